using System.Text.Json;
using AngleSharp.Dom;
using CubanCrisisArchive.Web.Tests.Doors;

namespace CubanCrisisArchive.Web.Tests.Pages;

/// <summary>
/// What Zotero makes of a page's head, of RIS and of CSL-JSON, by the field maps that it documents for its translators (embedded metadata,
/// RDF, RIS) and for CSL. Of several names for a field the first that is there counts; Highwire tags go before Dublin Core.
/// </summary>
internal sealed record ZoteroItem(
    string? ItemType, string? Title, string? Date, string? Archive, string? ArchiveLocation, string? Kind, string? Language, string? Url, string Authors)
{
    public static ZoteroItem OfHead(IDocument page)
    {
        var tags = page.Head!.QuerySelectorAll("meta").Select(tag => (Name: tag.GetAttribute("name") ?? tag.GetAttribute("property"), Content: tag.GetAttribute("content"))).ToList();
        return new ZoteroItem(
            First("z:itemType", "DC.type"),
            First("citation_title", "DC.title", "og:title"),
            First("citation_date", "DC.date"),
            First("z:archive"),
            First("DC.coverage"),
            First("z:manuscriptType", "DC.type"),
            First("citation_language", "DC.language"),
            First("citation_public_url", "og:url"),
            string.Join("; ", All("citation_author") is { Count: > 0 } authors ? authors : All("DC.creator")));

        List<string> All(string name) => [.. tags.Where(tag => tag.Name == name).Select(tag => tag.Content!)];

        string? First(params string[] names) => names.SelectMany(All).FirstOrDefault();
    }

    public static ZoteroItem OfRis(string file)
    {
        var fields = file.Split("\r\n").Where(line => line.Length > 6).Select(line => (Tag: line[..2], Value: line[6..])).ToList();
        return new ZoteroItem(
            First("TY") == "MANSCPT" ? "manuscript" : First("TY"),
            First("TI"),
            First("DA")?.TrimEnd('/').Replace('/', '-'),
            First("DB"),
            First("AN"),
            First("M3"),
            First("LA"),
            First("UR"),
            string.Join("; ", fields.Where(field => field.Tag == "AU").Select(field => field.Value)));

        string? First(string tag) => fields.Where(field => field.Tag == tag).Select(field => field.Value).FirstOrDefault();
    }

    /// <summary>Zotero has no field for an archive's place: it belongs to the archive's name.</summary>
    public static ZoteroItem OfCsl(JsonElement item) => new(
        item.Text("type"),
        item.Text("title"),
        string.Join('-', item.GetProperty("issued").List("date-parts").Single().EnumerateArray().Select(part => part.GetInt32().ToString("00", System.Globalization.CultureInfo.InvariantCulture))),
        Optional(item, "archive-place") is { } place ? $"{Optional(item, "archive")}, {place}" : Optional(item, "archive"),
        Optional(item, "archive_location"),
        Optional(item, "genre"),
        Optional(item, "language"),
        item.Text("URL"),
        item.TryGetProperty("author", out var authors) ? string.Join("; ", authors.EnumerateArray().Select(NameOf)) : string.Empty);

    private static string? NameOf(JsonElement author) => Optional(author, "literal") ?? $"{Optional(author, "family")}, {Optional(author, "given")}";

    private static string? Optional(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;
}
