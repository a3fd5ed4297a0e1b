namespace CubanCrisisArchive.Storage;

/// <summary>A state of the archive that readers can see. Two answers made from the same revision say the same.</summary>
/// <param name="Value">Another for every change of the archive's file, and for the ledger's note of that change.</param>
/// <param name="CorpusVersion">A hash over the sources: the same corpus has the same version everywhere.</param>
/// <param name="ChangedAt">When the archive came to be as it is.</param>
public sealed record ArchiveRevision(string Value, string CorpusVersion, DateTimeOffset ChangedAt);
