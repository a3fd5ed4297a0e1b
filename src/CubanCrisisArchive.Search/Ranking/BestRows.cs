using CubanCrisisArchive.Search.Fts5;

namespace CubanCrisisArchive.Search.Ranking;

/// <summary>Keeps the best so many rows; of equals the one with the lower number, as the plain path orders them.</summary>
internal sealed class BestRows(int most)
{
    /// <summary>Worst on top.</summary>
    private readonly PriorityQueue<RankedRow, (double Score, long Last)> kept = new();

    public void Offer(long row, double score)
    {
        if (kept.Count < most)
        {
            kept.Enqueue(new RankedRow(row, score), (score, -row));
        }
        else if (most > 0 && kept.TryPeek(out var worst, out _) && (score, -row).CompareTo((worst.Score, -worst.Id)) > 0)
        {
            kept.EnqueueDequeue(new RankedRow(row, score), (score, -row));
        }
    }

    public IReadOnlyList<RankedRow> Page(int offset, int size) =>
        [.. kept.UnorderedItems.Select(item => item.Element).OrderByDescending(row => row.Score).ThenBy(row => row.Id).Skip(offset).Take(size)];
}
