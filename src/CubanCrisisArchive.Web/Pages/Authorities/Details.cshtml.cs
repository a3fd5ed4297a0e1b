using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Storage.Listings;
using CubanCrisisArchive.Web.Rendering;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CubanCrisisArchive.Web.Pages.Authorities;

/// <summary>Who someone is (or what something is), under which names, in which records and where named.</summary>
public sealed class DetailsModel(AuthorityStore authorities, RecordStore records) : PageModel
{
    /// <summary>Records shown at most; a person of the first rank may take part in thousands.</summary>
    public const int MostRecords = 100;

    /// <summary>Passages shown at most.</summary>
    public const int MostPassages = 200;

    public View Data { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string kind, AuthorityId id, CancellationToken cancellationToken)
    {
        if (await authorities.FindAsync(id, cancellationToken) is not { } authority)
        {
            return NotFound();
        }

        if (authority.Kind != AuthorityPaths.KindOf(kind))
        {
            return RedirectPermanent(AuthorityPaths.Of(authority.Kind, id));
        }

        var filter = new RecordListFilter(Authority: id, Limit: MostRecords);
        var parts = new List<Part>();
        foreach (var listing in await records.ListAsync(filter, cancellationToken))
        {
            var participant = (await records.FindAsync(listing.Id, cancellationToken))?.Record.Participants.FirstOrDefault(p => p.Authority == id);
            parts.Add(new Part(listing, participant));
        }

        // One more than is shown tells whether there are more.
        var passages = await authorities.MentionsOfAsync(id, cancellationToken, MostPassages + 1);
        Data = new View(
            authority,
            parts,
            await records.CountAsync(filter, cancellationToken),
            [.. passages.Take(MostPassages).GroupBy(p => p.Record).Select(group => new Passages(group.First(), [.. group.DistinctBy(p => p.Mention.Paragraph, StringComparer.Ordinal)]))],
            passages.Count > MostPassages);
        return Page();
    }

    /// <summary>A record with the part taken in it.</summary>
    public sealed record Part(RecordListing Record, Participant? As);

    /// <summary>The passages of one record, one a paragraph.</summary>
    public sealed record Passages(MentionListing Record, IReadOnlyList<MentionListing> Paragraphs);

    public sealed record View(
        AuthorityRecord Authority, IReadOnlyList<Part> Parts, long PartTotal, IReadOnlyList<Passages> Mentioned, bool HasMorePassages);
}
