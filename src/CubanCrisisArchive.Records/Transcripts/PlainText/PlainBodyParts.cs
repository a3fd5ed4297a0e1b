using CubanCrisisArchive.Records.Apparatus;
using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Records.Transcripts.PlainText;

/// <summary>The text below a plain heading, taken apart.</summary>
/// <param name="Notes">Footnotes at the end, with their numbers.</param>
/// <param name="Distribution">Lists of those to whom it went.</param>
internal sealed record PlainBodyParts(
    IReadOnlyList<DraftParagraph> Drafts,
    IReadOnlyList<(string Number, TextSpan Span)> Notes,
    IReadOnlyList<ApparatusItem> Distribution);
