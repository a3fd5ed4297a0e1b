using System.Runtime.CompilerServices;
using System.Text;
using CubanCrisisArchive.Records.Citations.Formats;
using CubanCrisisArchive.Records.Citations.Styles;
using CubanCrisisArchive.Search;
using CubanCrisisArchive.Search.Answering;
using CubanCrisisArchive.Search.Querying;
using CubanCrisisArchive.Web.Caching;
using CubanCrisisArchive.Web.Pages.Search;

namespace CubanCrisisArchive.Web.Doors;

/// <summary>
/// <c>/search.bib</c>, <c>/search.ris</c>, <c>/search.csl.json</c>: the records that a search finds in full, each once, best first or as
/// the address sorts them, for reference managers.
/// </summary>
internal static class SearchReferencesDoor
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        foreach (var format in ReferenceFormat.All)
        {
            routes.MapMethods($"{SearchAddress.Page}{format.Suffix}", DoorMethods.Reading, (HttpContext context, ArchiveOptions options, ArchiveSearcher searcher, CitedRecords records, CancellationToken cancellationToken) =>
                WriteAsync(format, context, SiteAddress.Of(context.Request, options), searcher, records, cancellationToken));
        }
    }

    private static async Task WriteAsync(
        ReferenceFormat format, HttpContext context, SiteAddress site, ArchiveSearcher searcher, CitedRecords cited, CancellationToken cancellationToken)
    {
        var (records, listed, isComplete) = await RecordsAsync(SearchAddress.Read(context.Request.Query), searcher, cancellationToken);
        var response = context.Response;
        if (!isComplete)
        {
            response.NeverKeep();
        }

        response.ContentType = $"{format.MediaType}; charset=utf-8";
        response.Headers.ContentDisposition = $"attachment; filename=\"{SearchFileName.Of(format.Suffix, isComplete, listed)}\"";
        await using var writer = new StreamWriter(response.Body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        await format.WriteListAsync(writer, ItemsAsync(records, site, cited, cancellationToken), cancellationToken);
    }

    private static async Task<(IReadOnlyList<SearchHit> Found, long Listed, bool IsComplete)> RecordsAsync(SearchAddress address, ArchiveSearcher searcher, CancellationToken cancellationToken)
    {
        var (found, listed) = (new List<SearchHit>(), 0L);
        foreach (var page in Enumerable.Range(1, SearchLimits.Export / SearchLimits.PageSize))
        {
            var asked = address.ToRequest(SearchGrouping.Record, new SearchPage(page, SearchLimits.PageSize)) with { Grouping = SearchGrouping.Record, WithHelp = false };
            var answer = await searcher.SearchAsync(asked, cancellationToken);
            found.AddRange(answer.Hits);
            listed = answer.Listed;
            if (!answer.IsComplete || answer.Hits.Count < SearchLimits.PageSize)
            {
                return (found, listed, answer.IsComplete);
            }
        }

        return (found, listed, true);
    }

    private static async IAsyncEnumerable<CitedItem> ItemsAsync(
        IReadOnlyList<SearchHit> found, SiteAddress site, CitedRecords records, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var hit in found)
        {
            if (await records.FindAsync(hit.Record, site, cancellationToken) is { } record)
            {
                yield return record.Cited;
            }
        }
    }
}
