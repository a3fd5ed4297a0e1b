using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Web.Packets;
using CubanCrisisArchive.Web.Rendering;
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
        /// <summary>Where what is ticked goes, as a sentence.</summary>
        public string Whereto => Packet switch
        {
            { Items: [] } => "They begin a new packet.",
            { Title: "" } => $"They go to the end of the packet with {RoleWords.Count(Packet.Items.Count, "item")}.",
            _ => $"They go to the end of the packet “{Packet.Title}” with {RoleWords.Count(Packet.Items.Count, "item")}.",
        };

        /// <summary>Whether the packet holds it already; null is the whole document.</summary>
        public bool Holds(string? paragraph) => Packet.Items.Any(item => item.Reference == new PacketReference(Record.Id, paragraph));
    }
}
