using CubanCrisisArchive.Records.Citations.Styles;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Transcripts.Permalinks;
using CubanCrisisArchive.Storage.Ledgers;
using CubanCrisisArchive.Web.Doors;
using CubanCrisisArchive.Web.Pages.Records;

namespace CubanCrisisArchive.Web.Packets;

/// <summary>Finds in the archive what a packet names.</summary>
internal sealed class PacketReader(CitedRecords records, Ledger ledger, Permalinks permalinks)
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

        return await permalinks.FollowAsync(record.Id, chosen, record.Paragraphs, cancellationToken) switch
        {
            PermalinkOutcome.Stands stands => new PacketEntry(
                number,
                item,
                stands.Paragraph == chosen ? PacketState.Held : PacketState.Moved,
                record,
                [record.Paragraphs.First(paragraph => paragraph.Id == stands.Paragraph)]),
            PermalinkOutcome.Unknown => new PacketEntry(number, item, PacketState.Unknown, record, []),
            _ => new PacketEntry(number, item, PacketState.Changed, record, []),
        };
    }
}
