using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Storage.Ledgers;

namespace CubanCrisisArchive.Storage.Rows;

/// <summary>A row of the ledger's <c>record_seen</c>.</summary>
internal sealed record RecordSeenRow(RecordId RecordId, DateTimeOffset FirstSeen, DateTimeOffset LastSeen, DateTimeOffset? RemovedAt)
{
    public LedgerEntry ToEntry() => new(RecordId, FirstSeen, LastSeen, RemovedAt);
}

/// <summary>A row of the ledger's <c>paragraph_seen</c>.</summary>
internal sealed record ParagraphSeenRow(string ParagraphId, long? Number, string Fingerprint, DateTimeOffset FirstSeen);
