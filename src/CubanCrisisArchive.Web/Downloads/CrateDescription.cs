using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Web.Downloads;

/// <summary>Describes a download set as a research object (RO-Crate 1.1), so that whoever finds the files later knows what they are.</summary>
internal static class CrateDescription
{
    private const string Context = "https://w3id.org/ro/crate/1.1/context";
    private const string Profile = "https://w3id.org/ro/crate/1.1";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static string Write(DownloadSet set, IReadOnlyList<Collection> collections)
    {
        var files = set.Files.Select(file => Node(file.Name, "File", new JsonObject
        {
            ["name"] = file.Name,
            ["description"] = file.What,
            ["encodingFormat"] = file.Type,
            ["contentSize"] = file.Bytes.ToString(CultureInfo.InvariantCulture),
            ["sha256"] = file.Sha256,
            ["dateModified"] = Instant(set.MadeAt),
        }));
        var rights = collections.Select(collection => Node(RightsOf(collection), "CreativeWork", new JsonObject
        {
            ["name"] = $"Rights in the collection {collection.Name}",
            ["description"] = collection.Rights ?? "The collection states none.",
            ["url"] = collection.RightsStatement?.Uri,
        }));
        var parts = collections.Select(collection => Node(IdOf(collection), "Collection", new JsonObject
        {
            ["name"] = collection.Name,
            ["description"] = collection.Introduction,
            ["license"] = Reference(RightsOf(collection)),
        }));
        var root = Node("./", "Dataset", new JsonObject
        {
            ["name"] = "Cuban Crisis Archive",
            ["description"] = string.Create(CultureInfo.InvariantCulture, $"Declassified documents of the Cuban Missile Crisis with all that the archive knows of them: {set.Records} records."),
            ["datePublished"] = Instant(set.MadeAt),
            ["dateModified"] = Instant(set.ChangedAt),
            ["version"] = set.Corpus,
            ["url"] = set.Root.Length > 0 ? set.Root : null,
            ["license"] = References(collections.Select(RightsOf)),
            ["hasPart"] = References(set.Files.Select(file => file.Name)),
            ["mentions"] = References(collections.Select(IdOf)),
        });
        var descriptor = Node(DownloadMaker.Crate, "CreativeWork", new JsonObject
        {
            ["conformsTo"] = Reference(Profile),
            ["about"] = Reference("./"),
        });
        return new JsonObject
        {
            ["@context"] = Context,
            ["@graph"] = new JsonArray([descriptor, root, .. files, .. parts, .. rights]),
        }.ToJsonString(Indented);
    }

    private static JsonObject Node(string id, string type, JsonObject said)
    {
        var node = new JsonObject { ["@id"] = id, ["@type"] = type };
        foreach (var (name, value) in said.Where(property => property.Value is not null).ToList())
        {
            node[name] = value!.DeepClone();
        }

        return node;
    }

    private static JsonObject Reference(string id) => new() { ["@id"] = id };

    private static JsonArray References(IEnumerable<string> ids) => new([.. ids.Select(Reference)]);

    private static string IdOf(Collection collection) => $"#collection-{collection.Id}";

    private static string RightsOf(Collection collection) => $"#rights-{collection.Id}";

    private static string Instant(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
