namespace CubanCrisisArchive.Benchmarks.Speed;

/// <summary>A query, as typed here and as another engine is asked it.</summary>
internal sealed record BenchmarkQuery(string Number, string Class, string Typed, string Operator, string Words, string From, string To)
{
    public static IReadOnlyList<BenchmarkQuery> All { get; } =
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "queries.tsv"))
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split('\t'))
            .Select(field => new BenchmarkQuery(field[0], field[1], field[2], field[3], field[4], field[5], field[6])),
    ];

    /// <summary>Words that stand in nearly every paragraph, and nothing else.</summary>
    public bool IsStopWords => Class == "worst";
}
