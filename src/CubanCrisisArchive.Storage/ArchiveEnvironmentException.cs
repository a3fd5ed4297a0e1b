namespace CubanCrisisArchive.Storage;

/// <summary>
/// Something around the program is missing or in the way: a library, a folder, room on the disk. Nothing is wrong with
/// the corpus. Commands print the message and the remedy, and end.
/// </summary>
public sealed class ArchiveEnvironmentException : Exception
{
    public ArchiveEnvironmentException(string message, string remedy, Exception? innerException = null)
        : base(message, innerException) => Remedy = remedy;

    /// <summary>What the person at the keyboard can do about it, as a sentence.</summary>
    public string Remedy { get; }
}
