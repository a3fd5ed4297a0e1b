using CubanCrisisArchive.Records.Diagnostics;

namespace CubanCrisisArchive.Ingest.Reporting;

/// <summary>What an ingest did, and how the archive stands after it.</summary>
/// <param name="Corpus">The paths that were read, in full.</param>
/// <param name="FilesFound">Files of the corpus that are to become records.</param>
/// <param name="FilesRead">Files read in this run, the refused ones among them.</param>
/// <param name="FilesUnchanged">Files that the archive held already as they are.</param>
/// <param name="FilesRemoved">Files that the archive held and the corpus no longer has.</param>
/// <param name="FilesRefused">Files of the corpus that gave no record, now or before; the diagnostics name each.</param>
/// <param name="RecordsWritten">Records written in this run.</param>
/// <param name="RecordsHeld">Records in the archive now.</param>
/// <param name="Rebuilt">Whether the whole archive was made anew, in a new file.</param>
/// <param name="Diagnostics">Everything there is to say about the corpus as it stands, whether read now or before.</param>
/// <param name="Strict">Whether a warning counts as failure.</param>
public sealed record IngestReport(
    string DataFolder,
    IReadOnlyList<string> Corpus,
    int FilesFound,
    int FilesRead,
    int FilesUnchanged,
    int FilesRemoved,
    int FilesRefused,
    int RecordsWritten,
    long RecordsHeld,
    bool Rebuilt,
    IReadOnlyList<Diagnostic> Diagnostics,
    bool Strict,
    TimeSpan Elapsed)
{
    /// <summary>Whether anything in the archive is other than before.</summary>
    public bool Changed => Rebuilt || FilesRead > 0 || FilesRemoved > 0;

    public int Errors => Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);

    public int Warnings => Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Warning);

    /// <summary>Whether the corpus is held as it should be: no file refused and, where strict, no warning.</summary>
    public bool Succeeded => Errors == 0 && !(Strict && Warnings > 0);
}
