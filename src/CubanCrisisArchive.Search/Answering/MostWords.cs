using System.Numerics;
using CubanCrisisArchive.Search.Querying;
using CubanCrisisArchive.Search.Ranking;

namespace CubanCrisisArchive.Search.Answering;

/// <summary>
/// Finds the passages that have most of a query's words but not all. Each word is walked by itself under the query's other
/// conditions; a passage counts that has at least half of the words, rare ones weighing more; where none has, any that has one.
/// </summary>
/// <param name="conditions">What a passage must meet besides.</param>
/// <param name="waived">Conditions of the query that are not asked for, because nothing meets them; every passage lacks them.</param>
internal sealed class MostWords(SearchRun run, IReadOnlyList<QueryNode> terms, IReadOnlyList<QueryNode> conditions, IReadOnlyList<QueryNode> waived)
{
    /// <summary>Share of the words' weight that a passage must have: half, or it could hardly be called most.</summary>
    private const double LeastShare = 0.5;

    /// <summary>A passage that has a word by its record's date alone has no score of its own; it must not come out as none.</summary>
    private const double LeastScore = 1e-3;

    /// <summary>
    /// First under all conditions; where nothing is found so and the query itself named a date or a field, without those, for a
    /// wrong day must not hide the words. What the reader chose of facets stands.
    /// </summary>
    /// <param name="chosen">The query and what was chosen.</param>
    public static async Task<MostFound> FindAsync(SearchRun run, QueryNode chosen, QueryNode? asked, int offset, int size, CancellationToken cancellationToken)
    {
        var parts = chosen is AndNode all ? all.Parts : [chosen];
        QueryNode[] terms = [.. parts.Where(QueryNodes.HasWords).Take(sizeof(ulong) * 8)];
        QueryNode[] conditions = [.. parts.Except(terms)];
        var found = terms.Length < 2 ? MostFound.None : await new MostWords(run, terms, conditions, []).FindAsync(offset, size, cancellationToken);
        var own = asked is AndNode some ? some.Parts : new[] { asked }.OfType<QueryNode>();
        QueryNode[] waived = [.. conditions.Where(condition => condition is not (NotNode or ZoneNode) && own.Contains(condition))];
        return found.Total > 0 || waived.Length == 0 || terms.Length == 0
            ? found
            : await new MostWords(run, terms, [.. conditions.Except(waived)], waived).FindAsync(offset, size, cancellationToken);
    }

    /// <summary>Passages from the one at <paramref name="offset"/>, best first.</summary>
    private async Task<MostFound> FindAsync(int offset, int size, CancellationToken cancellationToken)
    {
        var sheet = new Sheet(run.Index.Rows, terms.Count);
        for (var term = 0; term < terms.Count && !run.IsOver; term++)
        {
            sheet.Turn(term);
            var (plan, _) = run.Plan(conditions.Count == 0 ? terms[term] : new AndNode([terms[term], .. conditions]));
            await run.CollectAsync(plan, sheet, cancellationToken);
        }

        var (best, total) = sheet.Best(run.Index.Passages, offset + size, waived.Count > 0);
        return new MostFound(total, [.. best.Page(offset, size).Select(row => new MostRow(row.Id, row.Score, Lacking(sheet.Of(row.Id))))], !run.IsOver);
    }

    private string[] Lacking(ulong had) => [.. terms.Where((_, term) => (had & (1UL << term)) == 0).Concat(waived).Select(part => part.ToString())];

    /// <summary>Which words each row has, and what they score.</summary>
    private sealed class Sheet(int rows, int count) : IRowSink
    {
        private readonly double[] scores = new double[rows];
        private readonly ulong[] had = new ulong[rows];
        private readonly long[] seen = new long[count];
        private readonly List<int> touched = [];
        private int term;

        public void Turn(int to) => term = to;

        public ulong Of(long row) => had[row];

        public void Offer(long row, double score)
        {
            if (had[row] == 0)
            {
                touched.Add((int)row);
            }

            had[row] |= 1UL << term;
            scores[row] += score;
            seen[term]++;
        }

        /// <param name="isFull">Whether passages with all the words count too: where a condition is waived they lack that.</param>
        public (BestRows Best, long Total) Best(long passages, int most, bool isFull)
        {
            double[] weights = [.. seen.Select(known => Math.Log(1 + ((Math.Max(0, passages - known) + 0.5) / (known + 0.5))))];
            var whole = weights.Sum();
            var all = count == 64 ? ulong.MaxValue : (1UL << count) - 1;
            var lacking = touched.Where(row => isFull || had[row] != all).ToList();
            var enough = lacking.Where(row => Share(row, weights, whole) >= LeastShare).ToList();
            var listed = enough.Count > 0 ? enough : lacking;
            var best = new BestRows(most);
            foreach (var row in listed)
            {
                best.Offer(row, (scores[row] + LeastScore) * Share(row, weights, whole));
            }

            return (best, listed.Count);
        }

        private double Share(int row, double[] weights, double whole)
        {
            var share = 0.0;
            for (var bits = had[row]; bits != 0; bits &= bits - 1)
            {
                share += weights[BitOperations.TrailingZeroCount(bits)];
            }

            return share / whole;
        }
    }
}

/// <param name="Total">Passages that have most of the words, all of them.</param>
internal sealed record MostFound(long Total, IReadOnlyList<MostRow> Rows, bool IsComplete)
{
    public static readonly MostFound None = new(0, [], IsComplete: true);
}

/// <param name="Lacks">Words of the query that the passage has not.</param>
internal sealed record MostRow(long Id, double Score, IReadOnlyList<string> Lacks);
