using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Storage.Ledgers;
using CubanCrisisArchive.Storage.Listings;
using CubanCrisisArchive.Web.Doors;

namespace CubanCrisisArchive.Web.Oai;

/// <summary>What harvesters are told of: the ledger's list of what came, changed and went, and the records that are held.</summary>
internal sealed class OaiCatalogue(Ledger ledger, RecordStore records, AuthorityStore authorities, CollectionStore collections)
{
    public Task<IReadOnlyList<CollectionListing>> SetsAsync(CancellationToken cancellationToken) => collections.ListAsync(cancellationToken);

    /// <summary>When the first of all changes that are still told of was made; null where there is none.</summary>
    public async Task<DateTimeOffset?> EarliestAsync(CancellationToken cancellationToken) => (await ledger.SpanOfChangesAsync(cancellationToken))?.Earliest;

    public Task<LedgerEntry?> FindAsync(RecordId id, CancellationToken cancellationToken) => ledger.FindAsync(id, cancellationToken);

    public Task<IReadOnlyList<LedgerEntry>> ListAsync(ChangeFilter filter, CancellationToken cancellationToken) => ledger.ChangesAsync(filter, cancellationToken);

    public Task<long> CountAsync(ChangeFilter filter, CancellationToken cancellationToken) => ledger.CountChangesAsync(filter, cancellationToken);

    /// <summary>The record of an entry, without its source, which may be a whole volume; null where it is gone, be it only since the ledger was asked.</summary>
    public async Task<CataloguedRecord?> DescribeAsync(LedgerEntry entry, SiteAddress site, CancellationToken cancellationToken)
    {
        if (entry.RemovedAt is not null || await records.FindAsync(entry.Id, cancellationToken) is not { Record: var record })
        {
            return null;
        }

        var collection = (await collections.FindAsync(record.Collection, cancellationToken))?.Collection ?? Collection.Unknown(record.Collection);
        var known = await authorities.FindManyAsync(RecordFormWriter.NamedIn(record), cancellationToken);
        return new CataloguedRecord(record, collection, known, site.Record(record.Id), entry.ChangedAt);
    }
}
