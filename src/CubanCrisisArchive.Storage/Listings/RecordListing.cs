using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Storage.Listings;

/// <summary>A record as a line in a list.</summary>
/// <param name="Collection">Id of its collection.</param>
/// <param name="Participants">In the document's order.</param>
public sealed record RecordListing(
    RecordId Id,
    string Title,
    StatementSource TitleSource,
    DocumentKind Kind,
    string Collection,
    ArchivalDate Date,
    string? Summary,
    IReadOnlyList<ParticipantListing> Participants);

/// <summary>A participant as a list names them.</summary>
/// <param name="Name">The authority's preferred name; as printed where there is no authority record.</param>
/// <param name="Side">As the document tells it, or null.</param>
/// <param name="UsualSide">That of the authority record, or null.</param>
public sealed record ParticipantListing(string Name, AuthorityId? Authority, string? Side, string? UsualSide);

/// <summary>The records next to one in the order of time; null at either end.</summary>
public sealed record RecordNeighbours(RecordListing? Previous, RecordListing? Next);

/// <summary>How many records a day has; a record dated by a range counts for each of its days.</summary>
public sealed record DayCount(DateOnly Day, int Records);
