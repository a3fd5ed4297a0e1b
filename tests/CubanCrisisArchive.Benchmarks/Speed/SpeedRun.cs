using System.Diagnostics;
using System.Globalization;
using CubanCrisisArchive.Search;
using CubanCrisisArchive.Search.Ranking;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace CubanCrisisArchive.Benchmarks.Speed;

/// <summary>Our search, plain FTS5 and Lucene asked the same queries in turn, so that what else the machine does meets all of them.</summary>
internal static class SpeedRun
{
    private const int WarmRounds = 6;
    private const int Rounds = 5;
    private const int PlainRounds = 2;

    /// <summary>An archive so small that what a first answer takes is the process and not the archive.</summary>
    private const int SmallSize = 100;

    private static readonly int[] DefaultSizes = [10_000, 50_000];

    public static async Task<int> RunAsync(string folder, string[] rest)
    {
        var workFolder = rest is [var given, ..] ? given : Path.Combine(Path.GetTempPath(), "archive-benchmark");
        Directory.CreateDirectory(workFolder);
        int[] sizes = rest.Length > 1 ? [.. rest[1..].Select(size => int.Parse(size, CultureInfo.InvariantCulture))] : DefaultSizes;
        foreach (var size in sizes)
        {
            var archive = new MadeArchive(workFolder, size);
            await archive.MakeAsync(folder);
            SqliteConnection.ClearAllPools();
            await MeasureAsync(archive, folder, workFolder, size);
        }

        return 0;
    }

    private static async Task MeasureAsync(MadeArchive archive, string folder, string workFolder, int size)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{size} records"));
        await using var connection = await archive.OpenAsync(CancellationToken.None);
        Search.Indexing.SearchIndexWriter.Prepare(connection);
        var memory = await IndexMemory.LoadAsync(connection, "benchmark", RankingWeights.Default, CancellationToken.None);
        var ours = new ArchiveSearcher(archive.OpenAsync);
        var plain = new PlainFts5(connection, memory);
        using var lucene = LuceneProcess.Start(workFolder, archive);
        var (warm, cold, others, plainTimes) = (new Timings("ours"), new Timings("ours, lists not kept"), new Timings("Lucene (Java)"), new Timings("plain FTS5"));
        var totals = new List<(string Number, long Ours, long Theirs)>();

        foreach (var query in BenchmarkQuery.All)
        {
            await AskAsync(ours, query);
        }

        // First without what is kept in memory, or the asking after it would find less there than it left.
        foreach (var query in Enumerable.Repeat(BenchmarkQuery.All, PlainRounds).SelectMany(queries => queries))
        {
            plainTimes.Add(query, plain.Ask(query));
            ours.ForgetLists();
            cold.Add(query, (await AskAsync(ours, query)).Time);
        }

        for (var round = -WarmRounds; round < Rounds; round++)
        {
            foreach (var query in BenchmarkQuery.All)
            {
                var (time, total) = await AskAsync(ours, query);
                var other = lucene?.Ask(query);
                if (round < 0)
                {
                    continue;
                }

                warm.Add(query, time);
                if (other is { } asked)
                {
                    others.Add(query, asked.Time);
                    if (round == 0)
                    {
                        totals.Add((query.Number, total, asked.Total));
                    }
                }
            }
        }

        foreach (var timings in new[] { warm, cold, plainTimes }.Concat(lucene is null ? [] : [others]))
        {
            Console.WriteLine(timings.Line);
        }

        if (lucene is not null)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ours/Lucene: p50 {warm.At(.5) / others.At(.5):F2}, p95 {warm.At(.95) / others.At(.95):F2}, mean {warm.Mean / others.Mean:F2}; lists not kept: p50 {cold.At(.5) / others.At(.5):F2}, p95 {cold.At(.95) / others.At(.95):F2}"));
            Console.WriteLine($"totals: {totals.Count(total => total.Ours == total.Theirs)} of {totals.Count} alike; ours/Lucene where not: {string.Join(", ", totals.Where(total => total.Ours != total.Theirs).Select(total => $"{total.Number} {total.Ours}/{total.Theirs}"))}");
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ours/plain: mean 1/{plainTimes.Mean / warm.Mean:F1}, lists not kept 1/{plainTimes.Mean / cold.Mean:F1}; stop words alone {warm.WorstMean("worst"):F1} ms, lists not kept {cold.WorstMean("worst"):F1} ms"));
        foreach (var (name, mean) in warm.ByClass)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name,-8} ours {mean:F2}, not kept {cold.WorstMean(name):F2}, plain {plainTimes.WorstMean(name):F2}, Lucene {others.WorstMean(name):F2}"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"memory: arrays {memory.Arrays.Bytes >> 10} KB, lists {ours.ListBytes >> 10} KB"));
        await MemoryAsync(archive);
        var small = new MadeArchive(workFolder, SmallSize);
        await small.MakeAsync(folder);
        FirstQuery.Measure(archive.Database, small.Database);
    }

    private static async Task<(double Time, long Total)> AskAsync(ArchiveSearcher searcher, BenchmarkQuery query)
    {
        var began = Stopwatch.GetTimestamp();
        var answer = await searcher.SearchAsync(query.Typed);
        return (Stopwatch.GetElapsedTime(began).TotalMilliseconds, answer.Total);
    }

    /// <summary>What SQLite holds for a connection opened as the archive opens its own, after every query was answered on it.</summary>
    private static async Task MemoryAsync(MadeArchive archive)
    {
        SqliteConnection.ClearAllPools();
        var before = raw.sqlite3_memory_used();
        var searcher = new ArchiveSearcher(cancellationToken => FirstQuery.OpenAsync(archive.Database, cancellationToken));
        foreach (var query in BenchmarkQuery.All)
        {
            await searcher.SearchAsync(query.Typed);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"memory: {(raw.sqlite3_memory_used() - before) >> 10} KB a connection"));
    }
}
