namespace CubanCrisisArchive.Storage.Writing;

/// <summary>A file of the corpus as the archive notes it, read or refused.</summary>
/// <param name="Path">As shown to people.</param>
/// <param name="Collection">Id of its collection.</param>
/// <param name="Stem">The record id that its name makes, or the prefix of its records' ids.</param>
/// <param name="Sha256">Hash of its bytes; empty where it could not be read at all.</param>
/// <param name="NotesSha256">Hash of the editors' notes beside it, or null where there are none.</param>
/// <param name="Size">In bytes.</param>
public sealed record SourceFileEntry(string Path, string Collection, string Stem, string Sha256, string? NotesSha256, long Size);
