using CubanCrisisArchive.Records.Citations.Styles;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Transcripts;
using CubanCrisisArchive.Storage.Ledgers;
using CubanCrisisArchive.Web.Doors;

namespace CubanCrisisArchive.Web.Packets;

/// <summary>Finds in the archive what a packet names.</summary>
internal sealed class PacketReader(CitedRecords records, Ledger ledger)
{
    public async Task<IReadOnlyList<PacketEntry>> ReadAsync(Packet packet, SiteAddress site, CancellationToken cancellationToken)
    {
        var known = new Dictionary<RecordId, (ArchivalRecord Record, CitedItem Cited)?>();
        var entries = new List<PacketEntry>();
        foreach (var item in packet.Items)
        {
            var id = item.Reference.Record;
            if (!known.TryGetValue(id, out var held))
            {
                held = await records.FindAsync(id, site, cancellationToken);
                known[id] = held;
            }

            var entry = await EntryAsync(entries.Count + 1, item, held?.Record, cancellationToken);
            entries.Add(entry with { Citation = held is { } found ? Cite(found.Cited, entry, site) : null });
        }

        return entries;
    }

    private static string Cite(CitedItem cited, PacketEntry entry, SiteAddress site) => CitationStyles.ChicagoNote
        .Write(entry.Paragraph is { } paragraph ? cited.AtParagraph(paragraph.Number, site.Page(entry.Path)) : cited)
        .ToString();

    private async Task<PacketEntry> EntryAsync(int number, PacketItem item, ArchivalRecord? record, CancellationToken cancellationToken)
    {
        if (record is null)
        {
            var isRemoved = await ledger.FindAsync(item.Reference.Record, cancellationToken) is not null;
            return new PacketEntry(number, item, isRemoved ? PacketState.Removed : PacketState.Unknown, null, []);
        }

        if (item.Reference.Paragraph is not { } chosen)
        {
            return new PacketEntry(number, item, PacketState.Held, record, record.Paragraphs);
        }

        if (Find(record, item.Reference, chosen) is { } paragraph)
        {
            return new PacketEntry(number, item, paragraph.Id == chosen ? PacketState.Held : PacketState.Moved, record, [paragraph]);
        }

        var wasHere = (await ledger.ParagraphsOfAsync(record.Id, cancellationToken)).Any(published => published.Id == chosen);
        return new PacketEntry(number, item, wasHere ? PacketState.Changed : PacketState.Unknown, record, []);
    }

    /// <summary>The paragraph of that address, or the only one of the same words.</summary>
    private static Paragraph? Find(ArchivalRecord record, PacketReference reference, string chosen)
    {
        var sameWords = record.Paragraphs.Where(each => each.Id.EndsWith("-" + reference.Fingerprint, StringComparison.Ordinal)).ToList();
        return sameWords.Find(each => each.Id == chosen) ?? (sameWords is [var only] ? only : null);
    }
}
