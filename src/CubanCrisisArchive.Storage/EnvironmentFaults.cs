using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Storage;

/// <summary>Tells a broken environment (full disk, no permission, damaged file) from a fault of the program.</summary>
public static class EnvironmentFaults
{
    private const int NoSpaceOnUnix = 28;
    private const int NoSpaceOnWindows = unchecked((int)0x80070070);

    /// <summary>SQLite's result codes that speak of the environment, and what to say of each.</summary>
    private static readonly Dictionary<int, (string Message, string Remedy)> Faults = new()
    {
        [3] = ("The data folder {0} does not allow the archive to be opened.", "Give this user the right to write there, or choose another with --data."),
        [5] = ("Another program is writing to the archive in {0}.", "Wait until it is done, or stop it."),
        [8] = ("The data folder {0} cannot be written to.", "Give this user the right to write there, or choose another with --data."),
        [10] = ("The disk under {0} failed while the archive was read or written.", "Check the disk, then run ingest again."),
        [11] = ("The archive in {0} is damaged.", "Run ingest: it builds the archive anew from the corpus."),
        [13] = ("The disk under {0} is full.", "Make room, or choose another data folder with --data; then run ingest again."),
        [14] = ("The archive in {0} cannot be opened.", "Check that the data folder exists and that this user may write there, or choose another with --data."),
        [26] = ("The archive in {0} is damaged.", "Run ingest: it builds the archive anew from the corpus."),
    };

    /// <summary>The message and remedy that <paramref name="fault"/> calls for, or null where it is not the environment's.</summary>
    public static ArchiveEnvironmentException? Explain(Exception fault, string dataFolder) => fault switch
    {
        SqliteException sqlite when Faults.TryGetValue(sqlite.SqliteErrorCode, out var words) => Say(words, dataFolder, fault),
        IOException io when io.HResult is NoSpaceOnUnix or NoSpaceOnWindows => Say(Faults[13], dataFolder, fault),
        IOException or UnauthorizedAccessException => Say(Faults[8], dataFolder, fault),
        _ => null,
    };

    private static ArchiveEnvironmentException Say((string Message, string Remedy) words, string dataFolder, Exception fault) =>
        new(words.Message.Replace("{0}", dataFolder, StringComparison.Ordinal), words.Remedy, fault);
}
