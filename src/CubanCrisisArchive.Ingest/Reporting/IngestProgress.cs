namespace CubanCrisisArchive.Ingest.Reporting;

/// <summary>How far an ingest is.</summary>
/// <param name="FilesDone">Files done with, whether read, refused or found unchanged.</param>
/// <param name="BytesDone">The same in bytes: files differ by a thousand times, so time is told from these.</param>
/// <param name="CurrentFile">The file last done with, as shown to people.</param>
/// <param name="Records">Records written so far.</param>
public sealed record IngestProgress(int FilesDone, int FilesTotal, long BytesDone, long BytesTotal, string CurrentFile, int Records, TimeSpan Elapsed)
{
    /// <summary>How much of the work is done, from 0 to 1.</summary>
    public double Share => BytesTotal > 0 ? (double)BytesDone / BytesTotal : 1;

    public double FilesPerSecond => Elapsed > TimeSpan.Zero ? FilesDone / Elapsed.TotalSeconds : 0;

    /// <summary>Time left at the rate so far, or null where nothing is done yet.</summary>
    public TimeSpan? TimeLeft => BytesDone > 0 ? Elapsed * ((double)(BytesTotal - BytesDone) / BytesDone) : null;
}
