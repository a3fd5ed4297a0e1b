using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Metadata;

namespace CubanCrisisArchive.Web.Doors;

/// <summary>A fault behind a door is told in the doors' own shape; behind a page, the page for faults tells it.</summary>
internal sealed class DoorExceptionHandler : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var endpoint = httpContext.Features.Get<IExceptionHandlerPathFeature>()?.Endpoint;
        if (endpoint?.Metadata.GetMetadata<ITagsMetadata>()?.Tags.Contains(ArchiveDoors.Tag, StringComparer.Ordinal) is not true)
        {
            return false;
        }

        await TypedResults.Problem(statusCode: httpContext.Response.StatusCode).ExecuteAsync(httpContext);
        return true;
    }
}
