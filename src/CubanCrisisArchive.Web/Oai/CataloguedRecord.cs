using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Citations.Styles;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Web.Doors.Forms;

namespace CubanCrisisArchive.Web.Oai;

/// <summary>A record with what its description for catalogues needs from beside it.</summary>
/// <param name="ChangedAt">When it last changed here.</param>
internal sealed record CataloguedRecord(DescribedRecord Described, DateTimeOffset ChangedAt)
{
    public ArchivalRecord Record => Described.Record;

    public Collection Collection => Described.Collection;

    /// <summary>The same as citations describe it.</summary>
    public CitedItem Cited => Described.Cited;

    /// <summary>Its page.</summary>
    public string Url => Described.Address;

    /// <summary>What kind of thing takes part; null where that is not known.</summary>
    public AuthorityKind? KindOf(Participant participant) => Find(participant.Authority)?.Kind;

    /// <summary>The name under which a participant is filed; as written where that is not known.</summary>
    public CitedName NameOf(Participant participant) => Find(participant.Authority) is { } authority ? CitedName.Of(authority) : CitedName.Whole(participant.Name);

    public string NameOf(PlaceStatement place) => Find(place.Place)?.Name ?? place.AsPrinted;

    private AuthorityRecord? Find(AuthorityId? id) => id is { } known ? Described.Authorities.GetValueOrDefault(known) : null;
}
