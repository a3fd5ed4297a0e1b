using CubanCrisisArchive.Search.Answering;
using CubanCrisisArchive.Search.Native;

namespace CubanCrisisArchive.Search.Ranking;

/// <summary>The passages that hold a phrase and what each of them scores for it. Never changes.</summary>
internal sealed class PassageList
{
    /// <summary>Bytes of a row, its share and its count.</summary>
    private const int BytesPerRow = 9;

    private PassageList(int[] rows, float[] shares, byte[] counts, double weight) => (Rows, Shares, Counts, Weight) = (rows, shares, counts, weight);

    /// <summary>In order.</summary>
    public int[] Rows { get; }

    /// <summary>What each row scores for the phrase: BM25 of the passage, and of its record by the record's weight.</summary>
    public float[] Shares { get; }

    /// <summary>How often it stands in each row; 255 where more often.</summary>
    public byte[] Counts { get; }

    /// <summary>How rare the phrase is (BM25's idf).</summary>
    public double Weight { get; }

    public long Bytes => (long)Rows.Length * BytesPerRow;

    /// <summary>When it was last asked for, in the store's own count.</summary>
    public long LastUsed { get; set; }

    public static PassageList Of(IndexArrays index, ListBuilder list, RankingWeights weights)
    {
        var weight = Bm25.Weight(index.Passages, list.Count);
        var shares = new float[list.Count];
        for (var i = 0; i < shares.Length; i++)
        {
            shares[i] = (float)Bm25.Share(weight, list.Counts[i], index.WordsOf(list.Rows[i]) / index.AverageWords);
        }

        if (weights.Record > 0)
        {
            AddRecords(index, list, weights, shares);
        }

        return new PassageList(list.Rows.ToArray(), shares, list.Counts.ToArray(), weight);
    }

    /// <summary>Adds to each row what its record scores for the phrase: its words wherever they stand, each zone's by its weight.</summary>
    private static void AddRecords(IndexArrays index, ListBuilder list, RankingWeights weights, float[] shares)
    {
        var rows = list.Rows;
        var records = new List<(int First, int Record, double Occurrences)>();
        for (var i = 0; i < rows.Length; i++)
        {
            var record = index.RecordOf(rows[i]);
            if (records.Count == 0 || records[^1].Record != record)
            {
                records.Add((i, record, 0));
            }

            var (first, _, occurrences) = records[^1];
            records[^1] = (first, record, occurrences + (list.Counts[i] * weights.Of((SearchZone)index.ZoneOf(rows[i]))));
        }

        var weight = Bm25.WeightOfRecord(index.RecordCount, records.Count);
        for (var at = 0; at < records.Count; at++)
        {
            var (first, record, occurrences) = records[at];
            var share = (float)(weights.Record * Bm25.Share(weight, occurrences, index.WordsOfRecord(record) / index.AverageWordsOfRecord));
            var end = at + 1 < records.Count ? records[at + 1].First : rows.Length;
            for (var i = first; i < end; i++)
            {
                shares[i] += share;
            }
        }
    }

    /// <summary>Rows in which several phrases stand near each other: the shares of all of them are added up.</summary>
    /// <param name="lists">Of each phrase, the rows where it stands near the others.</param>
    /// <param name="weights">Of each phrase, wherever it stands.</param>
    public static PassageList OfNear(IndexArrays index, ListBuilder[] lists, double[] weights)
    {
        var rows = new SortedDictionary<int, (double Share, int Count)>();
        for (var list = 0; list < lists.Length; list++)
        {
            for (var i = 0; i < lists[list].Count; i++)
            {
                var row = lists[list].Rows[i];
                var (share, count) = rows.GetValueOrDefault(row);
                rows[row] = (share + Bm25.Share(weights[list], lists[list].Counts[i], index.WordsOf(row) / index.AverageWords), Math.Min(byte.MaxValue, count + lists[list].Counts[i]));
            }
        }

        return new PassageList(
            [.. rows.Keys], [.. rows.Values.Select(row => (float)row.Share)], [.. rows.Values.Select(row => (byte)row.Count)], Bm25.Weight(index.Passages, rows.Count));
    }
}
