using CubanCrisisArchive.Search.Fts5;
using CubanCrisisArchive.Search.Querying;
using CubanCrisisArchive.Search.Ranking;
using CubanCrisisArchive.Search.Vocabulary;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace CubanCrisisArchive.Search.Answering;

/// <summary>
/// Everything that is asked of the index for one answer, on one view of it and within one time: one walk with our own ranking
/// where FTS5 can answer the words alone; FTS5's own means and SQL for the rest.
/// </summary>
/// <param name="isPlain">Whether only FTS5's own means are used.</param>
internal sealed class SearchRun(SearchSession session, IndexMemory known, Deadline deadline, bool isPlain)
{
    public SqliteConnection Connection => session.Connection;

    public IndexArrays Index => known.Arrays;

    public IndexVocabulary Vocabulary => known.Vocabulary;

    public bool IsOver => deadline.IsOver;

    public string Fold(string word) => session.Fold(word);

    public (SearchPlan Plan, TermExpander Terms) Plan(QueryNode root) => session.Plan(root, known.Vocabulary);

    /// <summary>The page that is asked for, and the counts.</summary>
    public Task<Found> PageAsync(SearchPlan plan, SearchRequest request, CancellationToken cancellationToken) => InTimeAsync(
        async () =>
        {
            var keyOf = RowOrder.KeyOf(request.Order, Index);
            var page = request.Page;
            if (request.Grouping != SearchGrouping.Paragraph)
            {
                var records = new BestRecords(row => Index.RecordOf((int)row), request.Grouping == SearchGrouping.Record ? 1 : SearchLimits.HitsOfRecord, keyOf);
                var found = await WalkAsync(plan, records, cancellationToken);
                return found with { Groups = records.Page(page.Offset, page.Size) };
            }

            if (!IsRanked(plan))
            {
                return await CountPlainlyAsync(plan, cancellationToken) with
                {
                    Hits = await Plain(plan).RankAsync(plan.HitZones, page.Offset, page.Size, cancellationToken, request.Order),
                    RecordHits = await Plain(plan).RankAsync(plan.RecordZones, 0, SearchLimits.RecordHits, cancellationToken),
                };
            }

            var best = new BestRows(page.Offset + page.Size, keyOf);
            return Rank(plan, best, cancellationToken) with { Hits = best.Page(page.Offset, page.Size) };
        },
        cancellationToken);

    /// <summary>The counts alone.</summary>
    public Task<Found> CountAsync(SearchPlan plan, CancellationToken cancellationToken) => InTimeAsync(
        async () => IsRanked(plan) ? Rank(plan, new BestRows(0), cancellationToken) : await CountPlainlyAsync(plan, cancellationToken),
        cancellationToken);

    /// <summary>Gives every hit to <paramref name="sink"/>, in no order.</summary>
    public Task<Found> CollectAsync(SearchPlan plan, IRowSink sink, CancellationToken cancellationToken) =>
        InTimeAsync(() => WalkAsync(plan, sink, cancellationToken), cancellationToken);

    private bool IsRanked(SearchPlan plan) => plan.Match is not null && known.Generation is not null && !isPlain;

    private async Task<Found> WalkAsync(SearchPlan plan, IRowSink sink, CancellationToken cancellationToken)
    {
        if (IsRanked(plan))
        {
            return Rank(plan, sink, cancellationToken);
        }

        foreach (var row in await Plain(plan).RankAsync(plan.HitZones, 0, int.MaxValue, cancellationToken))
        {
            sink.Offer(row.Id, row.Score);
        }

        return await CountPlainlyAsync(plan, cancellationToken) with
        {
            RecordHits = await Plain(plan).RankAsync(plan.RecordZones, 0, SearchLimits.RecordHits, cancellationToken),
        };
    }

    private Found Rank(SearchPlan plan, IRowSink sink, CancellationToken cancellationToken)
    {
        var recordHits = new BestRows(SearchLimits.RecordHits);
        var pass = new RankedSearch(Connection, known.Arrays, known.Weights).Run(plan, sink, recordHits, deadline.Left);
        cancellationToken.ThrowIfCancellationRequested();
        return new Found(pass.Zones, [], [], recordHits.Page(0, SearchLimits.RecordHits), pass.HitsByRecord, pass.HitsBySpeaker, !pass.IsLate);
    }

    private async Task<Found> CountPlainlyAsync(SearchPlan plan, CancellationToken cancellationToken) => new(
        await Plain(plan).CountAsync(cancellationToken),
        [],
        [],
        [],
        await Plain(plan).CountByRecordAsync(plan.HitZones, Index.Records, cancellationToken),
        await Plain(plan).CountBySpeakerAsync(plan.HitZones, Index.Labels.Count, cancellationToken),
        IsComplete: true);

    private PlainSearch Plain(SearchPlan plan) => new(Connection, plan);

    private static async Task<Found> InTimeAsync(Func<Task<Found>> find, CancellationToken cancellationToken)
    {
        try
        {
            return await find();
        }
        catch (SqliteException e) when (e.SqliteErrorCode == raw.SQLITE_INTERRUPT)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return Found.Nothing;
        }
    }
}
