using System.Globalization;
using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Search;
using CubanCrisisArchive.Search.Answering;
using CubanCrisisArchive.Search.Querying;
using CubanCrisisArchive.Web.Pages.Frame;
using CubanCrisisArchive.Web.Rendering;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CubanCrisisArchive.Web.Pages.Search;

/// <summary>A search is never an error: whatever is typed gives a page that says how it was read.</summary>
public sealed class IndexModel(ArchiveSearcher searcher) : PageModel
{
    /// <summary>Hits a page.</summary>
    public const int PageSize = 20;

    /// <summary>As much of a query as is worth showing back: a very long one is read in full but quoted in part.</summary>
    public const int QuotedLength = 300;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Typed { get; set; }

    // "page" itself is taken by Razor Pages for the page's own name.
    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public SearchAnswer? Answer { get; private set; }

    public Pager Pager { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        if (!string.IsNullOrWhiteSpace(Typed))
        {
            Answer = await searcher.SearchAsync(SearchQueryParser.Parse(Typed), new SearchPage(Number, PageSize), cancellationToken);
        }

        Pager = new Pager(Answer?.Page.Number ?? 1, PageSize, Answer?.Total ?? 0, PathOf);
    }

    public string PathOf(int number)
    {
        var query = new QueryBuilder { { "q", Typed ?? string.Empty } };
        if (number > 1)
        {
            query.Add("p", number.ToString(CultureInfo.InvariantCulture));
        }

        return "/search" + query;
    }

    /// <summary>The hit's paragraph in its record, the matches marked there.</summary>
    public string PathOf(RecordId record, string? paragraphId = null)
    {
        var query = new QueryBuilder { { "q", Typed ?? string.Empty } };
        return $"/records/{record}{query}{(paragraphId is null ? null : "#" + TranscriptHtmlRenderer.AnchorOf(paragraphId))}";
    }

    /// <summary>Paragraphs found on this page of the answer, by day.</summary>
    public IReadOnlyDictionary<DateOnly, int> HitsByDay =>
        (Answer?.Hits ?? [])
            .Where(hit => hit.Date is { Precision: DatePrecision.Day, Earliest: not null })
            .GroupBy(hit => hit.Date.Earliest!.Value)
            .ToDictionary(day => day.Key, day => day.Count());

    public static string Quoted(string text) => text.Length <= QuotedLength ? text : text[..QuotedLength] + "…";
}
