using System.Text.Json;
using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Search.Answering;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Search.Fts5;

/// <summary>Reads what is shown of the few passages that are.</summary>
/// <param name="words">What is marked, as an FTS5 expression; null marks nothing.</param>
/// <param name="variants">Tells what of the text found is a variant of what was typed; null where that is not asked.</param>
internal sealed class PassageReader(SqliteConnection connection, string? words, VariantTeller? variants = null)
{
    public async Task<IReadOnlyList<SearchHit>> HitsAsync(IReadOnlyList<RankedRow> ranked, CancellationToken cancellationToken)
    {
        var hits = new List<SearchHit>(ranked.Count);
        foreach (var (id, score) in ranked)
        {
            var row = await RowAsync(id, cancellationToken);
            var places = await MatchesAsync(id, row, cancellationToken);
            hits.Add(new SearchHit(
                RecordId.Parse(row.RecordId),
                row.Title,
                DateOf(row),
                row.ParagraphId!,
                (int?)row.ParagraphNumber,
                row.Speaker,
                SnippetCutter.Of(row.Text, places),
                score)
            {
                Zone = (SearchZone)row.Zone,
                Variants = variants?.In(row.Text, places) ?? [],
            });
        }

        return hits;
    }

    public async Task<IReadOnlyList<RecordHit>> RecordHitsAsync(IReadOnlyList<RankedRow> ranked, CancellationToken cancellationToken)
    {
        var hits = new List<RecordHit>(ranked.Count);
        foreach (var (id, score) in ranked)
        {
            var row = await RowAsync(id, cancellationToken);
            hits.Add(new RecordHit(
                RecordId.Parse(row.RecordId), row.Title, DateOf(row), (SearchZone)row.Zone, await SnippetAsync(id, row, cancellationToken), score));
        }

        return hits;
    }

    private Task<PassageRow> RowAsync(long id, CancellationToken cancellationToken)
    {
        const string sql = """
            select r.record_id as RecordId, r.title as Title, r.date as Date, p.zone as Zone,
                   p.paragraph_id as ParagraphId, p.paragraph_number as ParagraphNumber, p.speaker as Speaker, t.text as Text
              from search_passage p
              join search_record r on r.id = p.record
              join search_text t on t.rowid = p.id
             where p.id = @id
            """;
        return connection.QuerySingleAsync<PassageRow>(new CommandDefinition(sql, new { id }, cancellationToken: cancellationToken));
    }

    /// <summary>A paragraph's id and the places in its text that match.</summary>
    public async Task<(string Paragraph, IReadOnlyList<TextSpan> Matches)> MatchesAsync(long id, CancellationToken cancellationToken)
    {
        var row = await RowAsync(id, cancellationToken);
        return (row.ParagraphId!, await MatchesAsync(id, row, cancellationToken));
    }

    private async Task<Snippet> SnippetAsync(long id, PassageRow row, CancellationToken cancellationToken) =>
        SnippetCutter.Of(row.Text, await MatchesAsync(id, row, cancellationToken));

    private async Task<IReadOnlyList<TextSpan>> MatchesAsync(long id, PassageRow row, CancellationToken cancellationToken)
    {
        const string sql = """
            select highlight(search_text, 0, @open, @close)
              from search_text
             where search_text match @words
               and rowid = @id
            """;
        if (words is null)
        {
            return [];
        }

        var parameters = new { words, id, open = HighlightedText.Open, close = HighlightedText.Close };
        var highlighted = await connection.ExecuteScalarAsync<string?>(new CommandDefinition(sql, parameters, cancellationToken: cancellationToken));
        return highlighted is null ? [] : HighlightedText.Matches(row.Text, highlighted);
    }

    private static ArchivalDate DateOf(PassageRow row) => JsonSerializer.Deserialize<ArchivalDate>(row.Date) ?? ArchivalDate.Undated;
}
