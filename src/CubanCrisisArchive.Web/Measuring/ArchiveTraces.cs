using System.Diagnostics;
using CubanCrisisArchive.Ingest;
using CubanCrisisArchive.Search;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace CubanCrisisArchive.Web.Measuring;

/// <summary>Sends traces of requests, searches and ingests to a collector, where one is named.</summary>
internal static class ArchiveTraces
{
    /// <summary>The name of the setting that every program with OpenTelemetry understands.</summary>
    private const string Standard = "OTEL_EXPORTER_OTLP_ENDPOINT";

    private const string Service = "cuban-crisis-archive";

    /// <summary>The sender, to be disposed last of all so that it sends what it still holds; null where no collector is named.</summary>
    public static TracerProvider? Start(ArchiveOptions options, IConfiguration configuration)
    {
        var endpoint = options.TraceEndpoint ?? configuration[Standard];
        if (!Uri.TryCreate(endpoint?.TrimEnd('/') + "/v1/traces", UriKind.Absolute, out var address))
        {
            return null;
        }

        return Sdk.CreateTracerProviderBuilder()
            .SetResourceBuilder(ResourceBuilder.CreateDefault().AddService(Service))
            .AddSource("Microsoft.AspNetCore", SearchMeasures.Name, IngestMeasures.Name)
            .AddProcessor(new Discretion(options))
            .AddOtlpExporter(exporter =>
            {
                exporter.Protocol = OtlpExportProtocol.HttpProtobuf;
                exporter.Endpoint = address;
            })
            .Build();
    }

    /// <summary>Takes out of each span what nobody but the reader should know.</summary>
    private sealed class Discretion(ArchiveOptions options) : BaseProcessor<Activity>
    {
        private static readonly string[] Queries = ["url.query", "url.full", "http.target", "http.url"];
        private static readonly string[] Addresses = ["client.address", "client.port", "network.peer.address", "network.peer.port", "user_agent.original"];

        public override void OnEnd(Activity data)
        {
            foreach (var tag in (IEnumerable<string>)[.. options.LogQueries ? [] : Queries, .. options.LogAddresses ? [] : Addresses])
            {
                data.SetTag(tag, null);
            }
        }
    }
}
