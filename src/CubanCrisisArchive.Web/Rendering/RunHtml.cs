using CubanCrisisArchive.Records.Apparatus;
using CubanCrisisArchive.Records.Transcripts;

namespace CubanCrisisArchive.Web.Rendering;

/// <summary>Writes runs of one kind: the drafter's changes, emphasis, marks of notes and pages, matches within them.</summary>
/// <param name="signs">Takes up each sign that was written, for the legend.</param>
internal sealed class RunHtml(TranscriptRequest request, HtmlBuilder html, HashSet<TextSign> signs)
{
    /// <summary>Writes the run that begins at a piece, as far as it goes before another; gives the piece after it.</summary>
    public int Write(List<TextPiece> pieces, int start, int end)
    {
        var first = pieces[start];
        var next = start + 1;
        while (next < end && pieces[next].Run == first.Run && pieces[next].Kind == first.Kind && pieces[next].Supplied == first.Supplied)
        {
            next++;
        }

        var run = pieces.GetRange(start, next - start);
        if (first.Supplied is not null)
        {
            signs.Add(TextSign.Supplied);
            WriteWrapped(run, "span", "supplied", null);
            return next;
        }

        switch (first.Kind)
        {
            case RunKind.PageBreak:
                WritePageBreak(first, "span", "in-line");
                break;
            case RunKind.NoteMark:
                WriteNoteMark(first.Text.Trim());
                break;
            case RunKind.Emphasis:
                WriteWrapped(run, "em", null, null);
                break;
            case RunKind.Inserted when request.View == TranscriptView.Diplomatic:
                signs.Add(TextSign.Inserted);
                WriteWrapped(run, "ins", "inserted", "[inserted: ");
                break;
            case RunKind.Struck:
                signs.Add(TextSign.Struck);
                WriteWrapped(run, "del", "struck", "[struck: ");
                break;
            case RunKind.Illegible:
                signs.Add(TextSign.Illegible);
                WriteWrapped(run, "del", "illegible", "[struck, illegible: ");
                break;
            default:
                WriteMarked(run);
                break;
        }

        return next;
    }

    /// <summary>White space at either end stays outside: a line under or through it would look like a slip of the pen.</summary>
    private void WriteWrapped(List<TextPiece> run, string tag, string? className, string? words)
    {
        var leading = run[0].Text.StartsWith(' ');
        if (leading)
        {
            run[0] = run[0] with { Text = run[0].Text[1..] };
        }

        var trailing = run[^1].Text.EndsWith(' ');
        if (trailing)
        {
            run[^1] = run[^1] with { Text = run[^1].Text[..^1] };
        }

        html.Text(leading ? " " : null);
        if (run.Exists(piece => piece.Text.Length > 0))
        {
            html.Open(tag, ("class", className));
            if (words is not null)
            {
                html.Unseen(words);
            }

            WriteMarked(run);
            if (words is not null)
            {
                html.Unseen("]");
            }

            html.Close(tag);
        }

        html.Text(trailing ? " " : null);
    }

    private void WriteMarked(List<TextPiece> run)
    {
        foreach (var piece in run)
        {
            if (piece.IsMatch)
            {
                signs.Add(TextSign.Match);
                html.Element("mark", piece.Text);
            }
            else
            {
                html.Text(piece.Text);
            }
        }
    }

    private void WriteNoteMark(string mark)
    {
        var number = new string([.. mark.Where(char.IsAsciiLetterOrDigit)]);
        var isHeld = request.Record.Apparatus.Any(item => item.Kind == ApparatusKind.Footnote && item.Label.EndsWith($" {number}", StringComparison.Ordinal));
        html.Open("sup", ("class", "note-mark"));
        _ = isHeld
            ? html.Open("a", ("href", $"#note-{number}")).Unseen("note ").Text(number).Close("a")
            : html.Text(mark);
        html.Close("sup");
    }

    public void WritePageBreak(TextPiece pageBreak, string tag, string where)
    {
        signs.Add(TextSign.PageBreak);
        var banner = TranscriptHtmlRenderer.BannerOf(pageBreak.Text);
        html.Open(tag, ("class", $"page-break {where}")).Unseen(" (page break) ");
        if (request.View == TranscriptView.Diplomatic && banner.Length > 0)
        {
            html.Element("span", banner, ("class", "banner"));
        }

        html.Close(tag);
    }
}
