using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Records.Apparatus;

/// <summary>What something written on or about a document is.</summary>
public enum ApparatusKind
{
    /// <summary>A classification marking: <c>SECRET</c>.</summary>
    Marking,

    /// <summary>A declassification review, with its boxes.</summary>
    Review,

    /// <summary>A stamp other than a review.</summary>
    Stamp,

    /// <summary>A closing source note.</summary>
    SourceNote,

    /// <summary>A footnote of the document's or of its editors.</summary>
    Footnote,

    /// <summary>The finding aid's number or date.</summary>
    FindingAid,

    /// <summary>Who drafted it.</summary>
    Drafting,

    /// <summary>Copies, distribution, document numbers.</summary>
    Distribution,

    /// <summary>The kind and language of the text as the publisher states it.</summary>
    Contents,

    /// <summary>A reference of the edition's to another of its documents.</summary>
    CrossReference,

    /// <summary>What the edition's list of persons says of those whom the document names.</summary>
    Persons,

    /// <summary>What the edition's list of terms says of the short forms in the document.</summary>
    Terms,

    /// <summary>Matter that is not part of the document: recorded as present, its words withheld.</summary>
    ForeignMatter,

    /// <summary>Something that belongs to no other kind; kept.</summary>
    Other,
}

/// <summary>Something written on or about a document that is not its text.</summary>
/// <param name="AsPrinted">The source's words; null for foreign matter, whose words leave by no door.</param>
/// <param name="Label">What it is in a few words, for people: <c>Marking</c>, <c>Footnote 3</c>, <c>Microfiche target</c>.</param>
/// <param name="Spans">Where it stands.</param>
/// <param name="Lines">The same as source lines.</param>
/// <param name="Review">What a review decided, or null for every other kind.</param>
/// <param name="Target">The record that a cross-reference points to, whether the archive holds it or not; null where it points to no document.</param>
public sealed record ApparatusItem(
    ApparatusKind Kind,
    string Label,
    string? AsPrinted,
    IReadOnlyList<TextSpan> Spans,
    IReadOnlyList<LineRange> Lines,
    Review? Review = null,
    RecordId? Target = null)
{
    /// <summary>A stretch of a source as it is printed there, white space collapsed.</summary>
    internal static ApparatusItem Of(SourceText source, ApparatusKind kind, string label, TextSpan span) =>
        new(kind, label, WhiteSpace.Collapse(source.Slice(span)), [span], [source.LinesOf(span)]);
}

/// <summary>A declassification review as its stamp shows it. Reviews that contradict each other stand side by side.</summary>
/// <param name="Reviewer">As printed, or null where the stamp does not tell.</param>
/// <param name="Boxes">Every box, in order.</param>
public sealed record Review(string? Reviewer, ArchivalDate Date, IReadOnlyList<ReviewBox> Boxes);

/// <summary>A box of a review's form: <c>☒ DENY</c>.</summary>
public sealed record ReviewBox(string Label, bool IsTicked);
