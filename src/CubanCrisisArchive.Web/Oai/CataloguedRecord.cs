using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Citations.Styles;
using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Web.Oai;

/// <summary>A record with what its description for catalogues needs from beside it.</summary>
/// <param name="Authorities">Those of the authority records it names that are known, and maybe others.</param>
/// <param name="Url">Its page.</param>
/// <param name="ChangedAt">When it last changed here.</param>
internal sealed record CataloguedRecord(
    ArchivalRecord Record, Collection Collection, IReadOnlyDictionary<AuthorityId, AuthorityRecord> Authorities, string Url, DateTimeOffset ChangedAt)
{
    /// <summary>The same as citations describe it.</summary>
    public CitedItem Cited { get; } = CitedItems.Of(Record, Collection, Authorities, Url);

    /// <summary>What kind of thing takes part; null where that is not known.</summary>
    public AuthorityKind? KindOf(Participant participant) => Find(participant.Authority)?.Kind;

    /// <summary>The name under which a participant is filed; as written where that is not known.</summary>
    public CitedName NameOf(Participant participant) => Find(participant.Authority) is { } authority ? CitedName.Of(authority) : CitedName.Whole(participant.Name);

    public string NameOf(PlaceStatement place) => Find(place.Place)?.Name ?? place.AsPrinted;

    private AuthorityRecord? Find(AuthorityId? id) => id is { } known ? Authorities.GetValueOrDefault(known) : null;
}
