using System.Diagnostics;
using System.Globalization;
using CubanCrisisArchive.Search;
using CubanCrisisArchive.Search.Answering;
using CubanCrisisArchive.Search.Querying;
using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Web.Caching;
using CubanCrisisArchive.Web.Pages.Search;

namespace CubanCrisisArchive.Web.Doors;

/// <summary>
/// <c>/search.json?q=&amp;page=&amp;size=</c>: a search, with all that the page can be asked and tells; <c>/search.csv</c>: its hits as
/// a table. No query is an error; a page that is no number is.
/// </summary>
internal static class SearchDoor
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/search.json", DoorMethods.Reading, AnswerAsync);
        routes.MapMethods("/search.csv", DoorMethods.Reading, TableAsync);
    }

    public static async Task<IResult> AnswerAsync(
        HttpRequest request, HttpResponse response, ArchiveOptions options, ArchiveSearcher searcher, ArchiveVersionStore versions, TimeProvider clock, CancellationToken cancellationToken)
    {
        var address = SearchAddress.Read(request.Query);
        if (!TryRead(request, "page", 1, out var page))
        {
            return NotANumber("page");
        }

        if (!TryRead(request, "size", SearchPage.DefaultSize, out var size))
        {
            return NotANumber("size");
        }

        var archive = await versions.ReadAsync(cancellationToken);
        var started = Stopwatch.GetTimestamp();
        var answer = await searcher.SearchAsync(address.ToRequest(SearchGrouping.Paragraph, new SearchPage(page, size)), cancellationToken);
        if (!answer.IsSettled)
        {
            response.NeverKeep();
        }

        var receipt = SearchReceipt.Of(address, answer, archive, clock.GetUtcNow(), Stopwatch.GetElapsedTime(started));
        return TypedResults.Json(SearchFormWriter.Write(address.Query, answer, receipt, SiteAddress.Of(request, options)), DoorJson.Default.SearchForm);
    }

    private static async Task<IResult> TableAsync(HttpRequest request, HttpResponse response, ArchiveOptions options, ArchiveSearcher searcher, CancellationToken cancellationToken)
    {
        var address = SearchAddress.Read(request.Query);
        var hits = new List<SearchHit>();
        var (isMore, isComplete, found) = (true, true, 0L);
        for (var page = 1; isMore && page <= SearchLimits.Export / SearchLimits.PageSize; page++)
        {
            var asked = address.ToRequest(SearchGrouping.Paragraph, new SearchPage(page, SearchLimits.PageSize)) with { Grouping = SearchGrouping.Paragraph, WithHelp = false };
            var answer = await searcher.SearchAsync(asked, cancellationToken);
            hits.AddRange(answer.Hits);
            found = answer.Listed;
            isComplete = answer.IsComplete;
            isMore = isComplete && answer.Hits.Count == SearchLimits.PageSize;
        }

        if (!isComplete)
        {
            response.NeverKeep();
        }

        return TypedResults.File(SearchTable.Write(hits, SiteAddress.Of(request, options)), "text/csv; charset=utf-8", SearchFileName.Of(".csv", isComplete, found));
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
