using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Storage.Listings;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CubanCrisisArchive.Web.Pages.Collections;

/// <summary>The collections held.</summary>
public sealed class IndexModel(CollectionStore collections) : PageModel
{
    public IReadOnlyList<CollectionListing> Collections { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) => Collections = await collections.ListAsync(cancellationToken);
}
