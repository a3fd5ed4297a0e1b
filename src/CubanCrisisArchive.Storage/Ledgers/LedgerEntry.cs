using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Storage.Ledgers;

/// <summary>What the ledger knows of a record id.</summary>
/// <param name="FirstSeen">When the id was first published.</param>
/// <param name="ChangedAt">When the record last came, changed or went.</param>
/// <param name="RemovedAt">When the record was found to be gone, or null while it is held.</param>
/// <param name="Collection">Id of the collection that it belongs or last belonged to; null where that was never noted.</param>
public sealed record LedgerEntry(RecordId Id, DateTimeOffset FirstSeen, DateTimeOffset ChangedAt, DateTimeOffset? RemovedAt, string? Collection);
