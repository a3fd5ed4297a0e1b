using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Search.Answering;
using CubanCrisisArchive.Search.Fts5;
using CubanCrisisArchive.Search.Indexing;
using CubanCrisisArchive.Search.Querying;
using CubanCrisisArchive.Search.Vocabulary;
using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Search;

/// <summary>Answers queries from the index in the archive's file. Safe for many callers at once.</summary>
/// <param name="open">Opens a connection to the archive; the searcher closes it.</param>
public sealed class ArchiveSearcher(Func<CancellationToken, ValueTask<SqliteConnection>> open)
{
    private const string NothingAsked = "Nothing to search for: a query needs a word or a number.";

    /// <summary>Replaced whole when the index changes; two callers may load it at once, and either may stay.</summary>
    private volatile IndexVocabulary? vocabulary;

    /// <summary>What a person typed, read and searched for.</summary>
    public Task<SearchAnswer> SearchAsync(string? typed, SearchPage? page = null, CancellationToken cancellationToken = default) =>
        SearchAsync(SearchQueryParser.Parse(typed), page ?? new SearchPage(), cancellationToken);

    /// <summary>The paragraphs, titles and summaries that <paramref name="query"/> asks for. No query is an error.</summary>
    public async Task<SearchAnswer> SearchAsync(SearchQuery query, SearchPage page, CancellationToken cancellationToken = default)
    {
        if (query.Root is not { } root)
        {
            return new SearchAnswer(query, query.ReadAs, [.. query.Notices, NothingAsked], page, 0, [], 0, [], [], []);
        }

        await using var session = await SearchSession.OpenAsync(open, cancellationToken);
        var (plan, terms) = session.Plan(root, await VocabularyAsync(session.Connection, cancellationToken));
        var search = new PlainSearch(session.Connection, plan);
        var reader = new PassageReader(session.Connection, plan.Words);
        var zones = await search.CountAsync(cancellationToken);
        var hits = await search.RankAsync(plan.HitZones, page.Offset, page.Size, cancellationToken);
        var recordHits = await search.RankAsync(plan.RecordZones, 0, SearchLimits.RecordHits, cancellationToken);
        return new SearchAnswer(
            query,
            query.ReadAs,
            [.. query.Notices, .. terms.Notices.Distinct(StringComparer.Ordinal)],
            page,
            Sum(zones, plan.HitZones),
            await reader.HitsAsync(hits, cancellationToken),
            Sum(zones, plan.RecordZones),
            await reader.RecordHitsAsync(recordHits, cancellationToken),
            zones,
            terms.Expansions);
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
        var (plan, _) = session.Plan(root, await VocabularyAsync(session.Connection, cancellationToken));
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

    private async Task<IndexVocabulary> VocabularyAsync(SqliteConnection connection, CancellationToken cancellationToken)
    {
        var generation = await SearchState.ReadAsync(connection, cancellationToken);
        if (vocabulary is { } known && known.Generation == generation)
        {
            return known;
        }

        return vocabulary = await IndexVocabulary.LoadAsync(connection, generation, cancellationToken);
    }
}
