using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Citations.InText;
using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Storage.Listings;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CubanCrisisArchive.Web.Pages.CitedDocuments;

/// <summary>The documents that the archive's documents cite, in the order of time, with what is held of them.</summary>
public sealed class IndexModel(CitedDocumentStore documents, AuthorityStore authorities) : PageModel
{
    public View Data { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var all = await documents.ListAsync(cancellationToken);
        var parties = all.SelectMany(entry => new[] { entry.Document.Author, entry.Document.Recipient }).OfType<AuthorityId>().ToHashSet();
        Data = new View(
            [.. all.Where(entry => entry.Passages > 0 || entry.Records.Count > 0)],
            all.Count,
            await authorities.FindManyAsync(parties, cancellationToken),
            await documents.CountAsync(cancellationToken));
    }

    /// <param name="Entries">Those that are cited or held.</param>
    /// <param name="Known">How many the list has in all.</param>
    public sealed record View(
        IReadOnlyList<CitedDocumentListing> Entries,
        int Known,
        IReadOnlyDictionary<AuthorityId, AuthorityRecord> Authorities,
        IReadOnlyDictionary<ReferenceOutcome, int> Counts)
    {
        public int Open => Counts.GetValueOrDefault(ReferenceOutcome.Ambiguous) + Counts.GetValueOrDefault(ReferenceOutcome.Unresolved);

        public string NameOf(AuthorityId? id) => id is { } known ? Authorities.GetValueOrDefault(known)?.Name ?? known.Value : string.Empty;
    }
}
