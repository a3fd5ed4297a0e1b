using System.Globalization;

namespace CubanCrisisArchive.Benchmarks.Speed;

/// <summary>Milliseconds by class of query.</summary>
internal sealed class Timings(string name)
{
    private readonly List<(string Class, double Time)> times = [];

    public void Add(BenchmarkQuery query, double time) => times.Add((query.Class, time));

    public double Mean => times.Average(entry => entry.Time);

    public double At(double share) => times.Select(entry => entry.Time).Order().ElementAt((int)(share * (times.Count - 1)));

    public double WorstMean(string ofClass) => times.Where(entry => entry.Class == ofClass).Select(entry => entry.Time).DefaultIfEmpty().Average();

    public string Line => string.Create(CultureInfo.InvariantCulture, $"{name,-22} p50 {At(.5),7:F2}  p95 {At(.95),7:F2}  p99 {At(.99),7:F2}  mean {Mean,7:F2} ms");

    public IEnumerable<(string Class, double Mean)> ByClass => times.GroupBy(entry => entry.Class).Select(group => (group.Key, group.Average(entry => entry.Time)));
}
