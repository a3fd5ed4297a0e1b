using CubanCrisisArchive.Search.Fts5;
using CubanCrisisArchive.Search.Querying;
using CubanCrisisArchive.Search.Ranking;
using CubanCrisisArchive.Search.Vocabulary;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace CubanCrisisArchive.Search.Answering;

/// <summary>Everything that is asked of the index for one answer, on one view of it and within one time.</summary>
/// <param name="isPlain">Whether only FTS5's own means are used.</param>
internal sealed class SearchRun(SearchSession session, IndexMemory known, Deadline deadline, bool isPlain, RankingWeights weights)
{
    public SqliteConnection Connection => session.Connection;

    public IndexArrays Index => known.Arrays;

    public IndexVocabulary Vocabulary => known.Vocabulary;

    public RankingWeights Weights => weights;

    public bool IsOver => deadline.IsOver;

    public string Fold(string word) => session.Fold(word);

    public (SearchPlan Plan, TermExpander Terms) Plan(QueryNode root) => session.Plan(root, known.Vocabulary);

    /// <summary>The page that is asked for, and the counts.</summary>
    public async Task<Found> PageAsync(SearchPlan plan, SearchRequest request, CancellationToken cancellationToken)
    {
        var keyOf = RowOrder.KeyOf(request.Order, plan, Index);
        var page = request.Page;
        if (request.Grouping == SearchGrouping.Paragraph)
        {
            var best = new BestRows(page.Offset + page.Size, keyOf);
            return await CollectAsync(plan, best, cancellationToken) with { Hits = best.Page(page.Offset, page.Size) };
        }

        var rows = request.Grouping == SearchGrouping.Record ? 1 : SearchLimits.HitsOfRecord;
        var records = new BestRecords(row => Index.RecordOf((int)row), rows, page.Offset + page.Size, keyOf);

        // Where the reader names zones, those alone are hits.
        var found = await CollectAsync(plan, records, cancellationToken, plan.Zones is null ? records.Descriptions : null);
        return found with { Groups = records.Page(page.Offset, page.Size), RecordsListed = records.Count };
    }

    /// <summary>The counts alone.</summary>
    public Task<Found> CountAsync(SearchPlan plan, CancellationToken cancellationToken) => CollectAsync(plan, new BestRows(0), cancellationToken);

    /// <summary>Gives every hit to <paramref name="sink"/>, in order of the rows.</summary>
    /// <param name="descriptions">Takes titles, summaries or notes besides.</param>
    public async Task<Found> CollectAsync(SearchPlan plan, IRowSink sink, CancellationToken cancellationToken, IRowSink? descriptions = null)
    {
        var matched = await MatchAsync(plan, cancellationToken);
        var recordHits = new BestRows(SearchLimits.RecordHits, RowOrder.KeyOf(SearchOrder.Relevance, plan, Index));
        var tally = new MatchTally(Index, matched, plan, sink, descriptions is null ? recordHits : new BothSinks(recordHits, descriptions));
        return new Found(tally.Zones, [], [], recordHits.Page(0, SearchLimits.RecordHits), tally.HitsByRecord, tally.HitsBySpeaker, matched.IsComplete);
    }

    /// <summary>Every passage that matches, from the lists in memory or by FTS5's own means alone.</summary>
    public async Task<MatchedRows> MatchAsync(SearchPlan plan, CancellationToken cancellationToken)
    {
        MatchedRows? matched;
        try
        {
            matched = isPlain
                ? await new PlainSearch(Connection).RunAsync(plan, cancellationToken)
                : new RankedSearch(Connection, known, () => deadline.IsOver).Run(plan);
        }
        catch (SqliteException e) when (e.SqliteErrorCode == raw.SQLITE_INTERRUPT)
        {
            matched = null;
        }

        cancellationToken.ThrowIfCancellationRequested();
        return matched is null ? MatchedRows.Unfinished : OfTheDay(matched, plan);
    }

    /// <summary>Lifts records of the very days that were typed.</summary>
    private MatchedRows OfTheDay(MatchedRows matched, SearchPlan plan)
    {
        if (plan.PlainDays.Count == 0 || weights.Day <= 0)
        {
            return matched;
        }

        var scores = matched.Scores.ToArray();
        for (var i = 0; i < scores.Length; i++)
        {
            var record = Index.RecordOf(matched.Rows[i]);
            scores[i] += (float)(weights.Day * plan.PlainDays.Count(days => Index.IsOf(record, days)));
        }

        return matched with { Scores = scores };
    }
}
