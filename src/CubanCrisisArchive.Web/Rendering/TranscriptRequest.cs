using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Glossaries;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Storage.Listings;
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

    /// <summary>The packet that the reader carries along, as its query; null where paragraphs offer neither citing nor adding to a packet.</summary>
    public string? PacketQuery { get; init; }

    /// <summary>The cited documents known of those it refers to.</summary>
    public IReadOnlyDictionary<AuthorityId, CitedDocumentListing> CitedDocuments { get; init; } = new Dictionary<AuthorityId, CitedDocumentListing>();

    /// <summary>The terms that are explained where they stand first.</summary>
    public Glossary Glossary { get; init; } = Glossary.Empty;

    /// <summary>By paragraph id, what a reader who came by an old link is told of it.</summary>
    public IReadOnlyDictionary<string, string> Notices { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}

/// <summary>A record's text as HTML.</summary>
/// <param name="Signs">The signs that stand in it.</param>
/// <param name="Insertions">How many insertions the document has, shown as such or not.</param>
/// <param name="Deletions">How many deletions the document has, shown or not.</param>
public sealed record TranscriptHtml(IHtmlContent Body, IReadOnlySet<TextSign> Signs, int Insertions, int Deletions);
