using CubanCrisisArchive.Records.Transcripts;
using CubanCrisisArchive.Search.Native;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Search.Indexing;

/// <summary>Puts passages in and takes them out, their words counted.</summary>
internal static class PassageWriter
{
    public static void Add(SqliteConnection connection, SqliteTransaction transaction, long record, IEnumerable<Passage> passages)
    {
        // FTS5 is quickest where row numbers go up within a transaction, hence one number after the highest.
        const string lastId = "select coalesce(max(id), 0) from search_passage";
        const string addPassage = """
            insert into search_passage (id, record, zone, words, paragraph_id, paragraph_number, speaker, speaker_label)
            values (@id, @record, @zone, @words, @paragraphId, @paragraphNumber, @speaker, @speakerLabel)
            """;
        const string addText = "insert into search_text (rowid, text) values (@id, @text)";
        var statements = Statements.Of(transaction);
        var id = statements.Number(lastId)!.Value;
        using var tokens = Fts5Extensions.TokensOf(connection);
        var distinct = new HashSet<string>(StringComparer.Ordinal);
        var chunks = PassageChunks.Of(transaction);
        var labels = new Dictionary<Speaker, long>();
        foreach (var passage in passages)
        {
            var words = tokens.AddTo(distinct, passage.Text);
            id++;
            statements.Run(
                addPassage,
                ("@id", id),
                ("@record", record),
                ("@zone", (int)passage.Zone),
                ("@words", words),
                ("@paragraphId", passage.ParagraphId),
                ("@paragraphNumber", passage.ParagraphNumber),
                ("@speaker", passage.Speaker?.Name),
                ("@speakerLabel", LabelOf(passage.Speaker)));
            statements.Run(addText, ("@id", id), ("@text", passage.Text));
            chunks.Touch(id);
        }

        WordCounts.Of(transaction).Add(distinct, 1);

        long? LabelOf(Speaker? speaker)
        {
            if (speaker is null)
            {
                return null;
            }

            if (!labels.TryGetValue(speaker, out var known))
            {
                known = LabelWriter.IdOf(transaction, Label.Of(speaker));
                labels.Add(speaker, known);
            }

            return known;
        }
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
            tokens.AddTo(distinct, text);
        }

        WordCounts.Of(transaction).Add(distinct, -1);
        await connection.ExecuteAsync(new CommandDefinition(delete, new { record }, transaction, cancellationToken: cancellationToken));
    }
}
