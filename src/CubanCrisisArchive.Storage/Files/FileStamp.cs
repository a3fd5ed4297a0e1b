namespace CubanCrisisArchive.Storage.Files;

/// <summary>Name, length and time of every file that what is served depends on.</summary>
internal sealed record FileStamp(string Archive, FileMark Main, FileMark Log, FileMark Ledger, FileMark LedgerLog)
{
    /// <summary>When any of them was last written to.</summary>
    public DateTimeOffset LastWrite => new[] { Main, Log, Ledger, LedgerLog }.Max(mark => mark.Written);

    /// <summary>The files as they are now, or null where no archive is in use.</summary>
    public static FileStamp? Of(DataFolder folder) => folder.CurrentArchive is { } archive
        ? new FileStamp(archive, FileMark.Of(archive), FileMark.Of(archive + "-wal"), FileMark.Of(folder.LedgerPath), FileMark.Of(folder.LedgerPath + "-wal"))
        : null;
}
