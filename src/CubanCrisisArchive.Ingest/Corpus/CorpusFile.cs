namespace CubanCrisisArchive.Ingest.Corpus;

/// <summary>A file of the corpus that is to become records.</summary>
/// <param name="FullPath">Where it lies on this machine.</param>
/// <param name="Path">As shown to people, with forward slashes, from the corpus folder on: <c>corpus/nsarchive/nsarchive-01117.md</c>.</param>
/// <param name="Collection">Id of its collection.</param>
/// <param name="Stem">The record id that its name makes, or the prefix of its records' ids.</param>
/// <param name="Length">In bytes, when it was listed.</param>
/// <param name="Notes">The editors' notes beside it, or null where there are none.</param>
internal sealed record CorpusFile(string FullPath, string Path, string Collection, string Stem, long Length, NotesLocation? Notes);

/// <summary>A notes file: where it lies, and as shown to people.</summary>
internal sealed record NotesLocation(string FullPath, string Path);
