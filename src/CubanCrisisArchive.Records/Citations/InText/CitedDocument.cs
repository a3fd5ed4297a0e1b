using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Records.Citations.InText;

/// <summary>A document that others cite, whether or not the archive holds it: an entry of <c>authorities/documents.yaml</c>.</summary>
/// <param name="Name">As one would call it: <c>Khrushchev’s message to Kennedy, 27 October 1962</c>.</param>
/// <param name="Author">Who made it, or null for what many made together.</param>
/// <param name="Recipient">To whom it went, or null where it went to no one person or body.</param>
/// <param name="Date">Its day, or undated where that is not known.</param>
/// <param name="Number">Its number, where it is cited by that (<c>1255</c>); else null.</param>
/// <param name="What">What it is and says, in a sentence or two; null where nothing is written.</param>
/// <param name="Published">Where it is published, each place; empty where that is not known.</param>
/// <param name="Names">Names that mean it and no other: <c>the five points</c>. With <c>from</c> and <c>to</c> they hold in papers of those days only.</param>
/// <param name="Parts">The documents it is made of, where it is an exchange.</param>
/// <param name="Records">Records that an editor knows to hold its text.</param>
public sealed record CitedDocument(
    AuthorityId Id,
    CitedKind Kind,
    string Name,
    AuthorityId? Author,
    AuthorityId? Recipient,
    ArchivalDate Date,
    string? Number,
    string? What,
    IReadOnlyList<string> Published,
    IReadOnlyList<NameVariant> Names,
    IReadOnlyList<AuthorityId> Parts,
    IReadOnlyList<RecordId> Records)
{
    /// <summary>Whether author, kind and day alone never mean it: it was secret when another of the same hand and day was public.</summary>
    public bool IsByNameOnly { get; init; }

    /// <summary>What in the entry is an editor's inference, in words; null where nothing is.</summary>
    public string? Inferred { get; init; }

    /// <summary>Whether the document is of that day.</summary>
    public bool IsOf(DateOnly day) => Date.Earliest <= day && day <= Date.Latest;
}
