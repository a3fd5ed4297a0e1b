using System.Collections.Immutable;
using CubanCrisisArchive.Records.Citations.Formats;
using CubanCrisisArchive.Web.Doors.Forms;

namespace CubanCrisisArchive.Web.Discovery;

/// <summary>A door as the page about them lists it.</summary>
/// <param name="Example">An address that can be asked as it stands, from the root.</param>
/// <param name="What">What it gives, as a sentence.</param>
internal sealed record ListedDoor(string Name, string Example, string What)
{
    /// <summary>Every door, under the headings of the page.</summary>
    /// <param name="record">Id of a record for the examples.</param>
    public static ImmutableArray<(string Heading, ImmutableArray<ListedDoor> Doors)> All(string record) =>
    [
        ("A record",
        [
            .. RecordFormats.All.Select(format => new ListedDoor(format.Name, $"/records/{record}{format.Suffix}", $"{char.ToUpperInvariant(format.What[0])}{format.What[1..]}. Also by Accept: {format.MediaType}.")),
        ]),
        ("Searching",
        [
            new("JSON", "/search.json?q=quarantine", "A search with all that its page tells: counts, facets, receipt."),
            new("CSV", "/search.csv?q=quarantine", "Its hits as a table."),
            .. ReferenceFormat.All.Select(format => new ListedDoor(format.Name, $"/search{format.Suffix}?q=quarantine", "The records it finds, for reference managers.")),
            new("Atom", "/search.atom?q=quarantine", "Its hits as a feed, with the number of all."),
            new("Suggestions", "/suggest?q=kuz", "What may be typed; with format=opensearch as browsers take it."),
            new("OpenSearch", "/opensearch.xml", "Lets a browser take the archive among its search engines."),
        ]),
        ("The interface",
        [
            new("Description", "/api/v1/openapi.json", "Everything below /api/v1 in OpenAPI 3.1."),
            new("Records", "/api/v1/records?kind=telegram&sort=-date&size=10", "Narrowed by collection, person, kind, language and days; in parts, each of which says where the next is."),
            new("Search", "/api/v1/search?q=quarantine", "As /search.json."),
            new("People", "/api/v1/people", "Also bodies, places, ships and weapons: each with all its names, and with the passages that name it."),
            new("Cited documents", "/api/v1/cited-documents", "What the documents cite, held here or not."),
            new("Collections", "/api/v1/collections", "With introduction and rights."),
            new("Timeline", "/api/v1/timeline?from=1962-10-16&to=1962-11-20", "The days of which something is held."),
        ]),
        ("The whole archive",
        [
            new("Downloads", "/downloads", "Every record in one file, and the database, with checksums and a description (RO-Crate)."),
        ]),
        ("Harvesting",
        [
            new("OAI-PMH 2.0", "/oai?verb=ListRecords&metadataPrefix=oai_dc", "All six verbs; Dublin Core and MODS; collections are sets; removed records are told."),
            new("Changes", "/feed.atom", "New and changed records as a feed."),
            new("Sitemap", "/sitemap.xml", "Every page, records with the time of their last change."),
            new("Robots", "/robots.txt", "What need not be walked through."),
        ]),
        ("Watching over it",
        [
            new("Alive", "/health/live", "Whether the program answers."),
            new("Ready", "/health/ready", "Whether the archive does; what is wrong where it does not."),
            new("Metrics", "/metrics", "Counters in Prometheus’ text format."),
        ]),
    ];
}
