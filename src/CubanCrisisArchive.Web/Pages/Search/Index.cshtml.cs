using System.Diagnostics;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Search;
using CubanCrisisArchive.Search.Answering;
using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Web.Caching;
using CubanCrisisArchive.Web.Pages.Frame;
using CubanCrisisArchive.Web.Rendering;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CubanCrisisArchive.Web.Pages.Search;

/// <summary>A search is never an error: whatever is typed gives a page that says how it was read.</summary>
public sealed class IndexModel(ArchiveSearcher searcher, ArchiveVersionStore versions, CollectionStore collections, RecordStore records, TimeProvider clock) : PageModel
{
    /// <summary>Hits a page.</summary>
    public const int PageSize = 20;

    /// <summary>As much of a query as is worth showing back: a very long one is read in full but quoted in part.</summary>
    public const int QuotedLength = 300;

    public SearchAddress Address { get; private set; } = new();

    /// <summary>Null where nothing is asked.</summary>
    public View? Data { get; private set; }

    public string Heading
    {
        get
        {
            if (Data is null)
            {
                return "Search";
            }

            var asked = Address.Query.Trim();
            return asked.Length > 0 ? $"{Quoted(asked)} – search" : "Search by what is chosen";
        }
    }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Address = SearchAddress.Read(Request.Query);
        if (Address.IsEmpty)
        {
            return;
        }

        var archive = await versions.ReadAsync(cancellationToken);
        var started = Stopwatch.GetTimestamp();
        var answer = await searcher.SearchAsync(Address.ToRequest(SearchGrouping.Grouped, new SearchPage(Address.Number, PageSize)), cancellationToken);
        if (!answer.IsSettled)
        {
            Response.NeverKeep();
        }

        var receipt = SearchReceipt.Of(Address, answer, archive, clock.GetUtcNow(), Stopwatch.GetElapsedTime(started));
        var names = (await collections.ListAsync(cancellationToken)).ToDictionary(listing => listing.Collection.Id.ToLowerInvariant(), listing => listing.Collection.Name, StringComparer.Ordinal);
        var like = answer.Request.Like is { } wanted ? await records.FindAsync(wanted.Record, cancellationToken) : null;
        var pages = new Pager(answer.Page.Number, PageSize, answer.Listed + answer.TotalMost, number => (Address with { Number = number }).ToString());
        Data = new View(Address, answer, receipt, receipt.Compare(Request.Query), names, pages, like?.Record.Title.Text);
    }

    public static string Quoted(string text) => text.Length <= QuotedLength ? text : text[..QuotedLength] + "…";

    /// <param name="Verdict">How the answer stands to a receipt that was brought, or null.</param>
    /// <param name="CollectionNames">By id.</param>
    /// <param name="LikeTitle">Title of the record whose like is looked for.</param>
    public sealed record View(
        SearchAddress Address,
        SearchAnswer Answer,
        SearchReceipt Receipt,
        string? Verdict,
        IReadOnlyDictionary<string, string> CollectionNames,
        Pager Pager,
        string? LikeTitle)
    {
        /// <summary>What the answer counts: paragraphs, mostly.</summary>
        public string Unit { get; } = QueryShape.Unit(Answer);

        /// <summary>False where only fields are asked for: then no paragraph is better than another.</summary>
        public bool AsksForWords { get; } = Answer.LikeWords.Count > 0 || QueryShape.AsksForWords(Answer.Query.Root);

        /// <summary>What to mark in the records: of a search for like, words that no one typed; of one without words, the names in it.</summary>
        private string Marked
        {
            get
            {
                if (Answer.LikeWords.Count > 0)
                {
                    return string.Join(" OR ", Answer.LikeWords);
                }

                return AsksForWords ? Address.Query : QueryShape.Names(Answer.Query.Root);
            }
        }

        public bool IsByParagraph => Answer.Request.Grouping == SearchGrouping.Paragraph;

        public TimesPicture? Times { get; } = TimesPicture.Of(Answer.Times, Answer.Total);

        /// <summary>Hits by day, for the strip.</summary>
        public IReadOnlyDictionary<DateOnly, int> HitsByDay => Answer.Times.Days.ToDictionary(day => day.Key, day => (int)day.Value);

        /// <summary>Values chosen, each with what the answer would hold without it.</summary>
        public IEnumerable<(Facet Facet, FacetValue Value)> Chosen =>
            Answer.Facets.SelectMany(facet => facet.Values.Where(value => value.IsChosen), (facet, value) => (facet, value));

        public string NameOf(Facet facet, FacetValue value) =>
            facet.Name == FacetWords.Collection && CollectionNames.TryGetValue(value.Key, out var name) ? name : FacetWords.NameOf(facet, value);

        /// <summary>The hit's paragraph in its record, the matches marked there.</summary>
        public string PathOf(SearchHit hit) => PathOf(hit.Record, hit.ParagraphId, hit.HasAll ? null : QueryShape.Marking(Answer.Query, hit));

        /// <param name="marking">What to mark there, where it is not what was asked.</param>
        public string PathOf(RecordId record, string? paragraphId = null, string? marking = null)
        {
            var marked = marking ?? Marked;
            var query = marked.Length > 0 ? new QueryBuilder { { "q", marked } }.ToString() : string.Empty;
            return $"/records/{record}{query}{(paragraphId is null ? null : "#" + TranscriptHtmlRenderer.AnchorOf(paragraphId))}";
        }

        public string LikeOf(SearchHit hit) => new SearchAddress { Like = new LikeRequest(hit.Record, hit.ParagraphId).ToString() }.ToString();
    }
}
