using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Storage.Listings;

namespace CubanCrisisArchive.Storage.Rows;

/// <summary>The columns of a record that a list shows.</summary>
internal sealed class ListingRow : DatedRow
{
    public long RecordKey { get; set; }

    public RecordId Id { get; set; }

    public string Title { get; set; } = string.Empty;

    public string TitleSource { get; set; } = string.Empty;

    public string Kind { get; set; } = string.Empty;

    public string CollectionId { get; set; } = string.Empty;

    public string? Summary { get; set; }

    public RecordListing ToListing(IEnumerable<ParticipantListingRow> participants) => new(
        Id,
        Title,
        Enum.Parse<StatementSource>(TitleSource),
        DocumentKind.FromSlug(Kind),
        CollectionId,
        ToDate(),
        Summary,
        [.. participants.Select(row => new ParticipantListing(row.AuthorityName ?? row.Name, row.AuthorityId, row.Side, row.UsualSide))]);
}

/// <summary>The columns of a participant that a list shows.</summary>
internal sealed record ParticipantListingRow(long RecordKey, string Name, string? AuthorityName, AuthorityId? AuthorityId, string? Side, string? UsualSide);
