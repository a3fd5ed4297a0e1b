using Dapper;
using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Storage.Files;

/// <summary>The three ways in which the program opens a file.</summary>
internal static class Connections
{
    /// <summary>Seconds to wait for another writer's transaction before giving up.</summary>
    private const int BusySeconds = 30;

    public static string ReadingString(string path, bool pooled = true) => new SqliteConnectionStringBuilder
    {
        DataSource = path,
        Mode = SqliteOpenMode.ReadOnly,
        Pooling = pooled,
        DefaultTimeout = BusySeconds,
    }.ToString();

    /// <summary>A connection that can change nothing.</summary>
    /// <param name="pooled">Whether it is kept open for the next reader; SQLite then keeps its log beside the file.</param>
    public static async Task<SqliteConnection> OpenReadingAsync(string path, bool pooled, CancellationToken cancellationToken)
    {
        SqliteLibrary.Use(null);
        return await OpenAsync(ReadingString(path, pooled), "pragma temp_store = memory;", cancellationToken);
    }

    /// <summary>A connection of its own for the one writer; closing it really closes the file.</summary>
    public static async Task<SqliteConnection> OpenWritingAsync(string path, CancellationToken cancellationToken)
    {
        SqliteLibrary.Use(null);
        var text = new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = SqliteOpenMode.ReadWriteCreate,
            Pooling = false,
            ForeignKeys = true,
            DefaultTimeout = BusySeconds,
        }.ToString();

        // synchronous=normal in WAL: a power cut can lose the last commits but never the file, and the corpus has them all.
        const string pragmas = """
            pragma journal_mode = wal;
            pragma synchronous = normal;
            pragma cache_size = -32000;
            pragma temp_store = memory;
            """;
        return await OpenAsync(text, pragmas, cancellationToken);
    }

    private static async Task<SqliteConnection> OpenAsync(string connectionString, string pragmas, CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(connectionString);
        try
        {
            await connection.OpenAsync(cancellationToken);
            await connection.ExecuteAsync(new CommandDefinition(pragmas, cancellationToken: cancellationToken));
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }
}
