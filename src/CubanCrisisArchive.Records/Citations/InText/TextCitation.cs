using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Records.Citations.InText;

/// <summary>Words in a paragraph that refer to a document, and what they say of it. Which document they mean is told later.</summary>
/// <param name="Paragraph">Id of the paragraph.</param>
/// <param name="Start">Offset into its reading text.</param>
/// <param name="Length">Length in the reading text.</param>
/// <param name="AsPrinted">The words as they stand in the reading text.</param>
/// <param name="Spans">The same words in the source.</param>
/// <param name="Kind">What kind of document the words say it is.</param>
/// <param name="Author">Who made it, or null where the words do not tell.</param>
/// <param name="Recipient">To whom it went, or null where the words do not tell.</param>
/// <param name="Day">The day told, or null.</param>
public sealed record TextCitation(
    string Paragraph,
    int Start,
    int Length,
    string AsPrinted,
    IReadOnlyList<TextSpan> Spans,
    CitedKind Kind,
    AuthorityId? Author,
    AuthorityId? Recipient,
    DateOnly? Day)
{
    /// <summary>The number by which the document is cited (<c>your #1255</c>), or null.</summary>
    public string? Number { get; init; }

    /// <summary>The cited document whose name the words are, or null where they only describe one.</summary>
    public AuthorityId? Named { get; init; }

    /// <summary>Whether the words speak of several documents at once, of which none can be told.</summary>
    public bool IsSeveral { get; init; }
}
