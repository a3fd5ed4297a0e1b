using CubanCrisisArchive.Search.Ranking;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Search.Fts5;

/// <summary>A plan carried out by FTS5's own means and SQL: slower, and what the lists are held against.</summary>
internal sealed class PlainSearch(SqliteConnection connection)
{
    /// <summary>Every passage that matches, by row, with FTS5's own score of the words asked for.</summary>
    public async Task<MatchedRows> RunAsync(SearchPlan plan, CancellationToken cancellationToken)
    {
        var conditions = new PredicateSql();
        var condition = conditions.Condition(plan.Filter);
        conditions.Parameters.Add("words", string.Join(" OR ", plan.Words.Select(words => words.Match)));
        var (scored, score) = plan.Words.Count == 0
            ? (string.Empty, "0.0")
            : ("with scored as materialized (select rowid as id, -bm25(search_text) as score from search_text where search_text match @words)",
                "ifnull((select score from scored where scored.id = p.id), 0.0)");
        var sql = $"""
            {scored}
            select p.id, {score}
              from search_passage p
              join search_record r on r.id = p.record
             where {condition}
             order by p.id
            """;
        var rows = await connection.ReadAsync(
            new CommandDefinition(sql, conditions.Parameters, cancellationToken: cancellationToken),
            row => (Id: row.GetInt32(0), Score: (float)row.GetDouble(1)));
        return new MatchedRows([.. rows.Select(row => row.Id)], [.. rows.Select(row => row.Score)]);
    }
}
