using System.Text.RegularExpressions;
using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Records.Transcripts.Tei;

/// <summary>The head of a document: its number and title, notes left out.</summary>
/// <param name="Reading">All of the head that is read.</param>
/// <param name="TitleStart">Where the title begins in the reading, behind the document's number.</param>
internal sealed partial record TeiHead(TeiElement Element, ReadingText Reading, int TitleStart, IReadOnlyList<TeiNote> Notes)
{
    public string Title => Reading.Text[TitleStart..];

    /// <summary>The document's number as printed, without its stop; null where none is printed.</summary>
    public string? Number => TitleStart == 0 ? null : Reading.Text[..TitleStart].TrimEnd(' ', '.');

    public static TeiHead Read(SourceText source, TeiElement element)
    {
        var (runs, notes) = TeiInline.Read(element);
        var reading = ReadingText.Of(source, runs);
        return new TeiHead(element, reading, NumberBefore().Match(reading.Text).Length, notes);
    }

    /// <summary>The source's words for a stretch of the title, from first to last.</summary>
    public TextSpan? SpanOf(int start, int length)
    {
        var spans = Reading.SourceOf(start, length);
        return spans.Count == 0 ? null : TextSpan.FromBounds(spans[0].Start, spans[^1].End);
    }

    [GeneratedRegex(@"^\d{1,4}[A-Za-z]?\. ?", RegexOptions.CultureInvariant)]
    private static partial Regex NumberBefore();
}
