using System.Text.Json;
using CubanCrisisArchive.Search;
using CubanCrisisArchive.Web.Pages.Search;
using CubanCrisisArchive.Web.Rendering;

namespace CubanCrisisArchive.Web.Doors;

/// <summary>
/// <c>/suggest?q=</c>: people, titles and words that begin with what is typed. <c>format=opensearch</c> gives the four lists that
/// browsers take (OpenSearch Suggestions 1.1). Nothing typed is an error.
/// </summary>
internal static class SuggestDoor
{
    private const string OpenSearch = "opensearch";
    private const string OpenSearchType = "application/x-suggestions+json";

    public static void Map(IEndpointRouteBuilder routes) => routes.MapMethods("/suggest", DoorMethods.Reading, AnswerAsync);

    private static async Task<IResult> AnswerAsync(HttpRequest request, ArchiveOptions options, ArchiveSearcher searcher, CancellationToken cancellationToken)
    {
        var typed = request.Query["q"].FirstOrDefault() ?? string.Empty;
        var site = SiteAddress.Of(request, options);
        var suggestions = (await searcher.SuggestAsync(typed, cancellationToken))
            .Select(one => new SuggestionForm(one.Kind.Word(), one.Text, one.Query, one.Records, site.Page(new SearchAddress { Query = one.Query }.ToString())))
            .ToList();
        if (request.Query["format"].FirstOrDefault() != OpenSearch)
        {
            return TypedResults.Json(new SuggestForm(typed, suggestions), DoorJson.Default.SuggestForm);
        }

        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartArray();
            json.WriteStringValue(typed);
            WriteList(json, suggestions.Select(one => one.Query));
            WriteList(json, suggestions.Select(one => $"{one.Text}: {RoleWords.Count(one.Records, "record")}"));
            WriteList(json, suggestions.Select(one => one.Url));
            json.WriteEndArray();
        }

        return TypedResults.Bytes(buffer.ToArray(), OpenSearchType);
    }

    private static void WriteList(Utf8JsonWriter json, IEnumerable<string> texts)
    {
        json.WriteStartArray();
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
