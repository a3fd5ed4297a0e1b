using System.Text.Json;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Text;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Search.Indexing;

/// <summary>
/// Keeps the index in step with the records: whoever stores a record calls it in the same transaction, so that the index can
/// never disagree with the archive.
/// </summary>
public static class SearchIndexWriter
{
    /// <summary>Version of the index; one of another version must be built anew.</summary>
    public const int Version = SearchSchema.Version;

    /// <summary>Makes the index's tables in an archive file that has none.</summary>
    public static Task CreateTablesAsync(SqliteConnection connection, SqliteTransaction transaction, CancellationToken cancellationToken = default) =>
        connection.ExecuteAsync(new CommandDefinition(SearchSchema.CreateTables, transaction: transaction, cancellationToken: cancellationToken));

    /// <summary>Puts a record in the index. One that is there already is replaced.</summary>
    /// <param name="source">The text the record's spans point into.</param>
    public static async Task AddAsync(
        SqliteConnection connection,
        SqliteTransaction transaction,
        ArchivalRecord record,
        SourceText source,
        CancellationToken cancellationToken = default)
    {
        await RemoveAsync(connection, transaction, record.Id, cancellationToken);
        var id = await AddRecordAsync(connection, transaction, record, cancellationToken);
        await AddPassagesAsync(connection, transaction, id, Passage.Of(record, source), cancellationToken);
    }

    /// <summary>Takes a record out of the index. Nothing happens where it is not in it.</summary>
    public static async Task RemoveAsync(
        SqliteConnection connection,
        SqliteTransaction transaction,
        RecordId record,
        CancellationToken cancellationToken = default)
    {
        const string sql = """
            delete from search_text
             where rowid in (select p.id
                               from search_passage p
                               join search_record r on r.id = p.record
                              where r.record_id = @record);
            delete from search_passage
             where record = (select id from search_record where record_id = @record);
            delete from search_record
             where record_id = @record;
            """;
        await connection.ExecuteAsync(new CommandDefinition(sql, new { record = record.Value }, transaction, cancellationToken: cancellationToken));
    }

    /// <summary>To be called once after the last change of a transaction, before it is committed.</summary>
    public static async Task FinishAsync(SqliteConnection connection, SqliteTransaction transaction, CancellationToken cancellationToken = default)
    {
        // Joins the small segments that many additions leave; 500 pages of work keep a small change quick.
        const string sql = "insert into search_text (search_text, rank) values ('merge', 500)";
        await connection.ExecuteAsync(new CommandDefinition(sql, transaction: transaction, cancellationToken: cancellationToken));
    }

    private static Task<long> AddRecordAsync(SqliteConnection connection, SqliteTransaction transaction, ArchivalRecord record, CancellationToken cancellationToken)
    {
        const string sql = """
            insert into search_record (record_id, title, collection, kind, first_day, last_day, date)
            values (@record, @title, @collection, @kind, @firstDay, @lastDay, @date)
            returning id
            """;
        var values = new
        {
            record = record.Id.Value,
            title = record.Title.Text,
            collection = record.Collection,
            kind = record.Kind.Slug,
            firstDay = record.Date.Earliest?.DayNumber,
            lastDay = record.Date.Latest?.DayNumber,
            date = JsonSerializer.Serialize(record.Date),
        };
        return connection.ExecuteScalarAsync<long>(new CommandDefinition(sql, values, transaction, cancellationToken: cancellationToken));
    }

    private static async Task AddPassagesAsync(
        SqliteConnection connection,
        SqliteTransaction transaction,
        long record,
        IEnumerable<Passage> passages,
        CancellationToken cancellationToken)
    {
        // FTS5 is quickest where row numbers go up within a transaction, hence one number after the highest.
        const string lastId = "select coalesce(max(id), 0) from search_passage";
        var id = await connection.ExecuteScalarAsync<long>(new CommandDefinition(lastId, transaction: transaction, cancellationToken: cancellationToken));
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = """
            insert into search_passage (id, record, zone, paragraph_id, paragraph_number, speaker)
            values (@id, @record, @zone, @paragraphId, @paragraphNumber, @speaker);
            insert into search_text (rowid, text)
            values (@id, @text);
            """;
        foreach (var passage in passages)
        {
            command.Parameters.Clear();
            command.Parameters.AddWithValue("@id", ++id);
            command.Parameters.AddWithValue("@record", record);
            command.Parameters.AddWithValue("@zone", (int)passage.Zone);
            command.Parameters.AddWithValue("@paragraphId", (object?)passage.ParagraphId ?? DBNull.Value);
            command.Parameters.AddWithValue("@paragraphNumber", (object?)passage.ParagraphNumber ?? DBNull.Value);
            command.Parameters.AddWithValue("@speaker", (object?)passage.Speaker ?? DBNull.Value);
            command.Parameters.AddWithValue("@text", passage.Text);
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}
