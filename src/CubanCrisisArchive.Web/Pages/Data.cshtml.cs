using System.Collections.Immutable;
using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Storage.Listings;
using CubanCrisisArchive.Web.Discovery;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CubanCrisisArchive.Web.Pages;

/// <summary>Every door for programs, with an example from this very archive.</summary>
public sealed class DataModel(RecordStore records) : PageModel
{
    internal ImmutableArray<(string Heading, ImmutableArray<ListedDoor> Doors)> Doors { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var first = (await records.PartAsync(RecordListFilter.All, RecordOrder.Earliest, null, 1, cancellationToken)).Records;
        Doors = ListedDoor.All(first.Count > 0 ? first[0].Id.Value : "none");
    }
}
