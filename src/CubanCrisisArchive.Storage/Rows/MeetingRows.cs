using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Storage.Listings;

namespace CubanCrisisArchive.Storage.Rows;

/// <summary>What tells the record of a meeting apart.</summary>
internal sealed class MeetingRow : DatedRow
{
    public long RecordKey { get; set; }

    public RecordId Id { get; set; }

    public string Title { get; set; } = string.Empty;

    public MeetingListing ToListing(IEnumerable<MeetingPersonRow> people) =>
        new(Id, Title, ToDate(), [.. people.Select(row => new PersonMet(row.AuthorityId, row.Name, row.Side))]);
}

/// <summary>A row of <c>meeting_person</c> with the person's name.</summary>
internal sealed class MeetingPersonRow
{
    public long RecordKey { get; set; }

    public AuthorityId AuthorityId { get; set; }

    public string Name { get; set; } = string.Empty;

    public string? Side { get; set; }
}

/// <summary>A row of <c>meeting_count</c> with both names.</summary>
internal sealed class MeetingCountRow
{
    public AuthorityId AuthorityId { get; set; }

    public string Name { get; set; } = string.Empty;

    public string? Side { get; set; }

    public AuthorityId OtherId { get; set; }

    public string OtherName { get; set; } = string.Empty;

    public string? OtherSide { get; set; }

    public long Meetings { get; set; }

    public MeetingCount ToCount() => new(new PersonMet(AuthorityId, Name, Side), new PersonMet(OtherId, OtherName, OtherSide), (int)Meetings);
}
