using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Storage.Ledgers;
using CubanCrisisArchive.Storage.Listings;
using CubanCrisisArchive.Web.Doors;
using CubanCrisisArchive.Web.Doors.Forms;

namespace CubanCrisisArchive.Web.Oai;

/// <summary>What harvesters are told of: the ledger's list of what came, changed and went, and the records that are held.</summary>
internal sealed class OaiCatalogue(Ledger ledger, DescribedRecords records, CollectionStore collections)
{
    public Task<IReadOnlyList<CollectionListing>> SetsAsync(CancellationToken cancellationToken) => collections.ListAsync(cancellationToken);

    /// <summary>When the first of all changes that are still told of was made; null where there is none.</summary>
    public async Task<DateTimeOffset?> EarliestAsync(CancellationToken cancellationToken) => (await ledger.SpanOfChangesAsync(cancellationToken))?.Earliest;

    public Task<LedgerEntry?> FindAsync(RecordId id, CancellationToken cancellationToken) => ledger.FindAsync(id, cancellationToken);

    public Task<IReadOnlyList<LedgerEntry>> ListAsync(ChangeFilter filter, CancellationToken cancellationToken) => ledger.ChangesAsync(filter, cancellationToken);

    public Task<long> CountAsync(ChangeFilter filter, CancellationToken cancellationToken) => ledger.CountChangesAsync(filter, cancellationToken);

    /// <summary>The record of an entry; null where it is gone, be it only since the ledger was asked.</summary>
    public async Task<CataloguedRecord?> DescribeAsync(LedgerEntry entry, SiteAddress site, CancellationToken cancellationToken) =>
        entry.RemovedAt is null && await records.FindAsync(entry.Id, site, cancellationToken) is { } described ? new CataloguedRecord(described, entry.ChangedAt) : null;
}
