using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Storage.Ledgers;

namespace CubanCrisisArchive.Storage.Rows;

/// <summary>A row of the ledger's <c>record_seen</c>.</summary>
internal sealed record RecordSeenRow(
    RecordId RecordId, DateTimeOffset FirstSeen, DateTimeOffset ChangedAt, DateTimeOffset? RemovedAt, string CollectionId)
{
    public LedgerEntry ToEntry() => new(RecordId, FirstSeen, ChangedAt, RemovedAt, CollectionId.Length == 0 ? null : CollectionId);
}

internal sealed record ChangeSpanRow(DateTimeOffset Earliest, DateTimeOffset Latest);
