using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Records.Transcripts;

/// <summary>A paragraph on its way: still to be joined over page breaks and numbered.</summary>
/// <param name="Label">The number or sign printed before it, which one of the runs holds; null where there is none.</param>
public sealed record DraftParagraph(ParagraphKind Kind, IReadOnlyList<Run> Runs, string? Label = null)
{
    /// <summary>From the first run to the last, in source order.</summary>
    public TextSpan Span => TextSpan.FromBounds(Runs.Min(run => run.Span.Start), Runs.Max(run => run.Span.End));
}
