using System.Globalization;
using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Storage.Listings;
using CubanCrisisArchive.Web.Pages.Frame;
using CubanCrisisArchive.Web.Rendering;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CubanCrisisArchive.Web.Pages.Records;

/// <summary>The records in order of date, narrowed by collection and by days where asked.</summary>
public sealed class IndexModel(RecordStore records, CollectionStore collections) : PageModel
{
    /// <summary>Records a page.</summary>
    public const int PageSize = 50;

    [BindProperty(SupportsGet = true)]
    public string? Collection { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? To { get; set; }

    // "page" itself is taken by Razor Pages for the page's own name.
    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public View Data { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var filter = new RecordListFilter(string.IsNullOrEmpty(Collection) ? null : Collection, From: From, To: To);
        var total = await records.CountAsync(filter, cancellationToken);
        var number = (int)Math.Clamp(Number, 1, Math.Max(1, (total + PageSize - 1) / PageSize));
        Data = new View(
            await records.ListAsync(filter with { Offset = (number - 1) * PageSize, Limit = PageSize }, cancellationToken),
            await collections.ListAsync(cancellationToken),
            new Pager(number, PageSize, total, PathOf));
    }

    /// <summary>What the list is narrowed to, in words; empty for all records.</summary>
    public string Narrowed
    {
        get
        {
            var words = new List<string>();
            if (Data.CollectionName(Collection) is { } name)
            {
                words.Add($"in {name}");
            }

            words.AddRange((From, To) switch
            {
                ({ } from, { } to) when from == to => [$"of {DateWords.Written(from)}"],
                ({ } from, { } to) => [$"from {DateWords.Written(from)} to {DateWords.Written(to)}"],
                ({ } from, null) => [$"from {DateWords.Written(from)} on"],
                (null, { } to) => [$"up to {DateWords.Written(to)}"],
                _ => Array.Empty<string>(),
            });
            return string.Join(' ', words);
        }
    }

    public string PathOf(int number)
    {
        var query = new QueryBuilder();
        if (!string.IsNullOrEmpty(Collection))
        {
            query.Add("collection", Collection);
        }

        if (From is { } from)
        {
            query.Add("from", DateWords.Iso(from));
        }

        if (To is { } to)
        {
            query.Add("to", DateWords.Iso(to));
        }

        if (number > 1)
        {
            query.Add("p", number.ToString(CultureInfo.InvariantCulture));
        }

        return "/records" + query;
    }

    public sealed record View(IReadOnlyList<RecordListing> Records, IReadOnlyList<CollectionListing> Collections, Pager Pager)
    {
        /// <summary>The collection's name for people; its id where there is no such collection; null where none is asked for.</summary>
        public string? CollectionName(string? id) =>
            string.IsNullOrEmpty(id) ? null : Collections.FirstOrDefault(entry => entry.Collection.Id == id)?.Collection.Name ?? $"“{id}”";
    }
}
