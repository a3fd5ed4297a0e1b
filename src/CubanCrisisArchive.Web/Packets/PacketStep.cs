using System.Globalization;

namespace CubanCrisisArchive.Web.Packets;

/// <summary>One step in making a packet, and what came of it.</summary>
/// <param name="Said">A word for what was done, as it goes along in the address.</param>
/// <param name="Place">The fragment of the item to look at next.</param>
/// <param name="Trouble">Why nothing was done, as a sentence.</param>
internal sealed record PacketStep(Packet Packet, string? Said, string Place, string? Trouble)
{
    private const string Added = "added";
    private const string Held = "held";
    private const string Up = "up";
    private const string Down = "down";
    private const string Removed = "remove";
    private const string Kept = "keep";

    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        [Added] = "Added at the end.",
        [Held] = "That stands in the packet already.",
        [Up] = "Moved up.",
        [Down] = "Moved down.",
        [Removed] = "Removed.",
        [Kept] = "Title and notes are in the address now.",
    };

    public bool IsChange => Said is not null;

    /// <summary>What to tell of a step, from the word in the address; null for any other word.</summary>
    public static string? WordsOf(string? said) => said is null ? null : Words.GetValueOrDefault(said);

    /// <param name="add">Address of what is to be added; none or white space for nothing.</param>
    /// <param name="does">What a button asked for; anything unknown is nothing.</param>
    public static PacketStep Take(Packet packet, string? add, string? does)
    {
        var (verb, place) = Read(does);
        if (verb is not null and not Kept)
        {
            return Rearrange(packet, verb, place);
        }

        if (string.IsNullOrWhiteSpace(add))
        {
            return verb is null ? new PacketStep(packet, null, string.Empty, null) : new PacketStep(packet, Kept, string.Empty, null);
        }

        return PacketReference.TryParse(add, null, out var reference) ? Add(packet, reference) : new PacketStep(
            packet, null, string.Empty, "What was to be added is the address of no record and no paragraph. Copy it from the address bar of a document, or from the link at a paragraph’s number.");
    }

    private static PacketStep Add(Packet packet, PacketReference reference)
    {
        if (packet.Items.Count >= PacketLimits.Items)
        {
            return new PacketStep(packet, null, string.Empty, $"The packet is full: it holds up to {PacketLimits.Items} items. Remove one first, or make a second packet.");
        }

        var grown = packet.With(reference);
        return ReferenceEquals(grown, packet)
            ? new PacketStep(packet, Held, string.Empty, null)
            : new PacketStep(grown, Added, PlaceOf(grown.Items.Count), null);
    }

    private static PacketStep Rearrange(Packet packet, string verb, int place)
    {
        if (place < 1 || place > packet.Items.Count)
        {
            return new PacketStep(packet, null, string.Empty, null);
        }

        return verb switch
        {
            Up => new PacketStep(packet.Swapped(place - 1, place - 2), verb, PlaceOf(Math.Max(1, place - 1)), null),
            Down => new PacketStep(packet.Swapped(place - 1, place), verb, PlaceOf(Math.Min(packet.Items.Count, place + 1)), null),
            Removed => new PacketStep(packet.Without(place - 1), verb, packet.Items.Count > 1 ? PlaceOf(Math.Min(place, packet.Items.Count - 1)) : string.Empty, null),
            _ => new PacketStep(packet, null, string.Empty, null),
        };
    }

    private static (string? Verb, int Place) Read(string? does)
    {
        var parts = (does ?? string.Empty).Split('-', 2);
        return parts switch
        {
            [Kept] => (Kept, 0),
            [var verb, var number] when int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var place) => (verb, place),
            _ => (null, 0),
        };
    }

    private static string PlaceOf(int number) => string.Create(CultureInfo.InvariantCulture, $"#item-{number}");
}
