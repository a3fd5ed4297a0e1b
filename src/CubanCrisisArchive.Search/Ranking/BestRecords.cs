using CubanCrisisArchive.Search.Fts5;

namespace CubanCrisisArchive.Search.Ranking;

/// <summary>Keeps the best rows of every record, and orders the records by their best one.</summary>
/// <param name="recordOf">The record of a row.</param>
/// <param name="rows">Rows kept of each record.</param>
/// <param name="keyOf">What is higher the earlier a row shall stand; null for its score.</param>
internal sealed class BestRecords(Func<long, int> recordOf, int rows, Func<long, double>? keyOf = null) : IRowSink
{
    private readonly Dictionary<int, BestRows> records = [];

    public void Offer(long row, double score)
    {
        var record = recordOf(row);
        if (!records.TryGetValue(record, out var best))
        {
            records[record] = best = new BestRows(rows);
        }

        best.Offer(row, score);
    }

    /// <summary>Records of a page, each with its best rows.</summary>
    public IReadOnlyList<RankedRecord> Page(int offset, int size) =>
    [
        .. records.Select(entry => new RankedRecord(entry.Key, entry.Value.Page(0, rows)))
            .OrderByDescending(record => (keyOf is null ? record.Rows[0].Score : keyOf(record.Rows[0].Id), -record.Rows[0].Id))
            .Skip(offset)
            .Take(size),
    ];
}

/// <summary>A record by its number with its best rows.</summary>
internal sealed record RankedRecord(int Record, IReadOnlyList<RankedRow> Rows);
