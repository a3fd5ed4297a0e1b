namespace CubanCrisisArchive.Storage;

/// <summary>A file that the archive was built from.</summary>
/// <param name="IsRefused">Whether it could not be read as a transcript.</param>
public sealed record SourceFileListing(SourceFile File, bool IsRefused, int Records);
