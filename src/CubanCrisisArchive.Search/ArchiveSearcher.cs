using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Search.Answering;
using CubanCrisisArchive.Search.Fts5;
using CubanCrisisArchive.Search.Indexing;
using CubanCrisisArchive.Search.Querying;
using CubanCrisisArchive.Search.Ranking;
using CubanCrisisArchive.Search.Vocabulary;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace CubanCrisisArchive.Search;

/// <summary>Answers queries from the index in the archive's file. Safe for many callers at once.</summary>
/// <param name="open">Opens a connection to the archive; the searcher closes it.</param>
public sealed class ArchiveSearcher(Func<CancellationToken, ValueTask<SqliteConnection>> open)
{
    private const string TimeUp = "The search took too long and was stopped: more may match than was found.";
    private const string NothingAsked = "Nothing to search for: a query needs a word or a number.";

    /// <summary>Replaced whole when the index changes; two callers may load it at once, and either may stay.</summary>
    private volatile IndexMemory? memory;

    /// <summary>Whether only FTS5's own ranking is used: for tests that compare the two.</summary>
    internal bool IsPlain { get; init; }

    /// <summary>Time a search may take.</summary>
    internal TimeSpan Time { get; init; } = SearchLimits.Time;

    /// <summary>What a person typed, read and searched for.</summary>
    public Task<SearchAnswer> SearchAsync(string? typed, SearchPage? page = null, CancellationToken cancellationToken = default) =>
        SearchAsync(SearchQueryParser.Parse(typed), page ?? new SearchPage(), cancellationToken);

    /// <summary>The paragraphs, titles and summaries that <paramref name="query"/> asks for. No query is an error.</summary>
    public async Task<SearchAnswer> SearchAsync(SearchQuery query, SearchPage page, CancellationToken cancellationToken = default)
    {
        if (query.Root is not { } root)
        {
            return new SearchAnswer(query, query.ReadAs, [.. query.Notices, NothingAsked], page, 0, [], 0, [], [], [], []);
        }

        await using var session = await SearchSession.OpenAsync(open, cancellationToken);
        var known = await MemoryAsync(session.Connection, cancellationToken);
        var (plan, terms) = session.Plan(root, known.Vocabulary);
        var found = await FindAsync(session, known, plan, page, cancellationToken);
        string[] notices = [.. query.Notices, .. terms.Notices.Distinct(StringComparer.Ordinal), .. found.IsComplete ? [] : new[] { TimeUp }];
        var reader = new PassageReader(session.Connection, plan.Words);
        return new SearchAnswer(
            query,
            query.ReadAs,
            notices,
            page,
            Sum(found.Zones, plan.HitZones),
            await reader.HitsAsync(found.Hits, cancellationToken),
            Sum(found.Zones, plan.RecordZones),
            await reader.RecordHitsAsync(found.RecordHits, cancellationToken),
            found.Zones,
            terms.Expansions,
            FacetCounter.Of(known.Arrays, found.HitsByRecord),
            found.IsComplete)
        {
            DidYouMean = found is { IsComplete: true, Zones: [] } ? await CorrectAsync(session, known, root, cancellationToken) : null,
        };
    }

    /// <summary>People, titles and words that begin with what a person has typed so far. Never throws for what is typed.</summary>
    public async Task<IReadOnlyList<Suggestion>> SuggestAsync(string? typed, CancellationToken cancellationToken = default)
    {
        var text = TermReader.Tidy(QueryText.Clean(typed, []));
        if (text.Length == 0 || WordBreaker.Words(text).Count > SearchLimits.Words)
        {
            return [];
        }

        await using var session = await SearchSession.OpenAsync(open, cancellationToken);
        var known = await MemoryAsync(session.Connection, cancellationToken);
        return await new Suggester(session.Connection, known.Vocabulary.Words).SuggestAsync(text, session.Fold(text), cancellationToken);
    }

    /// <summary>
    /// The paragraphs of one record that <paramref name="query"/> finds, by id, each with the places in its reading text
    /// that match. Empty where none does or nothing is asked.
    /// </summary>
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<TextSpan>>> MatchesInAsync(
        SearchQuery query, RecordId record, CancellationToken cancellationToken = default)
    {
        var matches = new Dictionary<string, IReadOnlyList<TextSpan>>(StringComparer.Ordinal);
        if (query.Root is not { } root)
        {
            return matches;
        }

        await using var session = await SearchSession.OpenAsync(open, cancellationToken);
        var known = await MemoryAsync(session.Connection, cancellationToken);
        var (plan, _) = session.Plan(root, known.Vocabulary);
        var within = plan with { Filter = new AllPredicate([plan.Filter, new RecordPredicate(record)]) };
        var rows = await new PlainSearch(session.Connection, within).RankAsync([SearchZone.Text], 0, SearchLimits.Reach, cancellationToken);
        var reader = new PassageReader(session.Connection, plan.Words);
        foreach (var row in rows)
        {
            var (paragraph, places) = await reader.MatchesAsync(row.Id, cancellationToken);
            matches[paragraph] = places;
        }

        return matches;
    }

    private static long Sum(IReadOnlyList<ZoneCount> zones, IReadOnlyList<SearchZone> wanted) =>
        zones.Where(zone => wanted.Contains(zone.Zone)).Sum(zone => zone.Count);

    /// <summary>One walk with our own ranking where FTS5 can answer the words alone; FTS5's own means and SQL for the rest.</summary>
    private async Task<Found> FindAsync(SearchSession session, IndexMemory known, SearchPlan plan, SearchPage page, CancellationToken cancellationToken)
    {
        using var deadline = new Deadline(session.Connection, Time, cancellationToken);
        try
        {
            if (plan.Match is not null && known.Generation is not null && !IsPlain)
            {
                var result = new RankedSearch(session.Connection, known.Arrays, known.Weights).Run(plan, page.Offset + page.Size, deadline.Left);
                cancellationToken.ThrowIfCancellationRequested();
                return new Found(
                    result.Pass.Zones, result.Hits.Page(page.Offset, page.Size), result.RecordHits.Page(0, SearchLimits.RecordHits), result.Pass.HitsByRecord, !result.Pass.IsLate);
            }

            var search = new PlainSearch(session.Connection, plan);
            return new Found(
                await search.CountAsync(cancellationToken),
                await search.RankAsync(plan.HitZones, page.Offset, page.Size, cancellationToken),
                await search.RankAsync(plan.RecordZones, 0, SearchLimits.RecordHits, cancellationToken),
                await search.CountByRecordAsync(plan.HitZones, known.Arrays.Records, cancellationToken),
                IsComplete: true);
        }
        catch (SqliteException e) when (e.SqliteErrorCode == raw.SQLITE_INTERRUPT)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return new Found([], [], [], [], IsComplete: false);
        }
    }

    private async Task<Correction?> CorrectAsync(SearchSession session, IndexMemory known, QueryNode root, CancellationToken cancellationToken)
    {
        if (new SpellingCorrector(known.Vocabulary.Words, session.Fold).Correct(root) is not { } corrected)
        {
            return null;
        }

        var (plan, _) = session.Plan(corrected, known.Vocabulary);
        var found = await FindAsync(session, known, plan, new SearchPage(1, 1), cancellationToken);
        var total = Sum(found.Zones, plan.HitZones);
        return total > 0 ? new Correction(corrected.ToString(), total) : null;
    }

    private async Task<IndexMemory> MemoryAsync(SqliteConnection connection, CancellationToken cancellationToken)
    {
        var generation = await SearchState.ReadAsync(connection, cancellationToken);
        if (memory is { Generation: not null } known && known.Generation == generation)
        {
            return known;
        }

        return memory = await IndexMemory.LoadAsync(connection, generation, cancellationToken);
    }

    private sealed record Found(
        IReadOnlyList<ZoneCount> Zones,
        IReadOnlyList<RankedRow> Hits,
        IReadOnlyList<RankedRow> RecordHits,
        int[] HitsByRecord,
        bool IsComplete);
}
