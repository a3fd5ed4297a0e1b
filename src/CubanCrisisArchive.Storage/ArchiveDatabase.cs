using CubanCrisisArchive.Storage.Files;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Storage;

/// <summary>
/// The archive's file for all who read it. Each connection is opened on the file in use at that moment; who holds one
/// keeps reading the file it was opened on, even when a rebuilt archive has taken its place meanwhile.
/// </summary>
public sealed class ArchiveDatabase
{
    private const int CannotOpen = 14;

    /// <summary>Often enough to outlast a rebuild that takes the file away between reading its name and opening it.</summary>
    private const int Attempts = 3;

    private readonly DataFolder folder;
    private string? lastOpened;

    public ArchiveDatabase(string dataFolder) => folder = new DataFolder(dataFolder);

    public string DataFolder => folder.Path;

    /// <summary>Whether there is a finished archive.</summary>
    public bool Exists => folder.CurrentArchive is { } file && File.Exists(file);

    /// <summary>Opens the archive for reading. Dispose the connection soon: it goes back to a pool.</summary>
    /// <exception cref="ArchiveEnvironmentException">No archive has been built here.</exception>
    public async ValueTask<SqliteConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var attempts = 0;
        while (true)
        {
            var file = folder.CurrentArchive;
            if (file is null)
            {
                throw Missing();
            }

            ForgetOlder(file);
            try
            {
                return await Connections.OpenReadingAsync(file, pooled: true, cancellationToken);
            }
            catch (SqliteException e) when (e.SqliteErrorCode == CannotOpen)
            {
                if (++attempts == Attempts)
                {
                    throw File.Exists(file) ? EnvironmentFaults.Explain(e, folder.Path) ?? (Exception)e : Missing();
                }
            }
        }
    }

    /// <summary>Bytes of the archive's file and its log; 0 where there is none.</summary>
    public long SizeOnDisk => folder.CurrentArchive is { } file ? FileMark.Of(file).Length + FileMark.Of(file + "-wal").Length : 0;

    /// <summary>Copies the archive as it is now into a file of its own, while it is read and written.</summary>
    public async Task CopyToAsync(string file, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        await connection.ExecuteAsync(new CommandDefinition("vacuum into @file", new { file }, cancellationToken: cancellationToken));
    }

    /// <summary>Lets go of the file where no reader is busy with it, so that it can be moved or deleted.</summary>
    public void Release()
    {
        if (Interlocked.Exchange(ref lastOpened, null) is { } opened)
        {
            using var connection = new SqliteConnection(Connections.ReadingString(opened));
            SqliteConnection.ClearPool(connection);
        }
    }

    /// <summary>What SQLite finds wrong with the archive's file; empty where all is well.</summary>
    /// <param name="prepare">Teaches the connection what the tables of others need, the index's.</param>
    public async Task<IReadOnlyList<string>> ComplaintsAsync(Action<SqliteConnection> prepare, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        prepare(connection);
        return await ArchiveSoundness.ComplaintsAsync(connection, cancellationToken);
    }

    /// <summary>Lets go of idle connections to the file used before; busy ones close when their readers are done.</summary>
    private void ForgetOlder(string file)
    {
        var previous = Interlocked.Exchange(ref lastOpened, file);
        if (previous is not null && previous != file)
        {
            using var former = new SqliteConnection(Connections.ReadingString(previous));
            SqliteConnection.ClearPool(former);
        }
    }

    private ArchiveEnvironmentException Missing() =>
        new($"There is no archive in {folder.Path}.", "Build it with the command ingest.");
}
