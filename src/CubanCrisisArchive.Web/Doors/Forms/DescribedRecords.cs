using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Storage;

namespace CubanCrisisArchive.Web.Doors.Forms;

/// <summary>Finds records with all that their forms are written from.</summary>
internal sealed class DescribedRecords(RecordStore records, SourceStore sources, AuthorityStore authorities, CollectionStore collections)
{
    /// <summary>The record of that id, or null where the archive has none.</summary>
    public async Task<DescribedRecord?> FindAsync(RecordId id, SiteAddress site, CancellationToken cancellationToken)
    {
        if (await records.FindAsync(id, cancellationToken) is not { } stored || await sources.FindTextAsync(id, cancellationToken) is not { } text)
        {
            return null;
        }

        var record = stored.Record;
        var collection = (await collections.FindAsync(record.Collection, cancellationToken))?.Collection;
        return new DescribedRecord(
            record,
            stored.Source,
            text,
            collection ?? Collection.Unknown(record.Collection),
            await authorities.FindManyAsync(RecordFormWriter.NamedIn(record), cancellationToken),
            site);
    }
}
