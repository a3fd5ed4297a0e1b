using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Diagnostics;
using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Records.Transcripts;

/// <summary>Tells where paragraphs of a document stand a second time, word for word, as when a page was filmed or copied twice. Both stay.</summary>
internal static class RepeatedText
{
    /// <summary>Shorter paragraphs are repeated on purpose: formulas, headings of tables, orders.</summary>
    private const int ShortestTold = 120;

    public static IEnumerable<Diagnostic> In(SourceText source, ArchivalRecord record)
    {
        var first = new Dictionary<string, Paragraph>(StringComparer.Ordinal);
        var repeated = new List<(Paragraph Paragraph, Paragraph Earlier)>();
        foreach (var paragraph in record.Paragraphs.Where(paragraph => paragraph.Text.Length >= ShortestTold))
        {
            if (!first.TryAdd(paragraph.Text, paragraph))
            {
                repeated.Add((paragraph, first[paragraph.Text]));
            }
        }

        if (repeated is [var (later, earlier), ..])
        {
            var others = repeated.Count == 1 ? string.Empty : $", and {repeated.Count - 1} more paragraphs of the document repeat others";
            yield return Diagnostic.At(DiagnosticCodes.RepeatedText, source, later.Runs[^1].Span,
                $"{Lines(later)} stand word for word in {Lines(earlier)} before{others}: a page may have been copied twice. All are kept.");
        }
    }

    private static string Lines(Paragraph paragraph) => $"lines {paragraph.Lines[0].Start} to {paragraph.Lines[^1].End}";
}
