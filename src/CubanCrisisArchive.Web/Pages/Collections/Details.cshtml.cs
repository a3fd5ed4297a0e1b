using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Storage.Listings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CubanCrisisArchive.Web.Pages.Collections;

/// <summary>A collection: its introduction, its finding aid, its records, its rights.</summary>
public sealed class DetailsModel(CollectionStore collections, RecordStore records) : PageModel
{
    /// <summary>Records listed here; the rest follow in the list of records, narrowed to the collection.</summary>
    public const int MostRecords = 50;

    public View Data { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellationToken)
    {
        if (await collections.FindAsync(id, cancellationToken) is not { } found)
        {
            return NotFound();
        }

        Data = new View(
            found,
            await collections.FindingAidAsync(id, cancellationToken),
            await records.ListAsync(new RecordListFilter(Collection: id, Limit: MostRecords), cancellationToken));
        return Page();
    }

    public sealed record View(CollectionListing Listing, FindingAid Aid, IReadOnlyList<RecordListing> Records);
}
