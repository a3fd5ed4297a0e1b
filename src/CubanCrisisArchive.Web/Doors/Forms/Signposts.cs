using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Web.Doors.Forms;

/// <summary>Which typed links a record's page and its forms carry.</summary>
internal static class Signposts
{
    private const string Page = "text/html";

    /// <summary>What the page is, and what it tells of, in schema.org's words.</summary>
    private static readonly string[] Types = ["https://schema.org/AboutPage", "https://schema.org/ArchiveComponent"];

    /// <summary>Of the page: its forms, its lasting address, its authors, its rights.</summary>
    public static IReadOnlyList<Signpost> OfPage(DescribedRecord record) =>
    [
        new(record.Address, "cite-as"),
        .. Types.Select(type => new Signpost(type, "type")),
        .. AuthorsOf(record).Select(address => new Signpost(address, "author")),
        .. LicenceOf(record),
        .. RecordFormats.All.Select(format => new Signpost(
            format.AddressOf(record),
            format.Use == FormatUse.Content ? "alternate item" : "alternate describedby",
            format.MediaType,
            $"{format.Name}: {format.What}")),
    ];

    /// <summary>Of a form: the way back to the page.</summary>
    public static IReadOnlyList<Signpost> OfForm(DescribedRecord record, RecordFormat format) =>
    [
        new(record.Address, "cite-as"),
        .. LicenceOf(record),
        new(record.Address, format.Use == FormatUse.Content ? "collection" : "describes", Page),
    ];

    private static IEnumerable<Signpost> LicenceOf(DescribedRecord record) =>
        record.Collection.RightsStatement is { } rights ? [new Signpost(rights.Uri, "license", Title: rights.Label)] : [];

    /// <summary>Pages of senders and authors, or else of the drafter: those whom citations name.</summary>
    private static IEnumerable<string> AuthorsOf(DescribedRecord described)
    {
        var participants = described.Record.Participants;
        var authors = participants.Where(each => each.Roles.Contains(ParticipantRole.Sender) || each.Roles.Contains(ParticipantRole.Author)).ToList();
        return (authors.Count > 0 ? authors : participants.Where(each => each.Roles.Contains(ParticipantRole.Drafter)))
            .Select(each => described.PageOf(each.Authority))
            .OfType<string>()
            .Distinct(StringComparer.Ordinal);
    }
}
