using CubanCrisisArchive.Records.Transcripts;

namespace CubanCrisisArchive.Web.Doors.Forms.Tei;

/// <summary>
/// The document's divisions. TEI lets headings open a division and signatures close one: so each heading after text opens another, and
/// so does text after a signature.
/// </summary>
internal static class TeiBody
{
    /// <summary>The divisions in parts, each written after the one before.</summary>
    public static IEnumerable<Action<TeiXml>> Parts(IReadOnlyList<Paragraph> paragraphs, TeiWords words)
    {
        ParagraphKind? before = null;
        var hasText = false;
        foreach (var paragraph in paragraphs)
        {
            var opens = before is null
                || (paragraph.Kind == ParagraphKind.Heading && before != ParagraphKind.Heading)
                || (paragraph.Kind != ParagraphKind.Signature && before == ParagraphKind.Signature);
            yield return End(before, paragraph.Kind, opens);
            if (opens)
            {
                yield return before is null ? tei => tei.Line().Open("div") : tei => tei.Close().Line().Open("div");
                hasText = false;
            }

            // A signature under nothing but a heading would be no valid division.
            var kind = paragraph.Kind == ParagraphKind.Signature && !hasText ? ParagraphKind.Paragraph : paragraph.Kind;
            hasText |= kind is ParagraphKind.Paragraph or ParagraphKind.ListItem;
            var opensList = kind == ParagraphKind.ListItem && (opens || before != ParagraphKind.ListItem);
            yield return tei => Write(opensList ? tei.Line().Open("list") : tei, kind, paragraph, words);
            before = kind;
        }

        yield return End(before, null, opens: true);
        if (before is not null)
        {
            yield return tei => tei.Close();
        }
    }

    /// <summary>Ends a list that does not go on.</summary>
    private static Action<TeiXml> End(ParagraphKind? before, ParagraphKind? kind, bool opens) =>
        before == ParagraphKind.ListItem && (opens || kind != ParagraphKind.ListItem) ? tei => tei.Close() : _ => { };

    private static void Write(TeiXml tei, ParagraphKind kind, Paragraph paragraph, TeiWords words)
    {
        tei.Line();
        switch (kind)
        {
            case ParagraphKind.Heading:
                words.Write(tei.Open("head", ("xml:id", TeiWords.IdOf(paragraph.Id))), paragraph);
                break;
            case ParagraphKind.Signature:
                words.Write(tei.Open("closer").Open("signed", ("xml:id", TeiWords.IdOf(paragraph.Id))), paragraph);
                tei.Close();
                break;
            default:
                var number = paragraph.Number?.ToString(System.Globalization.CultureInfo.InvariantCulture);
                words.Write(tei.Open(kind == ParagraphKind.ListItem ? "item" : "p", ("xml:id", TeiWords.IdOf(paragraph.Id)), ("n", number)), paragraph);
                break;
        }

        tei.Close();
    }
}
