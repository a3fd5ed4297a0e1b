using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Records.Transcripts;

/// <summary>What a stretch of a paragraph is.</summary>
public enum RunKind
{
    /// <summary>Running text.</summary>
    Text,

    /// <summary>Running text set apart in the source (italics, bold, small capitals).</summary>
    Emphasis,

    /// <summary>Written in by the drafter; part of the reading text (TEI <c>add</c>).</summary>
    Inserted,

    /// <summary>Struck out by the drafter; not part of the reading text (TEI <c>del</c>).</summary>
    Struck,

    /// <summary>Struck out and unreadable; not part of the reading text (TEI <c>gap</c>).</summary>
    Illegible,

    /// <summary>Where a page ended: the banner or mark found there, or an empty span (TEI <c>pb</c>).</summary>
    PageBreak,

    /// <summary>The number or sign printed before the paragraph; kept apart as its label.</summary>
    Label,

    /// <summary>Reference mark of a footnote; not part of the reading text.</summary>
    NoteMark,

    /// <summary>Signs of the transcript's own form (<c>~~</c>, <c>&lt;sup&gt;</c>, <c>**</c>): no part of the document.</summary>
    Markup,
}

/// <summary>A stretch of a paragraph, pointing into the source.</summary>
/// <param name="Span">The source's characters; may be empty for a page break.</param>
/// <param name="Reading">The characters meant, where the source spells them otherwise (<c>&amp;amp;</c>, <c>&lt;gap/&gt;</c>); null where they are the source's own.</param>
public sealed record Run(RunKind Kind, TextSpan Span, string? Reading = null)
{
    /// <summary>Whether the run is part of what a reader reads.</summary>
    public bool IsRead => Kind is RunKind.Text or RunKind.Emphasis or RunKind.Inserted;
}
