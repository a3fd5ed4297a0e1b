using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Citations.Styles;
using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Web.Oai;

/// <summary>A record with what its description for catalogues needs from beside it.</summary>
/// <param name="Collection">Its collection.</param>
/// <param name="Cited">The same as citations describe it.</param>
/// <param name="Authorities">Those whom it names as taking part, and its places.</param>
/// <param name="Url">Its page.</param>
/// <param name="ChangedAt">When it last changed here.</param>
internal sealed record DescribedRecord(
    ArchivalRecord Record,
    Collection Collection,
    CitedItem Cited,
    IReadOnlyDictionary<AuthorityId, AuthorityRecord> Authorities,
    string Url,
    DateTimeOffset ChangedAt)
{
    /// <summary>The name under which a participant is filed; as written where that is not known.</summary>
    public CitedName NameOf(Participant participant) => participant.Authority is { } id && Authorities.TryGetValue(id, out var authority)
        ? CitedName.Of(authority)
        : CitedName.Whole(participant.Name);

    public string NameOf(PlaceStatement place) => place.Place is { } id && Authorities.TryGetValue(id, out var authority) ? authority.Name : place.AsPrinted;
}
