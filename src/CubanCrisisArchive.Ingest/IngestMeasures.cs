using System.Diagnostics;
using System.Diagnostics.Metrics;
using CubanCrisisArchive.Ingest.Reporting;

namespace CubanCrisisArchive.Ingest;

/// <summary>What is counted of ingests.</summary>
public static class IngestMeasures
{
    /// <summary>The name under which measures and traces are to be had.</summary>
    public const string Name = "CubanCrisisArchive.Ingest";

    private static readonly Meter Meter = new(Name);
    private static readonly ActivitySource Source = new(Name);

    private static readonly Histogram<double> Duration = Meter.CreateHistogram(
        "archive.ingest.duration",
        "s",
        "Ingests, by what came of them: changed, unchanged, failed.",
        advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.1, 0.5, 1, 5, 10, 30, 60, 300, 1800] });

    private static readonly Counter<long> Files = Meter.CreateCounter<long>("archive.ingest.files", "{file}", "Files that ingests dealt with: read (refused ones too), unchanged, removed.");

    /// <summary>Runs an ingest and takes its measure.</summary>
    internal static async Task<IngestReport> MeasureAsync(Func<Task<IngestReport>> ingest)
    {
        using var activity = Source.StartActivity("ingest");
        var started = Stopwatch.GetTimestamp();
        var outcome = "failed";
        try
        {
            var report = await ingest();
            outcome = report.Changed ? "changed" : "unchanged";
            Files.Add(report.FilesRead, new KeyValuePair<string, object?>("outcome", "read"));
            Files.Add(report.FilesUnchanged, new KeyValuePair<string, object?>("outcome", "unchanged"));
            Files.Add(report.FilesRemoved, new KeyValuePair<string, object?>("outcome", "removed"));
            return report;
        }
        finally
        {
            Duration.Record(Stopwatch.GetElapsedTime(started).TotalSeconds, new KeyValuePair<string, object?>("outcome", outcome));
            activity?.SetTag("outcome", outcome);
        }
    }
}
