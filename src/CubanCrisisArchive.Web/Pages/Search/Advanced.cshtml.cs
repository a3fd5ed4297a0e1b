using CubanCrisisArchive.Search;
using CubanCrisisArchive.Search.Answering;
using CubanCrisisArchive.Search.Querying;
using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Storage.Listings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CubanCrisisArchive.Web.Pages.Search;

/// <summary>A form for those who write no operators. It shows the query that it makes, so that one can learn them from it.</summary>
public sealed class AdvancedModel(ArchiveSearcher searcher, CollectionStore collections) : PageModel
{
    /// <summary>The button that leads on to the search.</summary>
    public const string Go = "search";

    [BindProperty(SupportsGet = true)]
    public AdvancedQuery Form { get; set; } = new();

    /// <summary>Paragraphs that the query finds; null where it asks nothing.</summary>
    public SearchAnswer? Answer { get; private set; }

    public IReadOnlyList<FacetValue> Kinds { get; private set; } = [];

    public IReadOnlyList<FacetValue> Languages { get; private set; } = [];

    public IReadOnlyList<CollectionListing> Collections { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string? then, CancellationToken cancellationToken)
    {
        Form = Form with { Zones = [.. Request.Query["zones"].OfType<string>()] };
        var query = Form.Text;
        if (then == Go && query.Length > 0)
        {
            return Redirect(new SearchAddress { Query = query }.ToString());
        }

        Kinds = await searcher.ValuesAsync(SearchField.Kind, cancellationToken);
        Languages = await searcher.ValuesAsync(SearchField.Language, cancellationToken);
        Collections = await collections.ListAsync(cancellationToken);
        Answer = query.Length > 0 ? await searcher.SearchAsync(query, new SearchPage(1, 1), cancellationToken) : null;
        return Page();
    }
}
