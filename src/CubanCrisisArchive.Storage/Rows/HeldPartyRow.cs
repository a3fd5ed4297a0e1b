using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Citations.InText;
using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Storage.Rows;

/// <summary>Someone known who took part in a record that is dated by a day.</summary>
internal sealed class HeldPartyRow
{
    public RecordId RecordId { get; set; }

    public string Kind { get; set; } = string.Empty;

    public DateOnly DateEarliest { get; set; }

    public string DateCertainty { get; set; } = string.Empty;

    public AuthorityId AuthorityId { get; set; }

    public string Roles { get; set; } = string.Empty;

    /// <summary>The record as others may cite it, from all who took part in it.</summary>
    public HeldDocument? ToHeld(IEnumerable<HeldPartyRow> parties) => HeldDocument.Of(
        RecordId,
        DocumentKind.FromSlug(Kind),
        new ArchivalDate(null, DateEarliest, DateEarliest, DatePrecision.Day, Enum.Parse<DateCertainty>(DateCertainty)),
        parties.Select(party => new Participant(string.Empty, party.AuthorityId, null, CompactJson.Roles(party.Roles), [])));
}
