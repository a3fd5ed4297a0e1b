using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Records.Transcripts;

/// <summary>What a paragraph is in the document.</summary>
public enum ParagraphKind
{
    Heading,
    Paragraph,
    ListItem,
    Signature,
}

/// <summary>A paragraph, whole, even where page breaks or foreign matter divide it in the source.</summary>
/// <param name="Number">Counts paragraphs and list items from 1; null for headings and signatures.</param>
/// <param name="Id">
/// <c>{number}-{fingerprint}</c>, or <c>h{n}-{fingerprint}</c> and <c>s{n}-{fingerprint}</c> for the nth heading or signature.
/// </param>
/// <param name="Label">The number or sign printed before it (<c>1.</c>, <c>- 2)</c>), not repeated in the text; null where none is.</param>
/// <param name="Text">The reading text: insertions in, deletions out, white space collapsed.</param>
/// <param name="Runs">Its stretches in reading order; ordered by span they give the source back.</param>
/// <param name="Lines">The source lines it came from, in order.</param>
/// <param name="Speaker">Who is speaking, or null where the text does not tell.</param>
public sealed record Paragraph(
    int? Number,
    string Id,
    ParagraphKind Kind,
    string? Label,
    string Text,
    IReadOnlyList<Run> Runs,
    IReadOnlyList<LineRange> Lines,
    Speaker? Speaker = null);
