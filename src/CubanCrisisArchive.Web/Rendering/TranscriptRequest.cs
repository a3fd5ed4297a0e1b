using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Text;
using Microsoft.AspNetCore.Html;

namespace CubanCrisisArchive.Web.Rendering;

/// <summary>What is to be shown of a record's text, and how.</summary>
/// <param name="Source">The source that the record's spans point into.</param>
/// <param name="Authorities">The authority records known of those it mentions.</param>
public sealed record TranscriptRequest(
    ArchivalRecord Record,
    SourceText Source,
    TranscriptView View,
    IReadOnlyDictionary<AuthorityId, AuthorityRecord> Authorities)
{
    /// <summary>By paragraph id, the stretches of its reading text that a search matched.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<TextSpan>> Matches { get; init; } =
        new Dictionary<string, IReadOnlyList<TextSpan>>(StringComparer.Ordinal);
}

/// <summary>A record's text as HTML.</summary>
/// <param name="Signs">The signs that stand in it.</param>
/// <param name="Insertions">How many insertions the document has, shown as such or not.</param>
/// <param name="Deletions">How many deletions the document has, shown or not.</param>
public sealed record TranscriptHtml(IHtmlContent Body, IReadOnlySet<TextSign> Signs, int Insertions, int Deletions);
