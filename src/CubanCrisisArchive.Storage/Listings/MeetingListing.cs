using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Storage.Listings;

/// <summary>A record of people's talks, with those who were there.</summary>
/// <param name="People">Those of them who have an authority record, at least two, by name.</param>
public sealed record MeetingListing(RecordId Record, string Title, ArchivalDate Date, IReadOnlyList<PersonMet> People);

/// <summary>Someone who was at a meeting.</summary>
/// <param name="Side">The side they spoke for there, or in general where the record does not tell; null where neither is known.</param>
public sealed record PersonMet(AuthorityId Id, string Name, string? Side);

/// <summary>Two people and how many records there are of their meetings.</summary>
public sealed record MeetingCount(PersonMet One, PersonMet Other, int Meetings)
{
    /// <summary>Whether they are known to be of one side: colleagues rather than counterparts.</summary>
    public bool IsOfOneSide => One.Side is { } side && side == Other.Side;
}
