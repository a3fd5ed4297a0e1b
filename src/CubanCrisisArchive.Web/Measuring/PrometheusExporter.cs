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
        var writing = new PrometheusText();
        foreach (var metric in batch)
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
