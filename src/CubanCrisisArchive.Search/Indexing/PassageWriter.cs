using CubanCrisisArchive.Search.Native;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Search.Indexing;

/// <summary>Puts passages in and takes them out, their words counted.</summary>
internal static class PassageWriter
{
    public static async Task AddAsync(
        SqliteConnection connection,
        SqliteTransaction transaction,
        long record,
        IEnumerable<Passage> passages,
        CancellationToken cancellationToken)
    {
        // FTS5 is quickest where row numbers go up within a transaction, hence one number after the highest.
        const string lastId = "select coalesce(max(id), 0) from search_passage";
        const string sql = """
            insert into search_passage (id, record, zone, words, paragraph_id, paragraph_number, speaker, speaker_label)
            values (@id, @record, @zone, @words, @paragraphId, @paragraphNumber, @speaker, @speakerLabel);
            insert into search_text (rowid, text)
            values (@id, @text);
            """;
        var id = await connection.ExecuteScalarAsync<long>(new CommandDefinition(lastId, transaction: transaction, cancellationToken: cancellationToken));
        using var tokens = Fts5Extensions.TokensOf(connection);
        var distinct = new HashSet<string>(StringComparer.Ordinal);
        var chunks = PassageChunks.Of(transaction);
        foreach (var passage in passages)
        {
            var words = tokens.Of(passage.Text);
            distinct.UnionWith(words);
            var values = new
            {
                id = ++id,
                record,
                zone = (int)passage.Zone,
                words = words.Count,
                paragraphId = passage.ParagraphId,
                paragraphNumber = passage.ParagraphNumber,
                speaker = passage.Speaker?.Name,
                speakerLabel = passage.Speaker is { } speaker
                    ? await LabelWriter.IdOfAsync(connection, transaction, Label.Of(speaker), cancellationToken)
                    : (long?)null,
                text = passage.Text,
            };
            await connection.ExecuteAsync(new CommandDefinition(sql, values, transaction, cancellationToken: cancellationToken));
            chunks.Touch(id);
        }

        WordCounts.Of(transaction).Add(distinct, 1);
    }

    public static async Task RemoveAsync(SqliteConnection connection, SqliteTransaction transaction, long record, CancellationToken cancellationToken)
    {
        const string texts = """
            select p.id, t.text
              from search_passage p
              join search_text t on t.rowid = p.id
             where p.record = @record
            """;
        const string delete = """
            delete from search_text where rowid in (select id from search_passage where record = @record);
            delete from search_passage where record = @record;
            """;
        using var tokens = Fts5Extensions.TokensOf(connection);
        var distinct = new HashSet<string>(StringComparer.Ordinal);
        var chunks = PassageChunks.Of(transaction);
        foreach (var (id, text) in await connection.QueryAsync<(long, string)>(new CommandDefinition(texts, new { record }, transaction, cancellationToken: cancellationToken)))
        {
            chunks.Touch(id);
            distinct.UnionWith(tokens.Of(text));
        }

        WordCounts.Of(transaction).Add(distinct, -1);
        await connection.ExecuteAsync(new CommandDefinition(delete, new { record }, transaction, cancellationToken: cancellationToken));
    }
}
