using System.Globalization;
using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Records.Transcripts;

/// <summary>Gives paragraphs their numbers, ids, reading text and source lines. Drafts without any text are left out.</summary>
public static class ParagraphNumbering
{
    public static IReadOnlyList<Paragraph> Number(SourceText source, IEnumerable<DraftParagraph> drafts)
    {
        var paragraphs = new List<Paragraph>();
        var counts = new Dictionary<char, int>();
        foreach (var draft in drafts)
        {
            var text = ReadingText.TextOf(source, draft.Runs);
            var prefix = draft.Kind switch { ParagraphKind.Heading => 'h', ParagraphKind.Signature => 's', _ => 'p' };
            var number = counts[prefix] = counts.GetValueOrDefault(prefix) + 1;
            var id = string.Create(CultureInfo.InvariantCulture, $"{(prefix == 'p' ? string.Empty : prefix)}{number}-{Fingerprint.Of(text)}");
            paragraphs.Add(new Paragraph(prefix == 'p' ? number : null, id, draft.Kind, draft.Label, text, draft.Runs, LinesOf(source, draft)));
        }

        return paragraphs;
    }

    /// <summary>The lines of the runs, neighbours joined; blank lines and matter between them left out.</summary>
    private static List<LineRange> LinesOf(SourceText source, DraftParagraph draft)
    {
        var spans = new List<TextSpan>(draft.Runs.Count);
        foreach (var run in draft.Runs)
        {
            if (run.Kind != RunKind.PageBreak && source.Trim(run.Span) is { Length: > 0 } words)
            {
                spans.Add(words);
            }
        }

        spans.Sort();
        var lines = new List<LineRange>(1);
        foreach (var span in spans)
        {
            var range = source.LinesOf(span);
            if (lines.Count > 0 && range.Start <= lines[^1].End + 1)
            {
                lines[^1] = lines[^1] with { End = Math.Max(lines[^1].End, range.End) };
            }
            else
            {
                lines.Add(range);
            }
        }

        return lines;
    }
}
