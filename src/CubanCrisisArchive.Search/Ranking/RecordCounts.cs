using CubanCrisisArchive.Search.Answering;

namespace CubanCrisisArchive.Search.Ranking;

/// <summary>How many hits each record has, for those that have any.</summary>
/// <param name="records">In order of their numbers.</param>
internal sealed class RecordCounts(IReadOnlyList<(int Record, int Hits)> records)
{
    public static readonly RecordCounts None = new([]);

    private HitTimes? times;

    public IReadOnlyList<(int Record, int Hits)> All => records;

    /// <summary>Records with a hit.</summary>
    public int Count => records.Count;

    /// <summary>How the hits lie in time; reckoned once.</summary>
    public HitTimes TimesIn(IndexArrays index) => times ??= TimeCounter.Of(index, this);

    /// <summary>0 where the record has none.</summary>
    public int this[int record]
    {
        get
        {
            var (low, high) = (0, records.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = records[middle].Record < record ? (middle + 1, high) : (low, middle);
            }

            return low < records.Count && records[low].Record == record ? records[low].Hits : 0;
        }
    }
}
