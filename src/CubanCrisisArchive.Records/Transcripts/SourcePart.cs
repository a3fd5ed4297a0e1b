using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Records.Transcripts;

/// <summary>What a stretch of a source became.</summary>
public enum PartKind
{
    /// <summary>Id, title, date, place, participants, language: what the document is.</summary>
    Identity,
    Citation,
    Summary,
    Body,

    /// <summary>Markings, reviews, stamps, source notes, footnotes.</summary>
    Apparatus,

    /// <summary>Labels, page numbers, running heads, signs of markup: the form, not its content.</summary>
    Furniture,

    /// <summary>Not part of the document and withheld.</summary>
    Foreign,
}

/// <summary>A stretch of a source and the one part of a record that it became. Together the parts of a file hold every character of it that is not white space.</summary>
/// <param name="Name">Which part, for people: <c>Title</c>, <c>Paragraph 12</c>, <c>Review of 2 March 1988</c>.</param>
/// <param name="Record">The record it belongs to, or null where it belongs to the file (a volume's front matter).</param>
/// <param name="Paragraph">The id of the paragraph it became, or null.</param>
public sealed record SourcePart(TextSpan Span, PartKind Kind, string Name, RecordId? Record, string? Paragraph = null);
