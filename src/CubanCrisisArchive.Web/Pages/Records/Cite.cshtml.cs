using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Transcripts;
using CubanCrisisArchive.Records.Transcripts.Permalinks;
using CubanCrisisArchive.Web.Doors;
using CubanCrisisArchive.Web.Doors.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CubanCrisisArchive.Web.Pages.Records;

/// <summary>How to cite a document, or one paragraph of it, in every style and format.</summary>
internal sealed class CiteModel(DescribedRecords described, Permalinks permalinks, ArchiveOptions options) : PageModel
{
    public View Data { get; private set; } = null!;

    /// <param name="p">Number of the paragraph, or its address: <c>12</c>, <c>12-9f3a01bc</c>. None for the whole.</param>
    public async Task<IActionResult> OnGetAsync(RecordId id, string? p, CancellationToken cancellationToken)
    {
        if (await described.FindAsync(id, SiteAddress.Of(Request, options), cancellationToken) is not { } found)
        {
            return NotFound();
        }

        if (string.IsNullOrEmpty(p))
        {
            Data = new View(found, null);
            return Page();
        }

        if (p.All(char.IsAsciiDigit))
        {
            return Show(found, CitedParagraph.Find(found.Record, p));
        }

        return await permalinks.FollowAsync(id, p, found.Record.Paragraphs, cancellationToken) switch
        {
            PermalinkOutcome.Stands stands => Show(found, CitedParagraph.Find(found.Record, stands.Paragraph)),

            // The paragraph's own address tells what became of it; nothing else is cited in its place.
            _ => Redirect(Permalinks.PathOf(id, Uri.EscapeDataString(p))),
        };
    }

    private IActionResult Show(DescribedRecord found, Paragraph? paragraph)
    {
        if (paragraph is null)
        {
            return NotFound();
        }

        Data = new View(found.CitedAt(paragraph), paragraph);
        return Page();
    }

    internal sealed record View(DescribedRecord Described, Paragraph? Paragraph)
    {
        public ArchivalRecord Record => Described.Record;

        public string Path => $"/records/{Record.Id}";

        /// <summary>What is cited, in words.</summary>
        public string What => Paragraph switch
        {
            null => "this document",
            { Number: { } number } => $"paragraph {number}",
            { Kind: ParagraphKind.Heading } => "a heading",
            _ => "a signature",
        };

        /// <summary>Added to the address of a reference so that it cites the same.</summary>
        public string Suffix => Paragraph is null ? string.Empty : $"?p={Paragraph.Id}";
    }
}
