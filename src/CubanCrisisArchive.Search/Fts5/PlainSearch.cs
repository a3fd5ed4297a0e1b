using System.Text.Json;
using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Search.Answering;
using CubanCrisisArchive.Search.Querying;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Search.Fts5;

/// <summary>One query answered by FTS5's own means.</summary>
internal sealed class PlainSearch(SqliteConnection connection, string match)
{
    public Task<long> CountAsync(PassageFilter filter, CancellationToken cancellationToken)
    {
        const string sql = """
            select count(*)
              from search_text t
              join search_passage p on p.id = t.rowid
             where search_text match @match
               and p.zone between @first and @last
            """;
        var parameters = new { match, first = (int)filter.First, last = (int)filter.Last };
        return connection.ExecuteScalarAsync<long>(new CommandDefinition(sql, parameters, cancellationToken: cancellationToken));
    }

    public async Task<IReadOnlyList<SearchHit>> HitsAsync(SearchPage page, CancellationToken cancellationToken)
    {
        var ranked = await RankAsync(PassageFilter.Paragraphs, page.Offset, page.Size, cancellationToken);
        var rows = await RowsAsync(ranked, cancellationToken);
        return
        [
            .. ranked.Select(hit => (hit.Score, Row: rows[hit.Id])).Select(hit => new SearchHit(
                RecordId.Parse(hit.Row.RecordId),
                hit.Row.Title,
                DateOf(hit.Row),
                hit.Row.ParagraphId!,
                (int?)hit.Row.ParagraphNumber,
                hit.Row.Speaker,
                SnippetOf(hit.Row),
                hit.Score)),
        ];
    }

    public async Task<IReadOnlyList<RecordHit>> RecordHitsAsync(CancellationToken cancellationToken)
    {
        var ranked = await RankAsync(PassageFilter.Descriptions, 0, SearchLimits.RecordHits, cancellationToken);
        var rows = await RowsAsync(ranked, cancellationToken);
        return
        [
            .. ranked.Select(hit => (hit.Score, Row: rows[hit.Id])).Select(hit => new RecordHit(
                RecordId.Parse(hit.Row.RecordId), hit.Row.Title, DateOf(hit.Row), (SearchZone)hit.Row.Zone, SnippetOf(hit.Row), hit.Score)),
        ];
    }

    /// <summary>Ranks without text or snippets: <c>order by rank</c> would sort every match with all its places.</summary>
    private async Task<IReadOnlyList<RankedRow>> RankAsync(PassageFilter filter, int offset, int limit, CancellationToken cancellationToken)
    {
        const string sql = """
            select p.id as Id, -bm25(search_text) as Score
              from search_text t
              join search_passage p on p.id = t.rowid
             where search_text match @match
               and p.zone between @first and @last
             order by 2 desc, 1
             limit @limit offset @offset
            """;
        var parameters = new { match, first = (int)filter.First, last = (int)filter.Last, limit, offset };
        var rows = new List<RankedRow>();

        // Read by hand: a computed column of no rows has no type, and Dapper takes it for a blob.
        await using var reader = await connection.ExecuteReaderAsync(new CommandDefinition(sql, parameters, cancellationToken: cancellationToken));
        while (await reader.ReadAsync(cancellationToken))
        {
            rows.Add(new RankedRow(reader.GetInt64(0), reader.GetDouble(1)));
        }

        return rows;
    }

    /// <summary>What is shown, for the few rows that are.</summary>
    private async Task<Dictionary<long, PassageRow>> RowsAsync(IReadOnlyList<RankedRow> ranked, CancellationToken cancellationToken)
    {
        const string sql = """
            select p.id as Id, r.record_id as RecordId, r.title as Title, r.date as Date, p.zone as Zone,
                   p.paragraph_id as ParagraphId, p.paragraph_number as ParagraphNumber, p.speaker as Speaker,
                   t.text as Text, highlight(search_text, 0, @open, @close) as Highlighted
              from search_text t
              join search_passage p on p.id = t.rowid
              join search_record r on r.id = p.record
             where search_text match @match
               and t.rowid = @id
            """;
        var rows = new Dictionary<long, PassageRow>();
        foreach (var id in ranked.Select(row => row.Id))
        {
            var parameters = new { match, id, open = HighlightedText.Open, close = HighlightedText.Close };
            rows[id] = await connection.QuerySingleAsync<PassageRow>(new CommandDefinition(sql, parameters, cancellationToken: cancellationToken));
        }

        return rows;
    }

    private static ArchivalDate DateOf(PassageRow row) => JsonSerializer.Deserialize<ArchivalDate>(row.Date) ?? ArchivalDate.Undated;

    private static Snippet SnippetOf(PassageRow row) => SnippetCutter.Of(row.Text, HighlightedText.Matches(row.Text, row.Highlighted));
}
