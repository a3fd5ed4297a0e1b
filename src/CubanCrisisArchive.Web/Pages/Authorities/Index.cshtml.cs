using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Storage.Listings;
using CubanCrisisArchive.Web.Rendering;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CubanCrisisArchive.Web.Pages.Authorities;

/// <summary>The register of one kind of authority records: people, bodies, places, ships, weapons.</summary>
public sealed class IndexModel(AuthorityStore authorities) : PageModel
{
    public View Data { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string kind, CancellationToken cancellationToken)
    {
        if (AuthorityPaths.KindOf(kind) is not { } known)
        {
            return NotFound();
        }

        var all = await authorities.ListAsync(known, cancellationToken);
        Data = new View(known, [.. all.Where(entry => entry.Participations + entry.Mentions > 0)]);
        return Page();
    }

    /// <param name="Entries">Those whom at least one record names.</param>
    public sealed record View(AuthorityKind Kind, IReadOnlyList<AuthorityListing> Entries);
}
