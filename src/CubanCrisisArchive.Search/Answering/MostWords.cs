using System.Numerics;
using CubanCrisisArchive.Search.Querying;
using CubanCrisisArchive.Search.Ranking;

namespace CubanCrisisArchive.Search.Answering;

/// <summary>
/// Finds the passages that have most of a query's words but not all. Each word is walked by itself under the query's other
/// conditions; a passage counts that has at least half of the words, rare ones weighing more; where none has, any that has one.
/// </summary>
internal sealed class MostWords(SearchRun run, IReadOnlyList<QueryNode> terms, IReadOnlyList<QueryNode> conditions)
{
    /// <summary>Share of the words' weight that a passage must have: half, or it could hardly be called most.</summary>
    private const double LeastShare = 0.5;

    /// <summary>A passage that has a word by its record's date alone has no score of its own; it must not come out as none.</summary>
    private const double LeastScore = 1e-3;

    /// <summary>Null where the query has no words that could be lacking one by one.</summary>
    public static MostWords? Of(SearchRun run, QueryNode root)
    {
        var parts = root is AndNode all ? all.Parts : [root];
        QueryNode[] terms = [.. parts.Where(QueryNodes.HasWords).Take(sizeof(ulong) * 8)];
        return terms.Length < 2 ? null : new MostWords(run, terms, [.. parts.Except(terms)]);
    }

    /// <summary>Passages from the one at <paramref name="offset"/>, best first.</summary>
    public async Task<MostFound> FindAsync(int offset, int size, CancellationToken cancellationToken)
    {
        var sheet = new Sheet(run.Index.Rows, terms.Count);
        for (var term = 0; term < terms.Count && !run.IsOver; term++)
        {
            sheet.Turn(term);
            var (plan, _) = run.Plan(conditions.Count == 0 ? terms[term] : new AndNode([terms[term], .. conditions]));
            await run.CollectAsync(plan, sheet, cancellationToken);
        }

        var (best, total) = sheet.Best(run.Index.Passages, offset + size);
        return new MostFound(total, [.. best.Page(offset, size).Select(row => new MostRow(row.Id, row.Score, Lacking(sheet.Of(row.Id))))], !run.IsOver);
    }

    private string[] Lacking(ulong had) => [.. terms.Where((_, term) => (had & (1UL << term)) == 0).Select(term => term.ToString())];

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

        public (BestRows Best, long Total) Best(long passages, int most)
        {
            double[] weights = [.. seen.Select(known => Math.Log(1 + ((Math.Max(0, passages - known) + 0.5) / (known + 0.5))))];
            var whole = weights.Sum();
            var all = count == 64 ? ulong.MaxValue : (1UL << count) - 1;
            var lacking = touched.Where(row => had[row] != all).ToList();
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
