namespace CubanCrisisArchive.Storage;

/// <summary>What the archive is, in figures.</summary>
/// <param name="CorpusVersion">A hash over the sources: the same corpus has the same version everywhere.</param>
/// <param name="Revision">Changes with every change of the archive's file: for caches.</param>
/// <param name="ChangedAt">When the archive last changed.</param>
public sealed record ArchiveFacts(
    string CorpusVersion,
    string Revision,
    DateTimeOffset ChangedAt,
    ArchiveMakeup Makeup,
    long Records,
    long Paragraphs,
    long Mentions,
    long Collections,
    long Authorities,
    long SourceFiles,
    long RefusedFiles);
