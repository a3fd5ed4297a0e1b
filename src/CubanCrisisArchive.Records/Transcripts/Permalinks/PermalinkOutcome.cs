namespace CubanCrisisArchive.Records.Transcripts.Permalinks;

/// <summary>What became of the paragraph that a permanent link was made to.</summary>
public abstract record PermalinkOutcome
{
    private PermalinkOutcome()
    {
    }

    /// <summary>The same words stand, wherever they now stand.</summary>
    /// <param name="Paragraph">Id of the paragraph as it is now.</param>
    public sealed record Stands(string Paragraph) : PermalinkOutcome;

    /// <summary>The same words stand more than once, and which of them was meant cannot be told.</summary>
    public sealed record OneOf(IReadOnlyList<string> Paragraphs) : PermalinkOutcome;

    /// <summary>Other words stand at its place: it was edited, divided or joined.</summary>
    /// <param name="Paragraphs">The paragraphs at its place, in order; never empty.</param>
    public sealed record Changed(IReadOnlyList<string> Paragraphs) : PermalinkOutcome;

    /// <summary>It was published and is no longer there.</summary>
    public sealed record Gone : PermalinkOutcome;

    /// <summary>No paragraph ever had this address.</summary>
    public sealed record Unknown : PermalinkOutcome;
}
