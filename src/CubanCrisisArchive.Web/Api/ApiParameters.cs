using System.Collections.Immutable;
using System.Text.Json.Nodes;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Storage.Listings;

namespace CubanCrisisArchive.Web.Api;

/// <summary>The interface's parameters, each once.</summary>
internal static class ApiParameters
{
    /// <summary>Records in a part of a list, where nothing is said.</summary>
    public const int DefaultSize = 50;

    public const int LargestSize = 200;

    public static readonly ImmutableArray<(string Word, RecordOrder Order)> Orders =
        [("date", RecordOrder.Earliest), ("-date", RecordOrder.Latest), ("id", RecordOrder.Id)];

    public static readonly ApiParameter Id = new("id", "The id, as in the page's address.", Text) { IsInPath = true };

    public static readonly ApiParameter Collection = new("collection", "Id of a collection.", Text);

    public static readonly ApiParameter Person = new("person", "Id of a person or body that takes part in the record.", Text);

    public static readonly ApiParameter Kind = new("kind", "Slug of a kind of document.", () => Words(DocumentKind.All.Select(kind => kind.Slug)));

    public static readonly ApiParameter Language = new("language", "BCP 47 tag of the language in which the document was written.", Text);

    public static readonly ApiParameter From = new("from", "What may be of this day or later; the undated is then left out.", Day);

    public static readonly ApiParameter To = new("to", "What may be of this day or earlier; the undated is then left out.", Day);

    public static readonly ApiParameter Sort = new(
        "sort", "The order: by date, by date with the latest first, or by id.", () => WithDefault(Words(Orders.Select(order => order.Word)), Orders[0].Word));

    public static readonly ApiParameter After = new(
        "after", "Where the list goes on: taken from the answer before, in the same order. Each record comes once, whatever comes or goes meanwhile.", Text);

    public static readonly ApiParameter Size = new(
        "size",
        "Entries in an answer.",
        () => WithDefault(new JsonObject { ["type"] = "integer", ["minimum"] = 1, ["maximum"] = LargestSize }, DefaultSize));

    public static readonly ApiParameter Query = new("q", "The query, in the language told at /search/help. None is an error.", Text);

    public static readonly ApiParameter Page = new("page", "Page of the answer.", () => WithDefault(new JsonObject { ["type"] = "integer", ["minimum"] = 1 }, 1));

    public static readonly ApiParameter PageSize = new("size", "Hits on a page; more than 100 are taken as 100.", () => new JsonObject { ["type"] = "integer", ["minimum"] = 1 });

    private static JsonObject Text() => new() { ["type"] = "string" };

    private static JsonObject Day() => new() { ["type"] = "string", ["format"] = "date" };

    private static JsonObject Words(IEnumerable<string> words) => new() { ["type"] = "string", ["enum"] = new JsonArray([.. words.Select(word => (JsonNode)word)]) };

    private static JsonObject WithDefault(JsonObject schema, JsonNode value)
    {
        schema["default"] = value;
        return schema;
    }
}
