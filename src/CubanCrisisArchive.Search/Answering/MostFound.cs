using CubanCrisisArchive.Search.Fts5;
using CubanCrisisArchive.Search.Querying;

namespace CubanCrisisArchive.Search.Answering;

/// <summary>What has most of a query's words.</summary>
/// <param name="Total">Passages or records that have most of the words, all of them.</param>
/// <param name="Rows">Those of the page.</param>
/// <param name="Words">What was looked for in the place of words asked for.</param>
internal sealed record MostFound(long Total, IReadOnlyList<MostRow> Rows, IReadOnlyList<WordsPredicate> Words, bool IsComplete)
{
    public static readonly MostFound None = new(0, [], [], IsComplete: true);
}

/// <param name="Lacks">Words of the query that the passage has not.</param>
/// <param name="Elsewhere">Those of them that its record has.</param>
/// <param name="Instead">What the record has in the place of words that it has not.</param>
internal sealed record MostRow(long Id, double Score, IReadOnlyList<string> Lacks, IReadOnlyList<string> Elsewhere, IReadOnlyList<Expansion> Instead);
