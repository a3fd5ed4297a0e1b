using System.Globalization;
using CubanCrisisArchive.Search;
using CubanCrisisArchive.Search.Answering;

namespace CubanCrisisArchive.Web.Doors;

/// <summary><c>/search.json?q=&amp;page=&amp;size=</c>: a search. No query is an error; a page that is no number is.</summary>
internal static class SearchDoor
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapMethods("/search.json", DoorMethods.Reading, AnswerAsync);

    private static async Task<IResult> AnswerAsync(
        HttpRequest request, ArchiveOptions options, ArchiveSearcher searcher, CancellationToken cancellationToken)
    {
        var query = request.Query["q"].ToString();
        if (!TryRead(request, "page", 1, out var page))
        {
            return NotANumber("page");
        }

        if (!TryRead(request, "size", SearchPage.DefaultSize, out var size))
        {
            return NotANumber("size");
        }

        var answer = await searcher.SearchAsync(query, new SearchPage(page, size), cancellationToken);
        return TypedResults.Json(SearchFormWriter.Write(query, answer, SiteAddress.Of(request, options)), DoorJson.Default.SearchForm);
    }

    private static IResult NotANumber(string name) =>
        DoorProblem.BadParameter(name, $"'{name}' must be a whole number from 1 up, written in digits.");

    private static bool TryRead(HttpRequest request, string name, int unsaid, out int number)
    {
        number = unsaid;
        return !request.Query.TryGetValue(name, out var said)
            || (int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= 1);
    }
}
