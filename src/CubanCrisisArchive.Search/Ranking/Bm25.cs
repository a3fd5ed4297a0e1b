namespace CubanCrisisArchive.Search.Ranking;

/// <summary>The usual measure of how well a text answers a word (Robertson and Spärck Jones), reckoned as FTS5 reckons it.</summary>
internal static class Bm25
{
    /// <summary>The usual constants, FTS5's too: how soon more of the same word counts for little, and how much long texts pay.</summary>
    private const double Saturation = 1.2;
    private const double LengthShare = 0.75;

    /// <summary>FTS5's floor for words that stand in more than half of the texts, so that they never count against one.</summary>
    private const double LeastWeight = 1e-6;

    /// <summary>What a word is worth that stands in <paramref name="having"/> of <paramref name="all"/> texts.</summary>
    public static double Weight(long all, long having) => Math.Max(LeastWeight, Math.Log((all - having + 0.5) / (having + 0.5)));

    /// <summary>The same of records, in the form that never falls to nought (Lucene's): most words stand in more than half of the records.</summary>
    public static double WeightOfRecord(long all, long having) => Math.Log(1 + ((Math.Max(0, all - having) + 0.5) / (having + 0.5)));

    /// <summary>What a text scores for a word.</summary>
    /// <param name="length">The text's length where the average is 1.</param>
    public static double Share(double weight, double occurrences, double length) =>
        weight * occurrences * (Saturation + 1) / (occurrences + (Saturation * (1 - LengthShare + (LengthShare * length))));
}
