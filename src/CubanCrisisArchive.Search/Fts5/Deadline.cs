using System.Diagnostics;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace CubanCrisisArchive.Search.Fts5;

/// <summary>Stops what a connection does when time is up or the caller has gone.</summary>
internal sealed class Deadline : IDisposable
{
    /// <summary>Steps of SQLite's machine between two looks at the clock: some tenths of a millisecond.</summary>
    private const int StepsPerLook = 10_000;

    private readonly sqlite3 handle;
    private readonly long end;
    private readonly CancellationToken cancellation;

    public Deadline(SqliteConnection connection, TimeSpan time, CancellationToken cancellationToken)
    {
        handle = connection.Handle ?? throw new InvalidOperationException("The connection is not open.");
        cancellation = cancellationToken;
        end = Stopwatch.GetTimestamp() + (long)(time.TotalSeconds * Stopwatch.Frequency);
        raw.sqlite3_progress_handler(handle, StepsPerLook, _ => IsOver ? 1 : 0, null);
    }

    public bool IsOver => Stopwatch.GetTimestamp() > end || cancellation.IsCancellationRequested;

    /// <summary>From here on nothing is stopped: what was found is being read, which does not take long.</summary>
    public void Lift() => Dispose();

    public void Dispose() => raw.sqlite3_progress_handler(handle, 0, null, null);
}
