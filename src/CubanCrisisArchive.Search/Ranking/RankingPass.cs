using System.Diagnostics;
using CubanCrisisArchive.Search.Answering;

namespace CubanCrisisArchive.Search.Ranking;

/// <summary>
/// One walk over the passages that match: counts them by zone and record, and keeps the best. Called back from within SQLite
/// for each of them; see <c>Native/RankingFunction</c>.
/// </summary>
/// <param name="filter">What must be true of a row besides; null where nothing must.</param>
/// <param name="deadline">When to stop, in ticks of <see cref="Stopwatch"/>.</param>
internal sealed class RankingPass(IndexArrays index, Func<int, bool>? filter, ZoneSet hitZones, ZoneSet recordZones, IRowSink hits, IRowSink recordHits, long deadline)
{
    /// <summary>BM25's usual constants, FTS5's too: how soon more of the same word counts for little, and how much long passages pay.</summary>
    private const double Saturation = 1.2;
    private const double LengthShare = 0.75;

    /// <summary>FTS5's floor for words that stand in more than half of the passages, so that they never count against one.</summary>
    private const double LeastWeight = 1e-6;

    /// <summary>Rows between two looks at the clock.</summary>
    private const int RowsPerLook = 1024;

    private readonly long[] zoneCounts = new long[Enum.GetValues<SearchZone>().Length];
    private int seen;

    private readonly int[] hitsByRecord = new int[index.Records];

    /// <summary>How many hits each record has, by its number.</summary>
    public int[] HitsByRecord => hitsByRecord;

    private readonly int[] hitsBySpeaker = new int[index.Labels.Count];

    /// <summary>How many hits each speaker has, by the label's number; 0 stands for nobody.</summary>
    public int[] HitsBySpeaker => hitsBySpeaker;

    /// <summary>Whether the walk was stopped before its end.</summary>
    public bool IsLate { get; private set; }

    public IReadOnlyList<ZoneCount> Zones =>
        [.. Enum.GetValues<SearchZone>().Where(zone => zoneCounts[(int)zone] > 0).Select(zone => new ZoneCount(zone, zoneCounts[(int)zone]))];

    /// <summary>What a phrase in so many passages is worth.</summary>
    public double WeightOf(long passages) => Math.Max(LeastWeight, Math.Log((index.Passages - passages + 0.5) / (passages + 0.5)));

    /// <summary>A phrase's share in the score of a row.</summary>
    public double Share(int row, double weight, int occurrences) =>
        weight * occurrences * (Saturation + 1) / (occurrences + (Saturation * (1 - LengthShare + (LengthShare * index.WordsOf(row) / index.AverageWords))));

    /// <summary>Whether the row is to be scored: one added since the arrays were read is not known, and passed over.</summary>
    public bool Wants(long row) => index.Knows(row) && (filter is null || filter((int)row));

    public void Take(int row, double score)
    {
        var zone = index.ZoneOf(row);
        zoneCounts[zone]++;
        if (hitZones.Has(zone))
        {
            hits.Offer(row, score);
            hitsByRecord[index.RecordOf(row)]++;
            hitsBySpeaker[index.SpeakerOf(row)]++;
        }
        else if (recordZones.Has(zone))
        {
            recordHits.Offer(row, score);
        }
    }

    /// <summary>The walk was stopped from outside.</summary>
    public void Stop() => IsLate = true;

    /// <summary>Whether time is up. To be asked once a row.</summary>
    public bool MustStop()
    {
        if (++seen % RowsPerLook == 0 && Stopwatch.GetTimestamp() > deadline)
        {
            IsLate = true;
        }

        return IsLate;
    }
}
