using System.Diagnostics;
using System.Globalization;
using CubanCrisisArchive.Search;
using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Benchmarks.Speed;

/// <summary>What a fresh process needs to its first answer: of a large archive, and of a small one that shows what is not the archive's doing.</summary>
internal static class FirstQuery
{
    private const int Runs = 5;

    public static async Task PrintAsync(string database)
    {
        var began = Stopwatch.GetTimestamp();
        await new ArchiveSearcher(cancellationToken => OpenAsync(database, cancellationToken)).SearchAsync("embassy telegram");
        Console.WriteLine(Stopwatch.GetElapsedTime(began).TotalMilliseconds.ToString("F0", CultureInfo.InvariantCulture));
    }

    /// <summary>As the archive opens its file for reading.</summary>
    public static async ValueTask<SqliteConnection> OpenAsync(string database, CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection($"Data Source={database};Mode=ReadOnly");
        await connection.OpenAsync(cancellationToken);
        return connection;
    }

    /// <param name="small">An archive that hardly adds anything.</param>
    public static void Measure(string database, string small)
    {
        var (of, ofSmall) = (new List<double>(), new List<double>());
        for (var run = 0; run < Runs; run++)
        {
            of.Add(Run(database));
            ofSmall.Add(Run(small));
        }

        var (large, least) = (of.Order().ElementAt(Runs / 2), ofSmall.Order().ElementAt(Runs / 2));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"first answer of a fresh process: {large:F0} ms, of a small archive {least:F0} ms: {large - least:F0} ms are the archive's (medians of {Runs})"));
    }

    private static double Run(string database)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true, UseShellExecute = false };
        start.ArgumentList.Add("first");
        start.ArgumentList.Add(database);
        using var process = Process.Start(start) ?? throw new InvalidOperationException("A process did not start.");
        var line = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return double.Parse(line, CultureInfo.InvariantCulture);
    }
}
