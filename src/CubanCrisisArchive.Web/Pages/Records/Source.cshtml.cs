using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CubanCrisisArchive.Web.Pages.Records;

/// <summary>The transcript as supplied, each line beside the part of the record that it became.</summary>
public sealed class SourceModel(RecordStore records, SourceStore sources) : PageModel
{
    public View Data { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(RecordId id, CancellationToken cancellationToken)
    {
        if (await records.FindAsync(id, cancellationToken) is not { } stored || await sources.FindAsync(id, cancellationToken) is not { } source)
        {
            return NotFound();
        }

        Data = new View(stored.Record, source.File, SourceLines.Of(source));
        return Page();
    }

    public sealed record View(ArchivalRecord Record, SourceFile File, IReadOnlyList<SourceRow> Rows);
}
