using CubanCrisisArchive.Web.Doors;
using Microsoft.Net.Http.Headers;

namespace CubanCrisisArchive.Web.Downloads;

/// <summary><c>/downloads/{name}</c>: a file of the whole archive. What was broken off can be gone on with (ranges, <c>If-Range</c>).</summary>
internal static class DownloadDoor
{
    public const string Page = "/downloads";

    public static void AddTo(IServiceCollection services, ArchiveOptions options)
    {
        services.AddSingleton<DownloadKeeper>();
        if (options.Downloads)
        {
            services.AddHostedService<DownloadService>();
        }
    }

    public static void Map(IEndpointRouteBuilder routes) => routes.MapMethods($"{Page}/{{name}}", DoorMethods.Reading, Answer);

    private static IResult Answer(string name, HttpContext context, DownloadKeeper keeper)
    {
        if (keeper.PathOf(name) is not { } path || keeper.Current is not { } set)
        {
            return DoorProblem.NotFound($"There is no download '{name}'. {Page} lists those there are.");
        }

        // The files have states of their own, which follow the archive's by some minutes.
        context.Response.Headers[HeaderNames.CacheControl] = "no-cache";
        var file = set.Find(name);
        return TypedResults.PhysicalFile(
            path,
            file?.Type ?? "text/plain; charset=utf-8",
            file is null ? null : name,
            set.MadeAt,
            new EntityTagHeaderValue($"\"{file?.Sha256[..24] ?? set.Revision}\""),
            enableRangeProcessing: true);
    }
}
