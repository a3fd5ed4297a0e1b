using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Transcripts.Permalinks;
using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Web.Rendering;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CubanCrisisArchive.Web.Pages.Records;

/// <summary>
/// A paragraph's permanent link. It leads to the paragraph in its record, wherever the same words now stand; where they changed, to
/// their place with a note. The redirection is a temporary one, for the words may move again; the address itself lasts.
/// </summary>
public sealed class ParagraphModel(RecordStore records, Permalinks permalinks) : PageModel
{
    public View Data { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(RecordId id, string address, CancellationToken cancellationToken)
    {
        var record = (await records.FindAsync(id, cancellationToken))?.Record;
        var outcome = await permalinks.FollowAsync(id, address, record?.Paragraphs ?? [], cancellationToken);
        switch (outcome)
        {
            case PermalinkOutcome.Stands stands:
                return Redirect($"/records/{id}#{TranscriptHtmlRenderer.AnchorOf(stands.Paragraph)}");
            case PermalinkOutcome.Changed or PermalinkOutcome.OneOf:
                return Redirect($"/records/{id}?was={Uri.EscapeDataString(address)}#{Permalinks.NoticeAnchor}");
            default:
                var isGone = outcome is PermalinkOutcome.Gone;
                Response.StatusCode = isGone ? StatusCodes.Status410Gone : StatusCodes.Status404NotFound;
                Data = new View(id, record?.Title.Text, isGone);
                return Page();
        }
    }

    /// <param name="Title">The record's title, or null where it is not held.</param>
    public sealed record View(RecordId Record, string? Title, bool IsGone);
}
