using System.Diagnostics.Metrics;
using CubanCrisisArchive.Ingest;
using CubanCrisisArchive.Search;
using OpenTelemetry;
using OpenTelemetry.Metrics;

namespace CubanCrisisArchive.Web.Measuring;

/// <summary>What is counted, and the one who tells it: requests and the runtime by the framework, searches, ingests and the archive by its own parts.</summary>
internal sealed class ArchiveMeters : IDisposable
{
    private readonly PrometheusExporter exporter = new();

    /// <summary>Under a name of its own: two sites in one process must not tell each other's figures.</summary>
    private readonly Meter meter = new($"CubanCrisisArchive.Web.{Guid.NewGuid():N}");
    private readonly MeterProvider provider;

    public ArchiveMeters(ArchiveGauges gauges)
    {
        gauges.AddTo(meter);
        Answers = meter.CreateCounter<long>(
            "archive.answers", "{answer}", "Pages, by where they came from: the asker’s own copy (held), memory (kept), or made for it to be kept (made).");
        provider = Sdk.CreateMeterProviderBuilder()
            .AddMeter(meter.Name, SearchMeasures.Name, IngestMeasures.Name)
            .AddMeter("Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.RateLimiting", "System.Runtime")
            .AddReader(new BaseExportingMetricReader(exporter))
            .Build();
    }

    /// <summary>Answers by where they came from.</summary>
    public Counter<long> Answers { get; }

    public string Read() => exporter.Read();

    public void Dispose()
    {
        provider.Dispose();
        meter.Dispose();
    }
}
