using CubanCrisisArchive.Web.Doors;

namespace CubanCrisisArchive.Web.Measuring;

/// <summary><c>/metrics</c>: what Prometheus scrapes. Figures only; nothing of what was read or searched for, nor by whom.</summary>
internal static class MetricsDoor
{
    public static void AddTo(IServiceCollection services) => services.AddSingleton<ArchiveGauges>().AddSingleton<ArchiveMeters>();

    public static void Map(IEndpointRouteBuilder routes) => routes.MapMethods("/metrics", DoorMethods.Reading, AnswerAsync).ExcludeFromDescription();

    private static async Task<IResult> AnswerAsync(HttpResponse response, ArchiveGauges gauges, ArchiveMeters meters, CancellationToken cancellationToken)
    {
        await gauges.RefreshAsync(cancellationToken);
        response.Headers.CacheControl = "no-store";
        return TypedResults.Text(meters.Read(), PrometheusText.ContentType);
    }
}
