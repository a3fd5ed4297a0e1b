using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Search.Answering;
using CubanCrisisArchive.Search.Fts5;
using CubanCrisisArchive.Search.Querying;
using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Search;

/// <summary>Answers queries from the index in the archive's file. Safe for many callers at once.</summary>
/// <param name="open">Opens a connection to the archive; the searcher closes it.</param>
public sealed class ArchiveSearcher(Func<CancellationToken, ValueTask<SqliteConnection>> open)
{
    private const string NothingAsked = "Nothing to search for: a query needs a word or a number.";

    /// <summary>What a person typed, read and searched for.</summary>
    public Task<SearchAnswer> SearchAsync(string? typed, SearchPage? page = null, CancellationToken cancellationToken = default) =>
        SearchAsync(SearchQueryParser.Parse(typed), page ?? new SearchPage(), cancellationToken);

    /// <summary>The paragraphs, titles and summaries that <paramref name="query"/> asks for. No query is an error.</summary>
    public async Task<SearchAnswer> SearchAsync(SearchQuery query, SearchPage page, CancellationToken cancellationToken = default)
    {
        if (query.Root is not { } root)
        {
            return new SearchAnswer(query, query.ReadAs, [.. query.Notices, NothingAsked], page, 0, [], 0, []);
        }

        await using var connection = await open(cancellationToken);

        // One view of the archive from the count to the last snippet, whatever is written meanwhile.
        await using var view = connection.BeginTransaction(deferred: true);
        var search = new PlainSearch(connection, Fts5MatchBuilder.Build(root));
        var total = await search.CountAsync(PassageFilter.Paragraphs, cancellationToken);
        var hits = await search.HitsAsync(page, cancellationToken);
        var recordTotal = await search.CountAsync(PassageFilter.Descriptions, cancellationToken);
        var recordHits = await search.RecordHitsAsync(cancellationToken);
        return new SearchAnswer(query, query.ReadAs, query.Notices, page, total, hits, recordTotal, recordHits);
    }

    /// <summary>
    /// The paragraphs of one record that <paramref name="query"/> finds, by id, each with the places in its reading text
    /// that match. Empty where none does or nothing is asked.
    /// </summary>
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<TextSpan>>> MatchesInAsync(
        SearchQuery query, RecordId record, CancellationToken cancellationToken = default)
    {
        if (query.Root is not { } root)
        {
            return new Dictionary<string, IReadOnlyList<TextSpan>>(StringComparer.Ordinal);
        }

        await using var connection = await open(cancellationToken);
        return await RecordMatches.FindAsync(connection, Fts5MatchBuilder.Build(root), record, cancellationToken);
    }
}
