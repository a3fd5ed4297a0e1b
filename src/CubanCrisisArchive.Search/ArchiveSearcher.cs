using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Search.Answering;
using CubanCrisisArchive.Search.Fts5;
using CubanCrisisArchive.Search.Indexing;
using CubanCrisisArchive.Search.Querying;
using CubanCrisisArchive.Search.Ranking;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace CubanCrisisArchive.Search;

/// <summary>Answers queries from the index in the archive's file. Safe for many callers at once.</summary>
/// <param name="open">Opens a connection to the archive; the searcher closes it.</param>
public sealed class ArchiveSearcher(Func<CancellationToken, ValueTask<SqliteConnection>> open)
{
    private const string NothingAsked = "Nothing to search for: a query needs a word or a number.";

    /// <summary>Replaced whole when the index changes; two callers may load it at once, and either may stay.</summary>
    private volatile IndexMemory? memory;

    /// <summary>Whether only FTS5's own ranking is used: for tests that compare the two.</summary>
    internal bool IsPlain { get; init; }

    /// <summary>What counts how much in the order of hits.</summary>
    internal RankingWeights Weights { get; init; } = RankingWeights.Default;

    /// <summary>Time a search may take.</summary>
    internal TimeSpan Time { get; init; } = SearchLimits.Time;

    /// <summary>Bytes of the lists in memory.</summary>
    internal long ListBytes => memory?.Lists.Bytes ?? 0;

    /// <summary>Lets go of the lists in memory: for measuring.</summary>
    internal void ForgetLists() => memory?.Lists.Clear();

    /// <summary>What a person typed, read and searched for.</summary>
    public Task<SearchAnswer> SearchAsync(string? typed, SearchPage? page = null, CancellationToken cancellationToken = default) =>
        SearchAsync(SearchQueryParser.Parse(typed), page ?? new SearchPage(), cancellationToken);

    /// <summary>The paragraphs, titles and summaries that <paramref name="query"/> asks for. No query is an error.</summary>
    public Task<SearchAnswer> SearchAsync(SearchQuery query, SearchPage page, CancellationToken cancellationToken = default) =>
        SearchAsync(new SearchRequest(query) { Page = page }, cancellationToken);

    /// <summary>The answer to all that a reader asked and chose. No request is an error.</summary>
    public Task<SearchAnswer> SearchAsync(SearchRequest request, CancellationToken cancellationToken = default) =>
        SearchMeasures.MeasureAsync(() => AnswerAsync(request, cancellationToken));

    private async Task<SearchAnswer> AnswerAsync(SearchRequest request, CancellationToken cancellationToken)
    {
        if (request is { Query.Root: null, Choices: [], Like: null })
        {
            return AnswerWriter.Nothing(request, [NothingAsked]);
        }

        await using var session = await SearchSession.OpenAsync(open, cancellationToken);
        var known = await MemoryAsync(session.Connection, cancellationToken);
        using var deadline = new Deadline(session.Connection, Time, cancellationToken);
        try
        {
            return await new AnswerWriter(new SearchRun(session, known, deadline, IsPlain, Weights), deadline).WriteAsync(request, cancellationToken);
        }
        catch (SqliteException e) when (e.SqliteErrorCode == raw.SQLITE_INTERRUPT)
        {
            // Stopped outside a walk, while names were looked up: nothing was counted yet that could be told.
            cancellationToken.ThrowIfCancellationRequested();
            return AnswerWriter.Nothing(request, [AnswerWriter.TimeUp]) with { IsComplete = false, IsSettled = false };
        }
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

    /// <summary>Every value that records have of a field, with how many have it; most frequent first.</summary>
    public async Task<IReadOnlyList<FacetValue>> ValuesAsync(SearchField field, CancellationToken cancellationToken = default)
    {
        await using var session = await SearchSession.OpenAsync(open, cancellationToken);
        var index = (await MemoryAsync(session.Connection, cancellationToken)).Arrays;
        var oneEach = new RecordCounts([.. Enumerable.Range(0, index.Records).Select(record => (record, 1))]);
        return FacetCounter.Of(index, oneEach, [], []).FirstOrDefault(facet => facet.Name == IndexFields.NameOf(field))?.Values ?? [];
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
        using var deadline = new Deadline(session.Connection, Time, cancellationToken);
        var matched = await new SearchRun(session, known, deadline, IsPlain, Weights).MatchAsync(within, cancellationToken);
        deadline.Lift();
        using var reader = new PassageReader(session.Connection, plan.Marked);
        foreach (var row in matched.Rows.Where(row => known.Arrays.ZoneOf(row) == (int)SearchZone.Text))
        {
            var (paragraph, places) = reader.Matches(row);
            matches[paragraph] = places;
        }

        return matches;
    }

    private async Task<IndexMemory> MemoryAsync(SqliteConnection connection, CancellationToken cancellationToken)
    {
        var generation = await SearchState.ReadAsync(connection, cancellationToken);
        if (memory is { Generation: not null } known && known.Generation == generation)
        {
            return known;
        }

        return memory = await IndexMemory.LoadAsync(connection, generation, Weights, cancellationToken);
    }
}
