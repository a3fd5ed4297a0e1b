using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Search.Answering;
using CubanCrisisArchive.Search.Native;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Search.Indexing;

/// <summary>Tells what the index holds, so that it can be held against the records.</summary>
public static class SearchIndexCheck
{
    /// <summary>The paragraphs of a record as the index has them, by paragraph id, in order.</summary>
    public static async Task<IReadOnlyList<(string Paragraph, string Text)>> ParagraphsOfAsync(
        SqliteConnection connection, RecordId record, CancellationToken cancellationToken)
    {
        const string sql = """
            select p.paragraph_id, p.text
              from search_record r
              join search_passage p on p.id between r.first_passage and r.last_passage
             where r.record_id = @record
               and p.zone = @zone
             order by p.id
            """;
        Fts5Extensions.Register(connection);
        var values = new { record = record.Value, zone = (int)SearchZone.Text };
        return [.. await connection.QueryAsync<(string, string)>(new CommandDefinition(sql, values, cancellationToken: cancellationToken))];
    }

    /// <summary>The ids of all records in the index.</summary>
    public static async Task<IReadOnlyList<RecordId>> RecordsAsync(SqliteConnection connection, CancellationToken cancellationToken)
    {
        const string sql = "select record_id from search_record order by record_id";
        var ids = await connection.QueryAsync<string>(new CommandDefinition(sql, cancellationToken: cancellationToken));
        return [.. ids.Select(RecordId.Parse)];
    }
}
