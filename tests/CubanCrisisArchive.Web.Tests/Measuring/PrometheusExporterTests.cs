using System.Diagnostics.Metrics;
using CubanCrisisArchive.Web.Measuring;
using OpenTelemetry;
using OpenTelemetry.Metrics;

namespace CubanCrisisArchive.Web.Tests.Measuring;

public sealed class PrometheusExporterTests
{
    [Fact]
    public void Measure_of_a_meter_that_was_closed_is_not_told_beside_that_of_its_successor()
    {
        var name = $"meter.{Guid.NewGuid():N}";
        var exporter = new PrometheusExporter();
        using var provider = Sdk.CreateMeterProviderBuilder().AddMeter(name).AddReader(new BaseExportingMetricReader(exporter)).Build();
        using (var closed = new Meter(name))
        {
            closed.CreateCounter<long>("loans").Add(1);
        }

        using var meter = new Meter(name);
        meter.CreateCounter<long>("loans").Add(2);

        exporter.Read().Split('\n').Where(line => line.StartsWith("loans_total", StringComparison.Ordinal)).ShouldBe(["loans_total 2"]);
    }
}
