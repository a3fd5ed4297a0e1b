using CubanCrisisArchive.Records.Apparatus;
using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Records.Transcripts.Memoranda;

/// <summary>A review's stamp while its lines are gathered.</summary>
internal sealed class ReviewStamp
{
    private readonly List<string> reviewer = [];
    private readonly List<ReviewBox> boxes = [];
    private readonly List<TextSpan> spans = [];

    public ArchivalDate? Date { get; private set; }

    public TextSpan? DateSpan { get; private set; }

    public IReadOnlyList<TextSpan> Spans => spans;

    public void AddReviewer(string name) => reviewer.Add(name);

    public void SetDate(ArchivalDate? date, TextSpan span)
    {
        Date = date ?? ArchivalDate.Undated;
        DateSpan = span;
    }

    /// <summary>Adds a stretch of the stamp; its boxes are <c>☐</c> (not ticked) and <c>☒</c> (ticked), each before its label.</summary>
    public void AddLine(SourceText source, TextSpan span)
    {
        spans.Add(span);
        var text = source.TextOf(span);
        for (var box = text.IndexOfAny(['☐', '☒']); box >= 0;)
        {
            var next = text.IndexOfAny(['☐', '☒'], box + 1);
            boxes.Add(new ReviewBox(WhiteSpace.Collapse(text.AsSpan((box + 1)..(next < 0 ? text.Length : next))), text[box] == '☒'));
            box = next;
        }
    }

    public ApparatusItem ToApparatus(SourceText source)
    {
        var date = Date ?? ArchivalDate.Undated;
        var label = date.AsPrinted is null ? "Review, undated" : $"Review of {date.AsPrinted}";
        var ordered = spans.Order().ToList();
        return new ApparatusItem(
            ApparatusKind.Review,
            label,
            string.Join(" ", ordered.Select(span => WhiteSpace.Collapse(source.Slice(span)))),
            ordered,
            [.. ordered.Select(source.LinesOf).Distinct()],
            new Review(reviewer.Count == 0 ? null : string.Join(", ", reviewer), date, boxes));
    }
}
