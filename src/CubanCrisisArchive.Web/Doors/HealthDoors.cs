using CubanCrisisArchive.Web.Hosting;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CubanCrisisArchive.Web.Doors;

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: so does the archive.</summary>
internal static class HealthDoors
{
    public static void AddTo(IServiceCollection services) => services.AddHealthChecks().AddCheck<ArchiveReadiness>("archive");

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false, ResponseWriter = WriteAsync });
        routes.MapHealthChecks("/health/ready", new HealthCheckOptions { ResponseWriter = WriteAsync });
    }

    private static Task WriteAsync(HttpContext context, HealthReport report)
    {
        var problems = report.Entries.Values
            .Where(entry => entry.Status != HealthStatus.Healthy)
            .Select(entry => entry.Description)
            .ToList();
        var form = new HealthForm(report.Status.Word(), problems.Count == 0 ? null : string.Join(' ', problems));
        return context.Response.WriteAsJsonAsync(form, DoorJson.Default.HealthForm, cancellationToken: context.RequestAborted);
    }
}
