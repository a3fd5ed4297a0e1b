using CubanCrisisArchive.Records.Diagnostics;
using CubanCrisisArchive.Storage.Files;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Storage.Writing;

/// <summary>An archive file opened by its one writer.</summary>
public sealed class ArchiveFile : IAsyncDisposable
{
    private const int Corrupt = 11;
    private const int NotADatabase = 26;

    /// <summary>Smaller files are checked whole each time they are opened: it takes well under a second.</summary>
    private const long CheckedWholeUpTo = 32 * 1024 * 1024;

    private readonly TimeProvider clock;

    private ArchiveFile(string path, SqliteConnection connection, TimeProvider clock)
    {
        Path = path;
        Connection = connection;
        this.clock = clock;
    }

    public string Path { get; }

    public SqliteConnection Connection { get; }

    /// <summary>Makes a new archive file with empty tables.</summary>
    /// <param name="alsoCreate">Makes the tables of others, the index's, in the same transaction.</param>
    public static async Task<ArchiveFile> CreateAsync(
        string path,
        ArchiveMakeup makeup,
        TimeProvider clock,
        Func<SqliteConnection, SqliteTransaction, Task> alsoCreate,
        CancellationToken cancellationToken)
    {
        var connection = await Connections.OpenWritingAsync(path, cancellationToken);
        var file = new ArchiveFile(path, connection, clock);
        try
        {
            await using var transaction = (SqliteTransaction)await connection.BeginTransactionAsync(cancellationToken);
            foreach (var script in SchemaScripts.Archive.Scripts)
            {
                await connection.ExecuteAsync(new CommandDefinition(script, transaction: transaction, cancellationToken: cancellationToken));
            }

            await alsoCreate(connection, transaction);
            var facts = new FactTable(makeup, CorpusHash.OfNothing, Guid.NewGuid().ToString("N"), clock.GetUtcNow());
            await facts.WriteAsync(connection, transaction, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return file;
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    /// <summary>Opens an archive file to change it, or null where it is missing, damaged or made otherwise.</summary>
    public static async Task<ArchiveFile?> OpenAsync(string path, ArchiveMakeup makeup, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        SqliteConnection? connection = null;
        try
        {
            connection = await Connections.OpenWritingAsync(path, cancellationToken);
            if (await IsSoundAsync(connection, path, cancellationToken)
                && (await FactTable.ReadAsync(connection, null, cancellationToken)).Makeup == makeup)
            {
                return new ArchiveFile(path, connection, clock);
            }
        }
        catch (Exception e) when (IsDamage(e))
        {
            // Another file will be built; this one is left as it is until no one reads it.
        }
        catch
        {
            await (connection?.DisposeAsync() ?? ValueTask.CompletedTask);
            throw;
        }

        await (connection?.DisposeAsync() ?? ValueTask.CompletedTask);
        return null;
    }

    /// <summary>Whether <paramref name="fault"/> says that the file is no whole archive.</summary>
    public static bool IsDamage(Exception fault) => fault switch
    {
        SqliteException sqlite => sqlite.SqliteErrorCode is Corrupt or NotADatabase
            || sqlite.Message.Contains("no such table", StringComparison.Ordinal),
        KeyNotFoundException => true,
        _ => false,
    };

    /// <summary>Every file that the archive knows, by path.</summary>
    public async Task<IReadOnlyDictionary<string, SourceFileEntry>> FilesAsync(CancellationToken cancellationToken)
    {
        const string sql = "select path, collection_id as collection, stem, sha256, notes_sha256, size from source_file";
        var rows = await Connection.QueryAsync<SourceFileEntry>(new CommandDefinition(sql, cancellationToken: cancellationToken));
        return rows.ToDictionary(row => row.Path, StringComparer.Ordinal);
    }

    /// <summary>Everything there is to say about the files that the archive holds, in order of path and place.</summary>
    public async Task<IReadOnlyList<Diagnostic>> DiagnosticsAsync(CancellationToken cancellationToken)
    {
        const string sql = """
            select d.code, d.severity, d.path, d.line, d.line_column, d.message
              from diagnostic d
              left join source_file f on f.source_file_key = d.source_file_key
             order by f.path, d.position
            """;
        var rows = await Connection.QueryAsync<DiagnosticRow>(new CommandDefinition(sql, cancellationToken: cancellationToken));
        return [.. rows.Select(row => row.ToDiagnostic())];
    }

    /// <summary>How many records the archive holds.</summary>
    public async Task<long> RecordCountAsync(CancellationToken cancellationToken) =>
        await Connection.ExecuteScalarAsync<long>(new CommandDefinition("select count(*) from record", cancellationToken: cancellationToken));

    /// <summary>Begins a batch of changes that readers see all at once.</summary>
    public ArchiveBatch Begin() => new(Connection, clock);

    /// <summary>Brings everything into the file itself, so that it stands alone once closed.</summary>
    public async Task CheckpointAsync(CancellationToken cancellationToken) =>
        await Connection.ExecuteAsync(new CommandDefinition("pragma wal_checkpoint(truncate)", cancellationToken: cancellationToken));

    public ValueTask DisposeAsync() => Connection.DisposeAsync();

    private static async Task<bool> IsSoundAsync(SqliteConnection connection, string path, CancellationToken cancellationToken) =>
        new FileInfo(path).Length > CheckedWholeUpTo
        || await connection.ExecuteScalarAsync<string>(new CommandDefinition("pragma quick_check(1)", cancellationToken: cancellationToken)) == "ok";

    private sealed record DiagnosticRow(string Code, string Severity, string Path, long? Line, long? LineColumn, string Message)
    {
        public Diagnostic ToDiagnostic() => new(Code, Enum.Parse<Severity>(Severity), Path, (int?)Line, (int?)LineColumn, Message);
    }
}
