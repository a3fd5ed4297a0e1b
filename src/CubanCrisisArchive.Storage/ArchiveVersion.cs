namespace CubanCrisisArchive.Storage;

/// <summary>What an answer depends on: the same version gives the same answer to the same question.</summary>
/// <param name="Corpus">A hash over the sources: the same corpus has the same version everywhere.</param>
/// <param name="Makeup">What the archive was made with.</param>
public sealed record ArchiveVersion(string Corpus, ArchiveMakeup Makeup);
