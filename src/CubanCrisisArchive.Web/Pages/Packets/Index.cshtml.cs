using CubanCrisisArchive.Web.Doors;
using CubanCrisisArchive.Web.Packets;
using CubanCrisisArchive.Web.Rendering;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CubanCrisisArchive.Web.Pages.Packets;

/// <summary>A packet as a handout: everything in it, from its address alone.</summary>
internal sealed class IndexModel(PacketReader reader, ArchiveOptions options) : PageModel
{
    public View Data { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var notices = new List<string>();
        var packet = PacketAddress.Read(Request.QueryString.Value, notices);
        var query = PacketAddress.Write(packet);
        var site = SiteAddress.Of(Request, options);
        var link = site.Page("/packet" + query);
        Data = new View(
            packet,
            query,
            link,
            await reader.ReadAsync(packet, site, cancellationToken),
            notices,
            packet.Items.Count == 0 ? null : SquareCode.Draw(link, "Square code (QR) of this packet’s link"));
    }

    /// <param name="Query">The packet, for links that carry it along.</param>
    /// <param name="Link">The packet's own address, whole.</param>
    /// <param name="Code">Null where the link is too long for any.</param>
    internal sealed record View(
        Packet Packet, string Query, string Link, IReadOnlyList<PacketEntry> Entries, IReadOnlyList<string> Notices, IHtmlContent? Code)
    {
        public string Title => Packet.Title.Length > 0 ? Packet.Title : "A packet of documents";
    }
}
