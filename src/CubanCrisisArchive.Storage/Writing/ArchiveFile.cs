using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Diagnostics;
using CubanCrisisArchive.Storage.Files;
using CubanCrisisArchive.Storage.Rows;
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

    /// <summary>Makes a new archive file.</summary>
    /// <param name="fill">Adds in the same transaction what every archive has from the start, the tables of the index among it.</param>
    public static async Task<ArchiveFile> CreateAsync(
        string path,
        ArchiveMakeup makeup,
        TimeProvider clock,
        Func<ArchiveBatch, Task> fill,
        CancellationToken cancellationToken)
    {
        var connection = await Connections.OpenWritingAsync(path, cancellationToken);
        var file = new ArchiveFile(path, connection, clock);
        try
        {
            await using var batch = file.Begin();
            foreach (var script in SchemaScripts.Archive.Scripts)
            {
                await connection.ExecuteAsync(new CommandDefinition(script, transaction: batch.Transaction, cancellationToken: cancellationToken));
            }

            var facts = new FactTable(makeup, default(CorpusHash).ToString(), string.Empty, clock.GetUtcNow());
            await facts.WriteAsync(connection, batch.Transaction, cancellationToken);
            await fill(batch);
            await batch.CommitAsync(cancellationToken);
            return file;
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    /// <summary>Opens an archive file to change it, or null where it is missing, damaged or made otherwise.</summary>
    /// <param name="prepare">Teaches the connection what the tables of others need, the index's.</param>
    public static async Task<ArchiveFile?> OpenAsync(
        string path, ArchiveMakeup makeup, TimeProvider clock, Action<SqliteConnection> prepare, CancellationToken cancellationToken)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        SqliteConnection? connection = null;
        try
        {
            connection = await Connections.OpenWritingAsync(path, cancellationToken);
            prepare(connection);
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

    /// <summary>How many records the archive holds, and how many files it knows that gave none because they were refused.</summary>
    public async Task<(long Records, long Refused)> CountAsync(CancellationToken cancellationToken)
    {
        const string sql = """
            select (select count(*) from record) as records,
                   (select count(*) from source_file where content is null) as refused
            """;
        return await Connection.QuerySingleAsync<(long, long)>(new CommandDefinition(sql, cancellationToken: cancellationToken));
    }

    /// <summary>Every collection, by id.</summary>
    public async Task<IReadOnlyDictionary<string, Collection>> CollectionsAsync(CancellationToken cancellationToken)
    {
        const string sql = "select id, name, introduction, rights, rights_uri, rights_label from collection";
        var rows = await Connection.QueryAsync<CollectionRow>(new CommandDefinition(sql, cancellationToken: cancellationToken));
        return rows.Select(row => row.ToCollection()).ToDictionary(collection => collection.Id, StringComparer.Ordinal);
    }

    /// <summary>Begins a batch of changes that readers see all at once.</summary>
    public ArchiveBatch Begin() => new(Connection, clock);

    /// <summary>
    /// To be called where no one reads the file yet: what is added goes into the file itself, instead of into a log first and from there into
    /// the file. A journal keeps what is overwritten, so that a broken off batch is undone when the file is opened again.
    /// </summary>
    public async Task BeginFillingAsync(CancellationToken cancellationToken) =>
        await Connection.ExecuteAsync(new CommandDefinition("pragma journal_mode = truncate", cancellationToken: cancellationToken));

    /// <summary>From now on the file can be read while it is written. Once closed it stands alone.</summary>
    public async Task EndFillingAsync(CancellationToken cancellationToken) =>
        await Connection.ExecuteAsync(new CommandDefinition("pragma journal_mode = wal; pragma wal_checkpoint(truncate)", cancellationToken: cancellationToken));

    public ValueTask DisposeAsync() => Connection.DisposeAsync();

    private static async Task<bool> IsSoundAsync(SqliteConnection connection, string path, CancellationToken cancellationToken) =>
        new FileInfo(path).Length > CheckedWholeUpTo
        || await connection.ExecuteScalarAsync<string>(new CommandDefinition("pragma quick_check(1)", cancellationToken: cancellationToken)) == "ok";

    private sealed record DiagnosticRow(string Code, string Severity, string Path, long? Line, long? LineColumn, string Message)
    {
        public Diagnostic ToDiagnostic() => new(Code, Enum.Parse<Severity>(Severity), Path, (int?)Line, (int?)LineColumn, Message);
    }
}
