using System.Diagnostics;
using System.Diagnostics.Metrics;
using CubanCrisisArchive.Search.Answering;

namespace CubanCrisisArchive.Search;

/// <summary>What is counted of searches: how long each took and what came of it, never what was asked.</summary>
public static class SearchMeasures
{
    /// <summary>The name under which measures and traces are to be had.</summary>
    public const string Name = "CubanCrisisArchive.Search";

    private static readonly Meter Meter = new(Name);
    private static readonly ActivitySource Source = new(Name);

    private static readonly Histogram<double> Duration = Meter.CreateHistogram(
        "archive.search.duration",
        "s",
        "Searches, by what came of them: found, nothing, unasked (no word in the query), late (stopped for time), failed.",
        advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5] });

    /// <summary>Runs a search and takes its measure.</summary>
    internal static async Task<SearchAnswer> MeasureAsync(Func<Task<SearchAnswer>> search)
    {
        using var activity = Source.StartActivity("search");
        var started = Stopwatch.GetTimestamp();
        var outcome = "failed";
        try
        {
            var answer = await search();
            outcome = OutcomeOf(answer);
            return answer;
        }
        finally
        {
            Duration.Record(Stopwatch.GetElapsedTime(started).TotalSeconds, new KeyValuePair<string, object?>("outcome", outcome));
            activity?.SetTag("outcome", outcome);
        }
    }

    private static string OutcomeOf(SearchAnswer answer) => answer switch
    {
        { IsComplete: false } => "late",
        { ReadAs.Length: 0 } => "unasked",
        { Total: 0, RecordTotal: 0 } => "nothing",
        _ => "found",
    };
}
