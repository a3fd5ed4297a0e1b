namespace CubanCrisisArchive.Benchmarks.Relevance;

/// <summary>A question and what answers it.</summary>
/// <param name="Grades">By record: 1 answers it, 2 well, 3 is what was looked for.</param>
internal sealed record Question(string Class, string Typed, IReadOnlyDictionary<string, int> Grades)
{
    private const int Shown = 10;

    /// <summary>How near the first ten come to the best order there could be (nDCG@10).</summary>
    public double Gain(IEnumerable<string> ranked)
    {
        var ideal = Sum(Grades.Values.OrderDescending());
        return ideal <= 0 ? 0 : Sum(ranked.Distinct(StringComparer.Ordinal).Select(record => Grades.GetValueOrDefault(record))) / ideal;
    }

    private static double Sum(IEnumerable<int> grades) => grades.Take(Shown).Select((grade, at) => (Math.Pow(2, grade) - 1) / Math.Log2(at + 2)).Sum();
}
