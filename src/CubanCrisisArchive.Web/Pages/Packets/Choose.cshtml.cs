using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Web.Packets;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CubanCrisisArchive.Web.Pages.Packets;

/// <summary>Where paragraphs of one document are ticked for a packet.</summary>
internal sealed class ChooseModel(RecordStore records) : PageModel
{
    public View Data { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string? record, CancellationToken cancellationToken)
    {
        if (!RecordId.TryParse(record, null, out var id) || await records.FindAsync(id, cancellationToken) is not { } stored)
        {
            return NotFound();
        }

        var notices = new List<string>();
        Data = new View(stored.Record, PacketAddress.Read(Request.QueryString.Value, notices), notices);
        return Page();
    }

    internal sealed record View(ArchivalRecord Record, Packet Packet, IReadOnlyList<string> Notices)
    {
        /// <summary>Whether the packet holds it already; null is the whole document.</summary>
        public bool Holds(string? paragraph) => Packet.Items.Any(item => item.Reference == new PacketReference(Record.Id, paragraph));
    }
}
