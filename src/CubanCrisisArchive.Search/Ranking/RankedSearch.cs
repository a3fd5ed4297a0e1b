using System.Collections.Concurrent;
using System.Diagnostics;
using CubanCrisisArchive.Search.Fts5;
using CubanCrisisArchive.Search.Native;
using CubanCrisisArchive.Search.Querying;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Search.Ranking;

/// <summary>A plan carried out in one walk over its matches. The same answer as <see cref="PlainSearch"/>, sooner.</summary>
/// <param name="weights">Weights of the phrases of matches met before, in this state of the index.</param>
internal sealed class RankedSearch(SqliteConnection connection, IndexArrays index, ConcurrentDictionary<string, double[]> weights)
{
    /// <summary>Matches whose weights are kept: a day's different queries; beyond, all are forgotten.</summary>
    private const int MatchesRemembered = 10_000;

    public RankingPass Run(SearchPlan plan, IRowSink hits, IRowSink recordHits, TimeSpan time)
    {
        var match = plan.Match ?? throw new ArgumentException("Nothing to walk over.", nameof(plan));
        var pass = new RankingPass(
            index,
            plan.Filter is AllPredicate { Parts: [] } ? null : new RowFilter(connection, index).Of(plan.Filter),
            ZoneSet.Of(plan.HitZones),
            ZoneSet.Of(plan.RecordZones),
            hits,
            recordHits,
            Stopwatch.GetTimestamp() + (long)(time.TotalSeconds * Stopwatch.Frequency));
        var sql = plan.IsAlternatives
            ? "select archive_rank_all(search_text) from search_text where search_text match @match limit 1"
            : "select count(*) from search_text where search_text match @match and archive_rank(search_text)";
        var found = Fts5Extensions.Register(connection)
            .Run(pass, weights.GetValueOrDefault(match), index.Rows, () => connection.ExecuteScalar<long>(sql, new { match }));
        if (found is not null)
        {
            Remember(match, found);
        }

        return pass;
    }

    private void Remember(string match, double[] found)
    {
        if (weights.Count >= MatchesRemembered)
        {
            weights.Clear();
        }

        weights[match] = found;
    }
}
