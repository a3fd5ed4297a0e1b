namespace CubanCrisisArchive.Web.Packets;

/// <summary>A record or paragraph in a packet, with what the packet's maker notes of it.</summary>
internal sealed record PacketItem(PacketReference Reference, string Note);

/// <summary>What a teacher hands out: documents and passages in an order, a title, notes. All of it stands in its address; nothing is kept here.</summary>
internal sealed record Packet(string Title, IReadOnlyList<PacketItem> Items)
{
    public static readonly Packet Empty = new(string.Empty, []);

    /// <summary>The packet with one more item, unless it holds it already.</summary>
    public Packet With(PacketReference reference) =>
        Items.Any(item => item.Reference == reference) ? this : this with { Items = [.. Items, new PacketItem(reference, string.Empty)] };

    /// <summary>The packet without an item.</summary>
    /// <param name="place">From 0; one that is not there changes nothing.</param>
    public Packet Without(int place) => this with { Items = [.. Items.Where((_, i) => i != place)] };

    /// <summary>The packet with two neighbouring items in each other's place.</summary>
    public Packet Swapped(int first, int second)
    {
        if (first < 0 || second < 0 || first >= Items.Count || second >= Items.Count)
        {
            return this;
        }

        var items = Items.ToArray();
        (items[first], items[second]) = (items[second], items[first]);
        return this with { Items = items };
    }
}
