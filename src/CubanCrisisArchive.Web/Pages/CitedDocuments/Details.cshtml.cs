using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Citations.InText;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Storage.Listings;
using CubanCrisisArchive.Web.Pages.Frame;
using CubanCrisisArchive.Web.Rendering;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CubanCrisisArchive.Web.Pages.CitedDocuments;

/// <summary>A document that others cite: what it is, whether its text is held here, where it is published, and every passage that cites it.</summary>
public sealed class DetailsModel(CitedDocumentStore documents, AuthorityStore authorities, RecordStore records) : PageModel
{
    /// <summary>Passages a page.</summary>
    public const int PageSize = 50;

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public View Data { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(AuthorityId id, CancellationToken cancellationToken)
    {
        if (await documents.FindAsync(id, cancellationToken) is not { } entry)
        {
            return NotFound();
        }

        var document = entry.Document;
        var number = (int)Math.Clamp(Number, 1L, Math.Max(1, (entry.Passages + PageSize - 1) / PageSize));
        var parts = await documents.FindManyAsync(document.Parts, cancellationToken);
        var titles = new List<(RecordId Id, string Title)>();
        foreach (var record in entry.Records)
        {
            titles.Add((record, (await records.FindAsync(record, cancellationToken))?.Record.Title.Text ?? record.Value));
        }

        Data = new View(
            document,
            titles,
            [.. document.Parts.Select(parts.GetValueOrDefault).OfType<CitedDocumentListing>()],
            await authorities.FindManyAsync([.. new[] { document.Author, document.Recipient }.OfType<AuthorityId>()], cancellationToken),
            await documents.PassagesOfAsync(id, (number - 1) * PageSize, PageSize, cancellationToken),
            new Pager(number, PageSize, entry.Passages, page => page == 1 ? CitedWords.PathOf(id) : $"{CitedWords.PathOf(id)}?p={page}"));
        return Page();
    }

    /// <param name="Records">The records that hold its text.</param>
    /// <param name="Parts">The documents it is made of.</param>
    public sealed record View(
        CitedDocument Document,
        IReadOnlyList<(RecordId Id, string Title)> Records,
        IReadOnlyList<CitedDocumentListing> Parts,
        IReadOnlyDictionary<AuthorityId, AuthorityRecord> Authorities,
        IReadOnlyList<CitationListing> Passages,
        Pager Pager);
}
