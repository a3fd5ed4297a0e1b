using OpenTelemetry;
using OpenTelemetry.Metrics;

namespace CubanCrisisArchive.Web.Measuring;

/// <summary>Gives the measures as text when it is asked, and only then.</summary>
[ExportModes(ExportModes.Pull)]
internal sealed class PrometheusExporter : BaseExporter<Metric>, IPullMetricExporter
{
    private readonly Lock gate = new();
    private string text = string.Empty;

    public Func<int, bool>? Collect { get; set; }

    public override ExportResult Export(in Batch<Metric> batch)
    {
        // A meter that was closed is told of once more, beside the one that took its place: Prometheus takes a measure once, and the later counts.
        var metrics = new Dictionary<string, Metric>(StringComparer.Ordinal);
        foreach (var metric in batch)
        {
            metrics[metric.Name] = metric;
        }

        var writing = new PrometheusText();
        foreach (var metric in metrics.Values)
        {
            writing.Write(metric);
        }

        text = writing.ToString();
        return ExportResult.Success;
    }

    /// <summary>All measures as they are now.</summary>
    public string Read()
    {
        lock (gate)
        {
            Collect?.Invoke(Timeout.Infinite);
            return text;
        }
    }
}
