using CubanCrisisArchive.Records.Citations.InText;
using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Storage.Listings;
using CubanCrisisArchive.Web.Pages.Frame;
using CubanCrisisArchive.Web.Rendering;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CubanCrisisArchive.Web.Pages.CitedDocuments;

/// <summary>The references of which it cannot be told which document they mean, open to all, each with the reason.</summary>
public sealed class OpenModel(CitedDocumentStore documents) : PageModel
{
    /// <summary>References a page.</summary>
    public const int PageSize = 100;

    /// <summary><c>ambiguous</c>, or anything else for those that agree with no document.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Show { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public View Data { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var counts = await documents.CountAsync(cancellationToken);
        var ambiguous = counts.GetValueOrDefault(ReferenceOutcome.Ambiguous);
        var unresolved = counts.GetValueOrDefault(ReferenceOutcome.Unresolved);
        var outcome = string.Equals(Show, "ambiguous", StringComparison.OrdinalIgnoreCase) ? ReferenceOutcome.Ambiguous : ReferenceOutcome.Unresolved;
        var total = outcome == ReferenceOutcome.Ambiguous ? ambiguous : unresolved;
        var number = Math.Clamp(Number, 1, Math.Max(1, (total + PageSize - 1) / PageSize));
        Data = new View(
            outcome,
            ambiguous,
            unresolved,
            await documents.OpenAsync(outcome, (number - 1) * PageSize, PageSize, cancellationToken),
            new Pager(number, PageSize, total, page => PathOf(outcome, page)));
    }

    public static string PathOf(ReferenceOutcome outcome, int page = 1)
    {
        var show = outcome == ReferenceOutcome.Ambiguous ? "show=ambiguous" : null;
        var number = page == 1 ? null : $"p={page}";
        var query = string.Join('&', new[] { show, number }.OfType<string>());
        return query.Length == 0 ? $"{CitedWords.Root}/open" : $"{CitedWords.Root}/open?{query}";
    }

    public sealed record View(ReferenceOutcome Outcome, int Ambiguous, int Unresolved, IReadOnlyList<CitationListing> Passages, Pager Pager);
}
