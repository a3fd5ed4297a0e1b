using CubanCrisisArchive.Search.Fts5;

namespace CubanCrisisArchive.Search.Ranking;

/// <summary>
/// Keeps the best records, each with its best rows. The rows of a record must come one after the other. A record of which only
/// the title or summary matches is kept too, with that.
/// </summary>
/// <param name="recordOf">The record of a row.</param>
/// <param name="rows">Rows kept of each record.</param>
/// <param name="most">Records kept.</param>
/// <param name="keyOf">What is higher the earlier a row shall stand; null for its score.</param>
internal sealed class BestRecords(Func<long, int> recordOf, int rows, int most, Func<long, double>? keyOf = null) : IRowSink
{
    /// <summary>Worst on top.</summary>
    private readonly PriorityQueue<RankedRecord, (double Key, long Last)> kept = new();
    private readonly List<RankedRow> best = [];
    private RankedRow? description;
    private int current;

    /// <summary>Records offered.</summary>
    public int Count { get; private set; }

    /// <summary>Takes titles and summaries.</summary>
    public IRowSink Descriptions => new DescriptionSink(this);

    public void Offer(long row, double score)
    {
        Turn(row);
        var at = best.Count;
        while (at > 0 && best[at - 1].Score < score)
        {
            at--;
        }

        if (at < rows)
        {
            best.Insert(at, new RankedRow(row, score));
            if (best.Count > rows)
            {
                best.RemoveAt(rows);
            }
        }
    }

    /// <summary>Records of a page in their order, each with its best rows. To be asked for once, after the last row.</summary>
    public IReadOnlyList<RankedRecord> Page(int offset, int size)
    {
        Close();
        return [.. kept.UnorderedItems.OrderByDescending(item => item.Priority).Skip(offset).Take(size).Select(item => item.Element)];
    }

    private void OfferDescription(long row, double score)
    {
        Turn(row);
        if (description is null || description.Score < score)
        {
            description = new RankedRow(row, score);
        }
    }

    private void Turn(long row)
    {
        if (recordOf(row) != current)
        {
            Close();
            current = recordOf(row);
        }
    }

    private void Close()
    {
        if (best.Count == 0 && description is null)
        {
            return;
        }

        Count++;
        RankedRow[] shown = best.Count > 0 ? [.. best] : [description!];
        var rank = (keyOf is null ? shown[0].Score : keyOf(shown[0].Id), -shown[0].Id);
        if (kept.Count < most)
        {
            kept.Enqueue(new RankedRecord(current, shown), rank);
        }
        else if (kept.TryPeek(out _, out var worst) && rank.CompareTo(worst) > 0)
        {
            kept.EnqueueDequeue(new RankedRecord(current, shown), rank);
        }

        best.Clear();
        description = null;
    }

    private sealed class DescriptionSink(BestRecords records) : IRowSink
    {
        public void Offer(long row, double score) => records.OfferDescription(row, score);
    }
}

/// <summary>A record by its number with its best rows.</summary>
internal sealed record RankedRecord(int Record, IReadOnlyList<RankedRow> Rows);
