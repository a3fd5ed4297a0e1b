using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Storage.Ledgers;

/// <summary>What the ledger knows of a record id.</summary>
/// <param name="FirstSeen">When the id was first published.</param>
/// <param name="LastSeen">When the archive last changed with the record in it.</param>
/// <param name="RemovedAt">When the record was found to be gone, or null while it is held.</param>
public sealed record LedgerEntry(RecordId Id, DateTimeOffset FirstSeen, DateTimeOffset LastSeen, DateTimeOffset? RemovedAt);

/// <summary>A paragraph id that was published at some time, whether or not it still stands.</summary>
/// <param name="Fingerprint">The mark of its text, which finds the text again where it moved.</param>
public sealed record PublishedParagraph(string Id, int? Number, string Fingerprint, DateTimeOffset FirstSeen);
