using CubanCrisisArchive.Records.Authorities;

namespace CubanCrisisArchive.Storage.Listings;

/// <summary>How many records of a collection have something in common.</summary>
/// <param name="Value">A kind's slug, a month as <c>1962-10</c>, a language's tag; null where the records do not tell.</param>
public sealed record HeldCount(string? Value, int Records);

/// <summary>How many records of a collection one archive holds the originals of (ISAD(G) 3.5.1).</summary>
/// <param name="Name">The authority's preferred name; as the citations print it where there is no authority record; null where they do not tell.</param>
public sealed record HoldingArchive(string? Name, AuthorityId? Authority, int Records);

/// <summary>What a collection holds, as a guide to it says (ISAD(G) 3.1.3, 3.1.5, 3.4.3).</summary>
/// <param name="First">Earliest day that a record may be of, or null where none has a date.</param>
/// <param name="Last">Latest day.</param>
/// <param name="Archives">Who holds the originals, most first.</param>
/// <param name="Months">By the first day of each record, in the order of time; undated ones first.</param>
public sealed record FindingAid(
    DateOnly? First, DateOnly? Last, IReadOnlyList<HeldCount> Kinds, IReadOnlyList<HeldCount> Months, IReadOnlyList<HeldCount> Languages, IReadOnlyList<HoldingArchive> Archives);
