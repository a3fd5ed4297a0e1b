using System.Runtime.CompilerServices;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Storage.Files;
using CubanCrisisArchive.Storage.Rows;
using CubanCrisisArchive.Storage.TypeHandlers;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Storage.Ledgers;

/// <summary>
/// The memory of the archive: what the corpus cannot tell and a rebuilt archive would forget. When an id was first and last
/// seen, what was removed, which paragraph ids were ever published, which corpus this data folder holds. A file of its own,
/// migrated and never rebuilt: it belongs in the backup.
/// </summary>
public sealed class Ledger
{
    private readonly DataFolder folder;
    private readonly TimeProvider clock;

    public Ledger(string dataFolder, TimeProvider? clock = null)
    {
        folder = new DataFolder(dataFolder);
        this.clock = clock ?? TimeProvider.System;
    }

    /// <summary>Whether there is one.</summary>
    public bool Exists => File.Exists(folder.LedgerPath);

    /// <summary>Copies the ledger as it is now into a file of its own.</summary>
    public async Task CopyToAsync(string file, CancellationToken cancellationToken)
    {
        await using var connection = await Connections.OpenReadingAsync(folder.LedgerPath, pooled: false, cancellationToken);
        await connection.ExecuteAsync(new CommandDefinition("vacuum into @file", new { file }, cancellationToken: cancellationToken));
    }

    /// <summary>Brings the ledger up to the newest schema and into one file that stands alone, and tells what SQLite finds wrong with it.</summary>
    /// <exception cref="ArchiveEnvironmentException">It is damaged beyond reading, or a newer program's.</exception>
    public async Task<IReadOnlyList<string>> SettleAsync(CancellationToken cancellationToken)
    {
        await using var connection = await OpenWritingAsync(cancellationToken);
        return await ArchiveSoundness.ComplaintsAsync(connection, cancellationToken);
    }

    /// <summary>The ledger's entry for a record id, or null where the id was never published.</summary>
    public async Task<LedgerEntry?> FindAsync(RecordId id, CancellationToken cancellationToken)
    {
        const string sql = """
            select s.record_id, s.first_seen, s.changed_at, s.removed_at, s.collection_id
              from record_seen s
             where s.record_id = @id
            """;
        return (await QueryAsync<RecordSeenRow>(sql, new { id }, cancellationToken)).Select(row => row.ToEntry()).SingleOrDefault();
    }

    /// <summary>The ledger's entries for those of the ids that it knows.</summary>
    public async Task<IReadOnlyDictionary<RecordId, LedgerEntry>> FindManyAsync(IReadOnlyCollection<RecordId> ids, CancellationToken cancellationToken)
    {
        const string sql = """
            select s.record_id, s.first_seen, s.changed_at, s.removed_at, s.collection_id
              from record_seen s
             where s.record_id in (select value from json_each(@keys))
            """;
        var keys = CompactJson.Strings(ids.Select(id => id.Value));
        return (await QueryAsync<RecordSeenRow>(sql, new { keys }, cancellationToken)).ToDictionary(row => row.RecordId, row => row.ToEntry());
    }

    /// <summary>The records held, divided in the order of their ids into parts of that size: of each part the latest change.</summary>
    public async Task<IReadOnlyList<DateTimeOffset>> HeldPartsAsync(int size, CancellationToken cancellationToken)
    {
        const string sql = """
            select max(n.changed_at)
              from (select s.changed_at, (row_number() over (order by s.record_id) - 1) / @size as part
                      from record_seen s
                     where s.removed_at is null) n
             group by n.part
             order by n.part
            """;
        return [.. (await QueryAsync<string>(sql, new { size }, cancellationToken)).Select(InstantHandler.FromText)];
    }

    /// <summary>Records held, in the order of their ids, one by one as they are read.</summary>
    public async IAsyncEnumerable<LedgerEntry> HeldAsync(long offset, int limit, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        const string sql = """
            select s.record_id, s.first_seen, s.changed_at, s.removed_at, s.collection_id
              from record_seen s
             where s.removed_at is null
             order by s.record_id
             limit @limit offset @offset
            """;
        if (!Exists)
        {
            yield break;
        }

        await using var connection = await Connections.OpenReadingAsync(folder.LedgerPath, pooled: false, cancellationToken);
        await foreach (var row in connection.QueryUnbufferedAsync<RecordSeenRow>(sql, new { offset, limit }).WithCancellation(cancellationToken))
        {
            yield return row.ToEntry();
        }
    }

    /// <summary>Whether a record of that id was published and is no longer held.</summary>
    public async Task<bool> WasRemovedAsync(RecordId id, CancellationToken cancellationToken) => await FindAsync(id, cancellationToken) is { RemovedAt: not null };

    /// <summary>Records that came, changed or went, the earliest first (the latest, where <see cref="ChangeFilter.LatestFirst"/>).</summary>
    public async Task<IReadOnlyList<LedgerEntry>> ChangesAsync(ChangeFilter filter, CancellationToken cancellationToken)
    {
        const string ascending = $"""
            select s.record_id, s.first_seen, s.changed_at, s.removed_at, s.collection_id
            {ChangeFilter.Sql}
               and (@AfterAt is null or (s.changed_at, s.record_id) > (@AfterAt, @AfterId))
             order by s.changed_at, s.record_id
             limit coalesce(@Limit, -1)
            """;
        const string descending = $"""
            select s.record_id, s.first_seen, s.changed_at, s.removed_at, s.collection_id
            {ChangeFilter.Sql}
               and (@AfterAt is null or (s.changed_at, s.record_id) < (@AfterAt, @AfterId))
             order by s.changed_at desc, s.record_id desc
             limit coalesce(@Limit, -1)
            """;
        var rows = await QueryAsync<RecordSeenRow>(filter.LatestFirst ? descending : ascending, filter.Values, cancellationToken);
        return [.. rows.Select(row => row.ToEntry())];
    }

    /// <summary>How many records <see cref="ChangesAsync"/> would give from the beginning and without limit.</summary>
    public async Task<long> CountChangesAsync(ChangeFilter filter, CancellationToken cancellationToken) =>
        (await QueryAsync<long>($"select count(*) {ChangeFilter.Sql}", filter.Values, cancellationToken)).SingleOrDefault();

    /// <summary>The earliest and the latest change that the ledger knows, removals too; null where it knows none.</summary>
    public async Task<(DateTimeOffset Earliest, DateTimeOffset Latest)?> SpanOfChangesAsync(CancellationToken cancellationToken)
    {
        const string sql = "select min(s.changed_at) as earliest, max(s.changed_at) as latest from record_seen s having count(*) > 0";
        var row = (await QueryAsync<ChangeSpanRow>(sql, null, cancellationToken)).SingleOrDefault();
        return row is null ? null : (row.Earliest, row.Latest);
    }

    /// <summary>Every record that was published and is no longer held, the latest removal first.</summary>
    public async Task<IReadOnlyList<LedgerEntry>> RemovedAsync(CancellationToken cancellationToken)
    {
        const string sql = """
            select s.record_id, s.first_seen, s.changed_at, s.removed_at, s.collection_id
              from record_seen s
             where s.removed_at is not null
             order by s.removed_at desc, s.record_id
            """;
        return [.. (await QueryAsync<RecordSeenRow>(sql, null, cancellationToken)).Select(row => row.ToEntry())];
    }

    /// <summary>Whether a record ever had a paragraph of that id, whether or not it still stands.</summary>
    public async Task<bool> WasPublishedAsync(RecordId record, string paragraph, CancellationToken cancellationToken)
    {
        const string sql = """
            select exists (select 1 from text_seen t, json_each(t.paragraphs) p where t.record_id = @record and p.value = @paragraph)
                or exists (select 1 from paragraph_seen p where p.record_id = @record and p.paragraph_id = @paragraph)
            """;
        return (await QueryAsync<bool>(sql, new { record, paragraph }, cancellationToken)).SingleOrDefault();
    }

    /// <summary>The ids of a record's paragraphs in each state of its text that was published, in their order, the oldest state first.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<string>>> TextStatesOfAsync(RecordId record, CancellationToken cancellationToken)
    {
        const string sql = """
            select t.paragraphs
              from text_seen t
             where t.record_id = @record
             order by t.state
            """;
        return [.. (await QueryAsync<string>(sql, new { record }, cancellationToken)).Select(CompactJson.Strings)];
    }

    /// <summary>The corpus that this data folder was told to hold; empty where it was told none.</summary>
    public async Task<IReadOnlyList<string>> CorpusPathsAsync(CancellationToken cancellationToken) =>
        await QueryAsync<string>("select path from corpus_path order by position", null, cancellationToken);

    /// <summary>The stem that each path was given when it was last read.</summary>
    public async Task<IReadOnlyDictionary<string, string>> StemsAsync(CancellationToken cancellationToken) =>
        (await QueryAsync<(string Path, string Stem)>("select path, stem from stem_given", null, cancellationToken))
        .ToDictionary(StringComparer.Ordinal);

    /// <summary>The revision of the archive that was last taken note of, or null where none was.</summary>
    public async Task<string?> NotedAsync(CancellationToken cancellationToken) =>
        (await QueryAsync<string>("select archive from archive_noted", null, cancellationToken)).SingleOrDefault();

    /// <summary>Makes these paths the corpus of this data folder from now on.</summary>
    public async Task RememberCorpusAsync(IReadOnlyList<string> paths, CancellationToken cancellationToken)
    {
        await using var connection = await OpenWritingAsync(cancellationToken);
        await using var transaction = new WriteTransaction(connection);
        await connection.ExecuteAsync(new CommandDefinition("delete from corpus_path", transaction: transaction.Open, cancellationToken: cancellationToken));
        await connection.ExecuteAsync(new CommandDefinition(
            "insert into corpus_path (position, path) values (@position, @path)",
            paths.Select((path, position) => new { position, path }),
            transaction.Open,
            cancellationToken: cancellationToken));
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>
    /// Takes note of what an archive file now holds. Does nothing where that state was noted before; broken off, it is done
    /// the next time.
    /// </summary>
    public async Task NoteAsync(string archive, CancellationToken cancellationToken)
    {
        const string state = "select value from archived.archive_fact where name = 'revision'";
        const string noted = "select archive from archive_noted";
        await using var connection = await OpenWritingAsync(cancellationToken);
        await connection.ExecuteAsync(new CommandDefinition("attach database @archive as archived", new { archive }, cancellationToken: cancellationToken));
        var revision = await connection.ExecuteScalarAsync<string>(new CommandDefinition(state, cancellationToken: cancellationToken));
        if (revision != await connection.ExecuteScalarAsync<string?>(new CommandDefinition(noted, cancellationToken: cancellationToken)))
        {
            await NoteAsync(connection, revision!, cancellationToken);
        }

        await connection.ExecuteAsync(new CommandDefinition("detach database archived", cancellationToken: cancellationToken));
    }

    private async Task NoteAsync(SqliteConnection connection, string revision, CancellationToken cancellationToken)
    {
        await using var transaction = new WriteTransaction(connection);
        var values = new { now = InstantHandler.ToText(clock.GetUtcNow()), revision };
        await connection.ExecuteAsync(new CommandDefinition(LedgerNoting.Sql, values, transaction.Open, cancellationToken: cancellationToken));
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task<IReadOnlyList<T>> QueryAsync<T>(string sql, object? values, CancellationToken cancellationToken)
    {
        if (!File.Exists(folder.LedgerPath))
        {
            return [];
        }

        // Seldom asked, and often copied for the backup: closed at once, it is one file that holds everything.
        await using var connection = await Connections.OpenReadingAsync(folder.LedgerPath, pooled: false, cancellationToken);
        return (await connection.QueryAsync<T>(new CommandDefinition(sql, values, cancellationToken: cancellationToken))).AsList();
    }

    private async Task<SqliteConnection> OpenWritingAsync(CancellationToken cancellationToken)
    {
        try
        {
            var connection = await Connections.OpenWritingAsync(folder.LedgerPath, cancellationToken);
            await LedgerMigration.RunAsync(connection, folder.LedgerPath, cancellationToken);
            return connection;
        }
        catch (SqliteException e) when (Writing.ArchiveFile.IsDamage(e))
        {
            throw new ArchiveEnvironmentException(
                $"The ledger {folder.LedgerPath} is damaged.",
                "Put back a backup of it. Without one, move it away: the archive then forgets when its records were first seen and which were removed.",
                e);
        }
    }
}
