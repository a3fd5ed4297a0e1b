using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace CubanCrisisArchive.Storage.Files;

/// <summary>
/// A transaction that is undone where it is left without a commit. SQLite undoes one by itself where its commit cannot be written, on a full
/// disk: the library would then undo it once more, fail, and so hide why.
/// </summary>
internal sealed class WriteTransaction(SqliteConnection connection) : IAsyncDisposable
{
    /// <summary>What commands are given.</summary>
    public SqliteTransaction Open { get; } = connection.BeginTransaction();

    public Task CommitAsync(CancellationToken cancellationToken) => Open.CommitAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        try
        {
            await Open.DisposeAsync();
        }
        catch (SqliteException) when (raw.sqlite3_get_autocommit(connection.Handle) != 0)
        {
            // The library holds on to it until there was something to undo.
            raw.sqlite3_exec(connection.Handle, "begin");
            await Open.DisposeAsync();
        }
    }
}
