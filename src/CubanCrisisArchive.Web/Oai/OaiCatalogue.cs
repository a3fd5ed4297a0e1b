using System.Runtime.CompilerServices;
using CubanCrisisArchive.Records.Authorities;
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

    /// <summary>
    /// The record of each entry, without its source, which may be a whole volume; null where it is gone, be it only since the ledger was asked.
    /// Collections and people are the same in most: each is asked for once.
    /// </summary>
    public async IAsyncEnumerable<CataloguedRecord?> DescribeAsync(IEnumerable<LedgerEntry> entries, SiteAddress site, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var held = new Dictionary<string, Collection>(StringComparer.Ordinal);
        var known = new Dictionary<AuthorityId, AuthorityRecord>();
        foreach (var entry in entries)
        {
            if (entry.RemovedAt is not null || await records.FindAsync(entry.Id, cancellationToken) is not { Record: var record })
            {
                yield return null;
                continue;
            }

            if (!held.TryGetValue(record.Collection, out var collection))
            {
                collection = (await collections.FindAsync(record.Collection, cancellationToken))?.Collection ?? Collection.Unknown(record.Collection);
                held.Add(record.Collection, collection);
            }

            foreach (var (id, authority) in await authorities.FindManyAsync([.. NamedIn(record).Where(id => !known.ContainsKey(id))], cancellationToken))
            {
                known.Add(id, authority);
            }

            yield return new CataloguedRecord(record, collection, known, site.Record(record.Id), entry.ChangedAt);
        }
    }

    /// <summary>Who takes part in a record and which places it is of: what catalogues are told of others.</summary>
    private static IEnumerable<AuthorityId> NamedIn(ArchivalRecord record) =>
        record.Participants.Select(participant => participant.Authority).Concat(record.Places.Select(place => place.Place)).OfType<AuthorityId>().Distinct();
}
