using CubanCrisisArchive.Search;
using CubanCrisisArchive.Search.Answering;
using CubanCrisisArchive.Web.Doors;
using CubanCrisisArchive.Web.Packets;
using CubanCrisisArchive.Web.Rendering;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CubanCrisisArchive.Web.Pages.Packets;

/// <summary>
/// Where a packet is made: a form that asks for nothing but its own address with the packet changed. Each step is an address, so the way back is the
/// browser's own.
/// </summary>
internal sealed class EditModel(PacketReader reader, ArchiveSearcher searcher, ArchiveOptions options) : PageModel
{
    private const int MostFound = 10;

    /// <summary>The longest words looked for: the search says itself what it makes of longer ones, but the address must stay short.</summary>
    private const int LongestSearch = 200;

    public View Data { get; private set; } = null!;

    /// <param name="add">Address of a record or paragraph to put in at the end: what a button says, else what is typed.</param>
    /// <param name="does">What a button asked for: <c>up-2</c>, <c>down-2</c>, <c>remove-2</c>.</param>
    /// <param name="find">Words to look for, for something to add.</param>
    public async Task<IActionResult> OnGetAsync(
        string[] add, [FromQuery(Name = "do")] string? does, string? find, CancellationToken cancellationToken)
    {
        var notices = new List<string>();
        var packet = PacketAddress.Read(Request.QueryString.Value, notices);
        var step = PacketStep.Take(packet, Array.FindLast(add, each => !string.IsNullOrWhiteSpace(each)), does);
        if (step.IsChange && notices.Count == 0)
        {
            // The address after a step is the packet's own: reloading takes no step twice.
            return Redirect(AddressOf(step.Packet, find, step.Said) + step.Place);
        }

        if (step.Trouble is { } trouble)
        {
            notices.Add(trouble);
        }

        var site = SiteAddress.Of(Request, options);
        var words = find is { Length: > LongestSearch } ? find[..LongestSearch] : find;
        var found = string.IsNullOrWhiteSpace(words) ? null : await searcher.SearchAsync(words, new SearchPage(1, MostFound), cancellationToken);
        Data = new View(
            step.Packet,
            site.Page("/packet" + PacketAddress.Write(step.Packet)).Length,
            await reader.ReadAsync(step.Packet, site, cancellationToken),
            notices,
            PacketStep.WordsOf(Request.Query["said"]),
            words,
            found);
        return Page();
    }

    /// <summary>The address of this page with a packet in it.</summary>
    internal static string AddressOf(Packet packet, string? find, string? said) =>
        "/packet/edit" + Joined(PacketAddress.Write(packet), ("find", string.IsNullOrWhiteSpace(find) ? null : find), ("said", said));

    internal static string Joined(string query, params IEnumerable<(string Key, string? Value)> more) =>
        more.Where(each => each.Value is not null).Aggregate(
            query, (all, each) => $"{all}{(all.Length == 0 ? '?' : '&')}{each.Key}={System.Net.WebUtility.UrlEncode(each.Value)}");

    /// <param name="Length">Characters of the packet's address.</param>
    /// <param name="Said">What was just done, or null.</param>
    /// <param name="Found">What was found to add, or null where nothing was looked for.</param>
    internal sealed record View(
        Packet Packet,
        int Length,
        IReadOnlyList<PacketEntry> Entries,
        IReadOnlyList<string> Notices,
        string? Said,
        string? Find,
        SearchAnswer? Found)
    {
        /// <summary>How many were found, as a sentence.</summary>
        public string FoundWords => Found switch
        {
            null or { Total: 0 } => "No paragraph matches these words.",
            { Total: 1 } => "1 paragraph matches.",
            { Total: var total, Hits.Count: var shown } when total > shown => $"{RoleWords.Count(total, "paragraph")} match; these are the first {shown}.",
            { Total: var total } => $"{RoleWords.Count(total, "paragraph")} match.",
        };
    }
}
