using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Search.Native;
using Dapper;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace CubanCrisisArchive.Search.Indexing;

/// <summary>
/// Keeps the index in step with the records: whoever stores a record calls it in the same transaction, so that the index can
/// never disagree with the archive.
/// </summary>
public static class SearchIndexWriter
{
    /// <summary>Version of the index; one of another version must be built anew.</summary>
    public const int Version = SearchSchema.Version;

    private const string Find = "select id from search_record where record_id = @record";

    /// <summary>Pages written by one step of merging: some tens of milliseconds.</summary>
    private const int PagesAMerge = 500;

    /// <summary>Teaches a connection the index's words, without which not even the file's soundness can be asked for.</summary>
    public static void Prepare(SqliteConnection connection) => Fts5Extensions.Register(connection);

    /// <summary>Makes the index's tables in an archive file that has none.</summary>
    public static Task CreateTablesAsync(SqliteConnection connection, SqliteTransaction transaction, CancellationToken cancellationToken = default)
    {
        Fts5Extensions.Register(connection);
        return connection.ExecuteAsync(new CommandDefinition(SearchSchema.CreateTables, transaction: transaction, cancellationToken: cancellationToken));
    }

    /// <summary>
    /// Puts off all merging of pieces until <see cref="EndFillingAsync"/>: an index that no one reads yet is merged once, at its end, instead of
    /// again and again as it grows.
    /// </summary>
    public static Task BeginFillingAsync(SqliteConnection connection, SqliteTransaction transaction, CancellationToken cancellationToken = default)
    {
        // FTS5 takes no more than 2,000 pieces; only an archive of gigabytes comes near the limit given here.
        const string sql = """
            insert into search_text (search_text, rank) values ('automerge', 0);
            insert into search_text (search_text, rank) values ('crisismerge', 1000);
            """;
        Fts5Extensions.Register(connection);
        return connection.ExecuteAsync(new CommandDefinition(sql, transaction: transaction, cancellationToken: cancellationToken));
    }

    /// <summary>Merges everything into one piece, and merging goes on by itself from now on. Nothing that a search finds changes.</summary>
    public static Task EndFillingAsync(SqliteConnection connection, SqliteTransaction transaction, CancellationToken cancellationToken = default)
    {
        // FTS5's own numbers.
        const string sql = """
            insert into search_text (search_text) values ('optimize');
            insert into search_text (search_text, rank) values ('automerge', 4);
            insert into search_text (search_text, rank) values ('crisismerge', 16);
            """;
        Fts5Extensions.Register(connection);
        return connection.ExecuteAsync(new CommandDefinition(sql, transaction: transaction, cancellationToken: cancellationToken));
    }

    /// <summary>Makes the names of <paramref name="authorities"/> known, so that a person is found under each of them.</summary>
    public static void AddAuthorities(SqliteTransaction transaction, IReadOnlyList<AuthorityRecord> authorities)
    {
        foreach (var label in authorities.SelectMany(Label.Of))
        {
            LabelWriter.Rename(transaction, LabelWriter.IdOf(transaction, label), label.Name);
        }
    }

    /// <summary>Puts a record in the index. One that is there already is replaced.</summary>
    /// <param name="source">The text the record's spans point into.</param>
    public static void Add(SqliteTransaction transaction, ArchivalRecord record, SourceText source) => Add(transaction, IndexEntry.Of(record, source));

    /// <summary>Puts a record's entry in the index. One that is there already is replaced.</summary>
    public static void Add(SqliteTransaction transaction, IndexEntry entry)
    {
        Remove(transaction, entry.Record);
        var first = PassageWriter.Next(transaction);
        var id = AddRecord(transaction, entry, first);
        AddLabels(transaction, id, entry.Labels);
        PassageWriter.Add(transaction, id, first, entry.Passages);
    }

    /// <summary>Takes a record out of the index. Nothing happens where it is not in it.</summary>
    public static void Remove(SqliteTransaction transaction, RecordId record)
    {
        const string first = "select first_passage from search_record where id = @id";
        const string last = "select last_passage from search_record where id = @id";
        const string labels = "delete from search_record_label where record = @id";
        const string described = "delete from search_record where id = @id";
        var statements = StatementsOf(transaction);
        if (statements.Number(Find, ("@record", record.Value)) is { } id)
        {
            PassageWriter.Remove(transaction, statements.Number(first, ("@id", id))!.Value, statements.Number(last, ("@id", id))!.Value);
            statements.Run(labels, ("@id", id));
            statements.Run(described, ("@id", id));
        }
    }

    /// <summary>Puts down which documents a record refers to, in the place of what was put down before: told only when all records are known.</summary>
    /// <param name="cited">Each document's id, its name and the names under which it can be asked for.</param>
    public static void SetCited(SqliteTransaction transaction, RecordId record, IReadOnlyList<(string Id, string Name, IReadOnlyList<string> Names)> cited)
    {
        const string clear = "delete from search_record_label where record = @id and label in (select id from search_label where field = @field)";
        const string add = "insert or ignore into search_record_label (record, label) values (@id, @label)";
        var statements = StatementsOf(transaction);
        if (statements.Number(Find, ("@record", record.Value)) is not { } id)
        {
            return;
        }

        statements.Run(clear, ("@id", id), ("@field", (int)Querying.SearchField.Cites));
        foreach (var (key, name, names) in cited)
        {
            var label = LabelWriter.IdOf(transaction, new Label(Querying.SearchField.Cites, key, name, [key, name, .. names]));
            statements.Run(add, ("@id", id), ("@label", label));
        }
    }

    /// <summary>To be called once after the last change of a transaction, before it is committed.</summary>
    public static async Task FinishAsync(SqliteConnection connection, SqliteTransaction transaction, CancellationToken cancellationToken = default)
    {
        var statements = StatementsOf(transaction);
        WordCounts.Of(transaction).Write(transaction);
        await PassageChunks.Of(transaction).WriteAsync(transaction, cancellationToken);
        await SearchState.RenewAsync(connection, transaction, cancellationToken);
        statements.Release();
    }

    /// <summary>
    /// Merges some of the small pieces that many small transactions leave, which make every query slower. To be called when there is
    /// nothing else to write, in a transaction of its own each time, so that it is short.
    /// </summary>
    /// <returns>Whether there was something to merge; there may be more.</returns>
    public static async Task<bool> MergeAsync(SqliteConnection connection, SqliteTransaction transaction, CancellationToken cancellationToken = default)
    {
        const string merge = "insert into search_text (search_text, rank) values ('merge', @pages)";
        Fts5Extensions.Register(connection);
        var before = raw.sqlite3_total_changes(connection.Handle);
        await connection.ExecuteAsync(new CommandDefinition(merge, new { pages = PagesAMerge }, transaction, cancellationToken: cancellationToken));

        // FTS5's own sign that nothing was done is a difference below two.
        return raw.sqlite3_total_changes(connection.Handle) - before >= 2;
    }

    /// <summary>Those of a transaction, on a connection that knows the index's words.</summary>
    private static Statements StatementsOf(SqliteTransaction transaction)
    {
        Fts5Extensions.Register(transaction.Connection!);
        return Statements.Of(transaction);
    }

    private static long AddRecord(SqliteTransaction transaction, IndexEntry entry, long firstPassage)
    {
        const string sql = """
            insert into search_record (record_id, title, first_day, last_day, date, first_passage, last_passage)
            values (@record, @title, @firstDay, @lastDay, @date, @first, @last)
            """;
        return Statements.Of(transaction).Add(
            sql,
            ("@record", entry.Record.Value),
            ("@title", entry.Title),
            ("@firstDay", entry.FirstDay),
            ("@lastDay", entry.LastDay),
            ("@date", entry.Date),
            ("@first", firstPassage),
            ("@last", firstPassage + entry.Passages.Count - 1));
    }

    private static void AddLabels(SqliteTransaction transaction, long record, IReadOnlyList<Label> labels)
    {
        const string sql = "insert or ignore into search_record_label (record, label) values (@record, @label)";
        foreach (var label in labels)
        {
            Statements.Of(transaction).Run(sql, ("@record", record), ("@label", LabelWriter.IdOf(transaction, label)));
        }
    }
}
