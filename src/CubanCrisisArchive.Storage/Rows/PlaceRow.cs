using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Storage.Rows;

/// <summary>A row of <c>place</c>.</summary>
internal sealed class PlaceRow
{
    public long RecordKey { get; set; }

    public long Position { get; set; }

    public string AsPrinted { get; set; } = string.Empty;

    public string Role { get; set; } = string.Empty;

    public AuthorityId? AuthorityId { get; set; }

    public long? Start { get; set; }

    public long? Length { get; set; }

    public static PlaceRow From(PlaceStatement place, long recordKey, int position) => new()
    {
        RecordKey = recordKey,
        Position = position,
        AsPrinted = place.AsPrinted,
        Role = place.Role.ToString(),
        AuthorityId = place.Place,
        Start = place.Span?.Start,
        Length = place.Span?.Length,
    };

    public PlaceStatement ToPlace() => new(AsPrinted, Enum.Parse<PlaceRole>(Role), AuthorityId, SpanColumns.Join(Start, Length));
}
