using CubanCrisisArchive.Records.Apparatus;
using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Citations.InText;
using CubanCrisisArchive.Records.Emendations;
using CubanCrisisArchive.Records.Mentions;
using CubanCrisisArchive.Records.Transcripts;
using CubanCrisisArchive.Web.Rendering;

namespace CubanCrisisArchive.Web.Doors.Forms.Tei;

/// <summary>
/// The words of a paragraph: the drafter's changes (<c>add</c>, <c>del</c>, <c>gap</c>), ends of pages (<c>pb</c>, <c>fw</c>), what is misread
/// (<c>choice</c>, <c>sic</c>, <c>corr</c>), what editors say, whom and what the words name, and the documents they refer to.
/// </summary>
internal sealed class TeiWords(DescribedRecord described)
{
    private readonly ILookup<string?, Emendation> emendations = described.Record.Emendations.ToLookup(each => each.Paragraph, StringComparer.Ordinal);
    private readonly ILookup<string, Mention> mentions = described.Record.Mentions.ToLookup(each => each.Paragraph, StringComparer.Ordinal);

    private readonly ILookup<string, CrossReference> references = described.Record.CrossReferences
        .Where(reference => CitedWords.PathOf(reference) is not null)
        .ToLookup(reference => reference.Citation.Paragraph, StringComparer.Ordinal);

    /// <summary>The id of a paragraph in XML, the same as in the page.</summary>
    public static string IdOf(string paragraph) => TranscriptHtmlRenderer.AnchorOf(paragraph);

    /// <summary>Writes what stands within a paragraph's element.</summary>
    public void Write(TeiXml tei, Paragraph paragraph)
    {
        var emended = emendations[paragraph.Id].ToList();
        var pieces = TextPieces.Of(
            paragraph, described.Text, TranscriptView.Diplomatic, [.. mentions[paragraph.Id]], [], [], [.. references[paragraph.Id]], emended);
        var speaker = paragraph is { Speaker: { } known, Number: not null } ? described.PageOf(known.Authority) : null;
        if (speaker is not null)
        {
            tei.Open("said", ("who", speaker), ("direct", "false"));
        }

        tei.Element("label", paragraph.Label).Text(paragraph.Label is null ? null : " ");
        foreach (var run in Stretches(pieces, piece => piece.Emended))
        {
            WriteEmended(tei, run[0].Emended, run);
        }

        if (speaker is not null)
        {
            tei.Close();
        }
    }

    /// <summary>What an editor says goes outermost: it is never cut, and stands once.</summary>
    private void WriteEmended(TeiXml tei, Emendation? word, List<TextPiece> pieces)
    {
        if (word is null)
        {
            WriteReferences(tei, pieces);
            return;
        }

        if (word is { Kind: EmendationKind.Misreading, Reading: { } reading })
        {
            WriteReferences(tei.Open("choice").Open("sic"), pieces);
            tei.Close().Element("corr", reading, ("resp", TeiHeader.ResponsibilityOf(described.Record, word))).Close();
        }
        else
        {
            WriteReferences(tei, pieces);
        }

        if (word is { Kind: EmendationKind.Supplied, Reading: { } supplied })
        {
            tei.Element("supplied", supplied, ("resp", TeiHeader.ResponsibilityOf(described.Record, word)), ("reason", "struck"));
        }

        tei.Open("note", ("type", "editorial"), ("resp", TeiHeader.ResponsibilityOf(described.Record, word)));
        if (word.Kind is EmendationKind.Person or EmendationKind.Remark)
        {
            tei.Element(word.Kind == EmendationKind.Person ? "name" : "q", word.Reading, ("ref", word.Kind == EmendationKind.Person ? described.PageOf(word.Authority) : null))
                .Text(word.Reading is null ? null : " ");
        }

        tei.Text(word.Why).Close();
    }

    private void WriteReferences(TeiXml tei, List<TextPiece> pieces)
    {
        foreach (var run in Stretches(pieces, piece => piece.Reference))
        {
            if (run[0].Reference is { } reference)
            {
                WriteMentions(tei.Open("ref", ("target", described.Site.Page(CitedWords.PathOf(reference)!))), run);
                tei.Close();
            }
            else
            {
                WriteMentions(tei, run);
            }
        }
    }

    private void WriteMentions(TeiXml tei, List<TextPiece> pieces)
    {
        foreach (var run in Stretches(pieces, piece => piece.Mention))
        {
            if (run[0].Mention is { } mention)
            {
                OpenName(tei, mention);
                WriteRuns(tei, run);
                tei.Close();
            }
            else
            {
                WriteRuns(tei, run);
            }
        }
    }

    private void OpenName(TeiXml tei, Mention mention)
    {
        var page = described.PageOf(mention.Authority);
        _ = mention.Kind switch
        {
            AuthorityKind.Person => tei.Open("persName", ("ref", page)),
            AuthorityKind.Body => tei.Open("orgName", ("ref", page)),
            AuthorityKind.Place => tei.Open("placeName", ("ref", page)),
            _ => tei.Open("name", ("type", mention.Kind.Word()), ("ref", page)),
        };
    }

    private void WriteRuns(TeiXml tei, List<TextPiece> pieces)
    {
        foreach (var run in Stretches(pieces, piece => piece.Run))
        {
            var text = string.Concat(run.Select(piece => piece.Text));
            switch (run[0].Kind)
            {
                case RunKind.Emphasis:
                    tei.Element("hi", text, ("rend", "emphasis"));
                    break;
                case RunKind.Inserted:
                    tei.Element("add", text);
                    break;
                case RunKind.Struck:
                    tei.Element("del", text);
                    break;
                case RunKind.Illegible:
                    tei.Open("del").Empty("gap", ("reason", "illegible")).Close();
                    break;
                case RunKind.PageBreak:
                    WritePageBreak(tei, TranscriptHtmlRenderer.BannerOf(text));
                    break;
                case RunKind.NoteMark:
                    WriteNoteMark(tei, text.Trim());
                    break;
                default:
                    tei.Text(text);
                    break;
            }
        }
    }

    private static void WritePageBreak(TeiXml tei, string banner)
    {
        tei.Empty("pb");
        if (banner.Length > 0 && banner.All(character => character == 'X'))
        {
            tei.Open("fw", ("type", "banner")).Empty("gap", ("reason", "illegible")).Close();
        }
        else
        {
            tei.Element("fw", banner, ("type", "banner"));
        }
    }

    private void WriteNoteMark(TeiXml tei, string mark)
    {
        var number = new string([.. mark.Where(char.IsAsciiLetterOrDigit)]);
        var isHeld = described.Record.Apparatus.Any(item => item.Kind == ApparatusKind.Footnote && item.Label.EndsWith($" {number}", StringComparison.Ordinal));
        tei.Element("ref", mark, ("type", "note"), ("target", isHeld ? $"#{TeiBack.IdOfNote(number)}" : null));
    }

    /// <summary>The pieces in stretches that have something in common.</summary>
    private static IEnumerable<List<TextPiece>> Stretches<T>(IReadOnlyList<TextPiece> pieces, Func<TextPiece, T> common)
    {
        var stretch = new List<TextPiece>();
        foreach (var piece in pieces)
        {
            if (stretch.Count > 0 && !Equals(common(stretch[0]), common(piece)))
            {
                yield return stretch;
                stretch = [];
            }

            stretch.Add(piece);
        }

        if (stretch.Count > 0)
        {
            yield return stretch;
        }
    }
}
