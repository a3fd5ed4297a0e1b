using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Records.Mentions;

/// <summary>A span of the text that names someone or something.</summary>
/// <param name="Authority">Whom or what it names.</param>
/// <param name="Paragraph">Id of the paragraph it stands in.</param>
/// <param name="Start">Offset into that paragraph's reading text.</param>
/// <param name="Length">Length in the reading text.</param>
/// <param name="AsPrinted">The words as they stand in the reading text.</param>
/// <param name="Spans">The same words in the source; more than one where markup or a page break divides them.</param>
/// <param name="IsMisreading">Whether the words are a known misreading of the name.</param>
public sealed record Mention(
    AuthorityId Authority,
    AuthorityKind Kind,
    string Paragraph,
    int Start,
    int Length,
    string AsPrinted,
    IReadOnlyList<TextSpan> Spans,
    bool IsMisreading);
