using CubanCrisisArchive.Search.Fts5;

namespace CubanCrisisArchive.Search.Ranking;

/// <summary>Keeps the best so many rows; of equals the one with the lower number, as the plain path orders them.</summary>
/// <param name="keyOf">What is higher the earlier a row shall stand; null for its score.</param>
internal sealed class BestRows(int most, Func<long, double>? keyOf = null) : IRowSink
{
    /// <summary>Worst on top.</summary>
    private readonly PriorityQueue<RankedRow, (double Key, long Last)> kept = new();

    /// <summary>The key of the worst, once there are as many as wanted.</summary>
    private double least = double.NegativeInfinity;

    public void Offer(long row, double score)
    {
        var key = keyOf is null ? score : keyOf(row);

        // Most rows are worse than the worst that is kept, and need no more than this.
        if (key >= least && most > 0)
        {
            Keep(row, score, key);
        }
    }

    private void Keep(long row, double score, double key)
    {
        var rank = (key, -row);
        if (kept.Count < most)
        {
            kept.Enqueue(new RankedRow(row, score), rank);
        }
        else if (kept.TryPeek(out _, out var worst) && rank.CompareTo(worst) > 0)
        {
            kept.EnqueueDequeue(new RankedRow(row, score), rank);
        }

        if (kept.Count == most && kept.TryPeek(out _, out var last))
        {
            least = last.Key;
        }
    }

    public IReadOnlyList<RankedRow> Page(int offset, int size) =>
        [.. kept.UnorderedItems.OrderByDescending(item => item.Priority).Skip(offset).Take(size).Select(item => item.Element)];
}
