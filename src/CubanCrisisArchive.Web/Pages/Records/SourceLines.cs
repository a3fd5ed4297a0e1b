using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts;
using CubanCrisisArchive.Storage;

namespace CubanCrisisArchive.Web.Pages.Records;

/// <summary>A line of a source, or a stretch of lines whose words are withheld.</summary>
/// <param name="Text">The line as supplied; null where it is withheld.</param>
/// <param name="Parts">What the line became, in order, each once.</param>
public sealed record SourceRow(LineRange Lines, string? Text, IReadOnlyList<SourcePart> Parts);

/// <summary>A source line by line, each with the part of the record that it became.</summary>
public static class SourceLines
{
    public static IReadOnlyList<SourceRow> Of(StoredSource source)
    {
        var rows = new List<SourceRow>();
        var text = source.Text;
        var share = text.LinesOf(text.Trim(source.Span));
        for (var number = share.Start; number <= share.End; number++)
        {
            var line = text.Line(number);
            // A blank line is no part of anything; but the words of foreign matter are blanks in the archive's file.
            var words = text.Trim(line);
            var parts = (words.Length > 0 ? PartsOf(source, words) : PartsOf(source, line).Where(part => part.Kind == PartKind.Foreign))
                .DistinctBy(part => (part.Name, part.Paragraph))
                .ToList();
            var isWithheld = parts.Count > 0 && parts.TrueForAll(part => part.Kind == PartKind.Foreign);
            if (!isWithheld)
            {
                rows.Add(new SourceRow(new LineRange(number, number), text.TextOf(line), WithoutForm(parts)));
            }
            else if (rows.Count > 0 && IsWithheldBefore(rows, out var first))
            {
                // Blank lines between two withheld ones are part of the stretch: nothing of it is told but its extent.
                rows.RemoveRange(first + 1, rows.Count - first - 1);
                rows[first] = rows[first] with { Lines = new LineRange(rows[first].Lines.Start, number) };
            }
            else
            {
                rows.Add(new SourceRow(new LineRange(number, number), null, parts));
            }
        }

        return rows;
    }

    private static IEnumerable<SourcePart> PartsOf(StoredSource source, TextSpan span) => source.Parts.Where(part => part.Span.Overlaps(span));

    private static bool IsWithheldBefore(List<SourceRow> rows, out int index)
    {
        index = rows.FindLastIndex(row => !string.IsNullOrWhiteSpace(row.Text) || row.Text is null);
        return index >= 0 && rows[index].Text is null;
    }

    /// <summary>The signs of the form are named only where a line holds nothing else.</summary>
    private static List<SourcePart> WithoutForm(List<SourcePart> parts)
    {
        var content = parts.Where(part => part.Kind != PartKind.Furniture).ToList();
        return content.Count > 0 ? content : parts;
    }
}
