using System.Net;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace CubanCrisisArchive.Web.Packets;

/// <summary>
/// A packet as a query: <c>title=…&amp;i=…&amp;n=…&amp;i=…</c>, each item followed by its note where it has one. Reading what was written gives the same packet; whatever else
/// is asked for is left out and said.
/// </summary>
internal static class PacketAddress
{
    public const string TitleKey = "title";
    public const string ItemKey = "i";
    public const string NoteKey = "n";

    /// <summary>As much of a wrong address as is shown back.</summary>
    private const int LongestQuoted = 60;

    /// <summary>Reads a packet.</summary>
    /// <param name="query">As it stands in the address: a note belongs to the item that it follows.</param>
    /// <param name="notices">What was left out of it, as sentences.</param>
    public static Packet Read(string? query, ICollection<string> notices)
    {
        var title = string.Empty;
        var asked = new List<(string Item, string? Note)>();
        foreach (var pair in new QueryStringEnumerable(query))
        {
            var value = pair.DecodeValue().ToString();
            switch (pair.DecodeName().ToString())
            {
                case TitleKey when title.Length == 0:
                    title = Read(value, PacketLimits.Title, "title", notices).ReplaceLineEndings(" ");
                    break;
                case ItemKey when value.Length > 0:
                    asked.Add((value, null));
                    break;
                case NoteKey when asked is [.., (var item, null)]:
                    asked[^1] = (item, value);
                    break;
            }
        }

        var packet = new Packet(title, ItemsOf(asked, notices));
        if (Write(packet).Length is > PacketLimits.Address and var length)
        {
            notices.Add(
                $"With its notes the packet’s address is {length} characters long; up to {PacketLimits.Address} arrive everywhere. "
                + "Shorten the notes or make two packets of it before you share it.");
        }

        return packet;
    }

    /// <summary>The query, with its question mark; empty for an empty packet.</summary>
    public static string Write(Packet packet)
    {
        var query = new StringBuilder();
        if (packet.Title.Length > 0)
        {
            Add(TitleKey, packet.Title);
        }

        foreach (var item in packet.Items)
        {
            Add(ItemKey, item.Reference.ToString());
            if (item.Note.Length > 0)
            {
                Add(NoteKey, item.Note);
            }
        }

        return query.ToString();

        void Add(string key, string value) => query.Append(query.Length == 0 ? '?' : '&').Append(key).Append('=').Append(WebUtility.UrlEncode(value));
    }

    /// <summary>The address that puts something into a packet.</summary>
    /// <param name="query">The packet as it is, as <see cref="Write"/> writes it.</param>
    public static string Adding(string query, PacketReference reference) =>
        $"/packet/edit{query}{(query.Length == 0 ? '?' : '&')}add={WebUtility.UrlEncode(reference.ToString())}";

    private static List<PacketItem> ItemsOf(IEnumerable<(string Item, string? Note)> asked, ICollection<string> notices)
    {
        var items = new List<PacketItem>();
        var beyond = 0;
        foreach (var (address, note) in asked)
        {
            if (!PacketReference.TryParse(address, null, out var reference))
            {
                notices.Add($"“{Shortened(address)}” is the address of no record and no paragraph; it was left out.");
            }
            else if (items.Exists(item => item.Reference == reference))
            {
                notices.Add($"{reference} stands in the packet already; the second was left out.");
            }
            else if (items.Count == PacketLimits.Items)
            {
                beyond++;
            }
            else
            {
                items.Add(new PacketItem(reference, Read(note, PacketLimits.Note, $"note to item {items.Count + 1}", notices)));
            }
        }

        if (beyond > 0)
        {
            notices.Add($"A packet holds up to {PacketLimits.Items} items; the last {beyond} were left out. Make a second packet of them.");
        }

        return items;
    }

    /// <summary>Text as it can be shown: line breaks of one kind, no other control characters, cut where it is too long.</summary>
    private static string Read(string? said, int longest, string what, ICollection<string> notices)
    {
        var text = string.Concat((said ?? string.Empty).ReplaceLineEndings("\n").Where(character => character == '\n' || !char.IsControl(character))).Trim();
        if (text.Length <= longest)
        {
            return text;
        }

        notices.Add($"The {what} is longer than {longest} characters; the rest was left out.");
        return Cut(text, longest);
    }

    private static string Cut(string text, int length) => text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)].TrimEnd();

    private static string Shortened(string text) => text.Length > LongestQuoted ? Cut(text, LongestQuoted) + "…" : text;
}
