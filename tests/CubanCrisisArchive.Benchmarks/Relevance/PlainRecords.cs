using CubanCrisisArchive.Search.Querying;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Benchmarks.Relevance;

/// <summary>A plain BM25 index: title and text of each record in one FTS5 row by Porter's stems, any of the words, phrases as phrases.</summary>
internal sealed class PlainRecords : IAsyncDisposable
{
    private readonly SqliteConnection connection = new("Data Source=:memory:");

    public PlainRecords(IReadOnlyList<JudgedRecord> records)
    {
        connection.Open();
        connection.Execute("create virtual table record using fts5 (id unindexed, text, tokenize = 'porter unicode61')");
        using var transaction = connection.BeginTransaction();
        foreach (var (record, _) in records)
        {
            var text = $"{record.Title.Text}\n{record.Date.AsPrinted}\n{record.Summary?.Text}\n{string.Join('\n', record.Paragraphs.Select(paragraph => paragraph.Text))}";
            connection.Execute("insert into record (id, text) values (@id, @text)", new { id = record.Id.Value, text }, transaction);
        }

        transaction.Commit();
    }

    public IReadOnlyList<string> Ranked(string typed, int most)
    {
        var isPhrase = typed.StartsWith('"');
        var words = WordBreaker.Words(typed).Select(word => typed.Substring(word.Start, word.Length)).ToList();
        var match = isPhrase ? $"\"{string.Join(' ', words)}\"" : string.Join(" OR ", words.Select(word => $"\"{word}\""));
        return [.. connection.Query<string>("select id from record where record match @match order by rank limit @most", new { match, most })];
    }

    public ValueTask DisposeAsync() => connection.DisposeAsync();
}
