using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing.Template;

namespace CubanCrisisArchive.Web.Doors;

/// <summary>
/// Sees to it that whoever knocks at a door is answered as a program, whatever is wrong: a method that is not taken, an address below
/// the interface's root that is none. The pages for errors are for people. It also answers OPTIONS with the methods there are.
/// </summary>
internal sealed class DoorFaults(RequestDelegate next, EndpointDataSource endpoints)
{
    private readonly Lazy<IReadOnlyList<TemplateMatcher>> doors = new(() => Doors(endpoints));

    public async Task InvokeAsync(HttpContext context)
    {
        var path = context.Request.Path;
        await next(context);
        var response = context.Response;
        if (response.HasStarted || response.StatusCode < StatusCodes.Status400BadRequest || response.ContentType is not null || !IsDoor(path))
        {
            return;
        }

        if (response.StatusCode == StatusCodes.Status405MethodNotAllowed)
        {
            response.Headers.Allow = $"{response.Headers.Allow}, {HttpMethods.Options}";
            if (HttpMethods.IsOptions(context.Request.Method))
            {
                response.StatusCode = StatusCodes.Status204NoContent;
                return;
            }
        }

        // Whatever the asker accepts: a problem is better than none (RFC 9110, 12.5.1), and the service alone would refuse.
        await TypedResults.Problem(Detail(response), statusCode: response.StatusCode).ExecuteAsync(context);
    }

    private static string? Detail(HttpResponse response) => response.StatusCode switch
    {
        StatusCodes.Status404NotFound => "There is no such address here. /about/data lists those there are.",
        StatusCodes.Status405MethodNotAllowed => $"The archive is for reading. This address takes {response.Headers.Allow}.",
        _ => null,
    };

    private static List<TemplateMatcher> Doors(EndpointDataSource endpoints) =>
    [
        .. endpoints.Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<ITagsMetadata>()?.Tags.Contains(ArchiveDoors.Tag, StringComparer.Ordinal) is true)
            .Select(endpoint => new TemplateMatcher(new RouteTemplate(endpoint.RoutePattern), [])),
    ];

    private bool IsDoor(PathString path) =>
        path.StartsWithSegments(ArchiveDoors.ApiRoot, StringComparison.Ordinal) || doors.Value.Any(door => door.TryMatch(path, []));
}
