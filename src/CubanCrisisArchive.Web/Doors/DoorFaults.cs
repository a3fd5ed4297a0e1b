using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing.Template;

namespace CubanCrisisArchive.Web.Doors;

/// <summary>
/// Sees to it that whoever knocks at a door is answered as a program, whatever is wrong: a method that is not taken, an address below
/// the interface's root that is none. The pages for errors are for people. It also answers OPTIONS with the methods there are.
/// </summary>
internal sealed class DoorFaults(RequestDelegate next, EndpointDataSource endpoints)
{
    private readonly Lazy<IReadOnlyList<Door>> doors = new(() => Doors(endpoints));

    public async Task InvokeAsync(HttpContext context)
    {
        var path = context.Request.Path;
        await next(context);
        var response = context.Response;
        if (response.HasStarted || response.StatusCode < StatusCodes.Status400BadRequest || response.ContentType is not null)
        {
            return;
        }

        var door = doors.Value.FirstOrDefault(each => each.Matcher.TryMatch(path, []));
        if (door is null && !path.StartsWithSegments(ArchiveDoors.ApiRoot, StringComparison.Ordinal))
        {
            return;
        }

        if (door is not null && response.StatusCode == StatusCodes.Status404NotFound && !door.Methods.Contains(context.Request.Method, StringComparer.OrdinalIgnoreCase))
        {
            // A page of a like address takes every method until its constraints are looked at: routing then tells of no other method.
            response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            response.Headers.Allow = string.Join(", ", door.Methods);
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

    private static List<Door> Doors(EndpointDataSource endpoints) =>
    [
        .. endpoints.Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<ITagsMetadata>()?.Tags.Contains(ArchiveDoors.Tag, StringComparer.Ordinal) is true)
            .Select(endpoint => new Door(new TemplateMatcher(new RouteTemplate(endpoint.RoutePattern), []), endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? DoorMethods.Reading)),
    ];

    private sealed record Door(TemplateMatcher Matcher, IReadOnlyList<string> Methods);
}
