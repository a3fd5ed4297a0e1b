using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Records.Emendations;

/// <summary>What an editor says of words in a source.</summary>
public enum EmendationKind
{
    /// <summary>The words are a mistake of reading or printing for others: <c>Volgales</c> for Volgoles.</summary>
    Misreading,

    /// <summary>The words name another than they seem to: <c>Mr. McNamara</c> where Mr. McCloy is meant.</summary>
    Person,

    /// <summary>The words, or their reading, carry the sentence though the source has them struck out or lost.</summary>
    Supplied,

    /// <summary>Something a reader should know of the words; nothing about them changes.</summary>
    Remark,
}

/// <summary>
/// An editor's word on a place in a source, shown beside it and never written into the text (TEI <c>corr</c>, <c>supplied</c>,
/// <c>note</c> with <c>resp</c>). Links follow it; quotations do not.
/// </summary>
/// <param name="AsPrinted">The source's words.</param>
/// <param name="Reading">What should be read instead, or the remark itself; null where only the one meant is told.</param>
/// <param name="Authority">Who or what is meant, or null.</param>
/// <param name="By">Who says so.</param>
/// <param name="Why">On what ground.</param>
/// <param name="Span">Where the words stand.</param>
/// <param name="Lines">The same as source lines.</param>
/// <param name="Paragraph">Id of the paragraph that the words stand in; null where they stand outside the text (a list, a stamp).</param>
public sealed record Emendation(
    EmendationKind Kind,
    string AsPrinted,
    string? Reading,
    AuthorityId? Authority,
    string By,
    string Why,
    TextSpan Span,
    LineRange Lines,
    string? Paragraph);
