using CubanCrisisArchive.Search.Answering;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Search.Fts5;

/// <summary>A plan carried out by FTS5's own means and SQL.</summary>
internal sealed class PlainSearch(SqliteConnection connection, SearchPlan plan)
{
    /// <summary>How many passages of each zone match.</summary>
    public async Task<IReadOnlyList<ZoneCount>> CountAsync(CancellationToken cancellationToken)
    {
        var (from, parameters) = From();
        var sql = $"select p.zone, count(*) {from} group by p.zone order by p.zone";
        return await connection.ReadAsync(
            new CommandDefinition(sql, parameters, cancellationToken: cancellationToken),
            row => new ZoneCount((SearchZone)row.GetInt32(0), row.GetInt64(1)));
    }

    /// <summary>How many passages of some zones match in each record, by its number.</summary>
    /// <param name="records">One more than the highest number.</param>
    public Task<int[]> CountByRecordAsync(IReadOnlyList<SearchZone> zones, int records, CancellationToken cancellationToken) =>
        CountByAsync("p.record", zones, records, cancellationToken);

    /// <summary>How many passages of some zones match of each speaker, by the label's number; 0 stands for nobody.</summary>
    /// <param name="labels">One more than the highest number.</param>
    public Task<int[]> CountBySpeakerAsync(IReadOnlyList<SearchZone> zones, int labels, CancellationToken cancellationToken) =>
        CountByAsync("ifnull(p.speaker_label, 0)", zones, labels, cancellationToken);

    private async Task<int[]> CountByAsync(string what, IReadOnlyList<SearchZone> zones, int length, CancellationToken cancellationToken)
    {
        var (from, parameters) = From();
        parameters.AddDynamicParams(new { zones = zones.Select(zone => (int)zone) });
        var sql = $"select {what}, count(*) {from} and p.zone in @zones group by 1";
        var rows = await connection.ReadAsync(
            new CommandDefinition(sql, parameters, cancellationToken: cancellationToken),
            row => (Number: row.GetInt32(0), Count: row.GetInt32(1)));
        var counts = new int[length];
        foreach (var (number, count) in rows.Where(row => row.Number < length))
        {
            counts[number] = count;
        }

        return counts;
    }

    /// <summary>
    /// The best passages of some zones. Without text or snippets: <c>order by rank</c> would sort every match with all its
    /// places. Where no word is asked for, in order of time.
    /// </summary>
    public async Task<IReadOnlyList<RankedRow>> RankAsync(
        IReadOnlyList<SearchZone> zones, int offset, int limit, CancellationToken cancellationToken, SearchOrder order = SearchOrder.Relevance)
    {
        var days = order == SearchOrder.Latest ? "r.first_day is null, r.first_day desc" : "r.first_day is null, r.first_day";
        var byScore = order == SearchOrder.Relevance ? "2 desc" : days;
        var (from, parameters) = From();
        parameters.AddDynamicParams(new { zones = zones.Select(zone => (int)zone), limit, offset, words = plan.Words });
        var sql = plan switch
        {
            { Match: not null } => $"""
                select p.id, -bm25(search_text) {from} and p.zone in @zones
                 order by {byScore}, 1 limit @limit offset @offset
                """,
            { Words: not null } => $"""
                with scored as materialized (
                  select rowid as id, -bm25(search_text) as score from search_text where search_text match @words)
                select p.id, ifnull((select score from scored where scored.id = p.id), 0.0) {from} and p.zone in @zones
                 order by {byScore}, r.first_day, 1 limit @limit offset @offset
                """,
            _ => $"""
                select p.id, 0.0 {from} and p.zone in @zones
                 order by {days}, 1 limit @limit offset @offset
                """,
        };
        return await connection.ReadAsync(
            new CommandDefinition(sql, parameters, cancellationToken: cancellationToken),
            row => new RankedRow(row.GetInt64(0), row.GetDouble(1)));
    }

    private (string Sql, DynamicParameters Parameters) From()
    {
        var conditions = new PredicateSql();
        var condition = conditions.Condition(plan.Filter);
        if (plan.Match is null)
        {
            return ($"from search_passage p join search_record r on r.id = p.record where {condition}", conditions.Parameters);
        }

        conditions.Parameters.Add("match", plan.Match);
        return ($"""
            from search_text t
            join search_passage p on p.id = t.rowid
            join search_record r on r.id = p.record
            where search_text match @match and {condition}
            """, conditions.Parameters);
    }
}
