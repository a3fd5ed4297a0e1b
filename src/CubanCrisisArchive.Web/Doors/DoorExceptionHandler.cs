using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Metadata;

namespace CubanCrisisArchive.Web.Doors;

/// <summary>A fault behind a door is told in the doors' own shape; behind a page, the page for faults tells it.</summary>
internal sealed class DoorExceptionHandler(IProblemDetailsService problems) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var endpoint = httpContext.Features.Get<IExceptionHandlerPathFeature>()?.Endpoint;
        return endpoint?.Metadata.GetMetadata<ITagsMetadata>()?.Tags.Contains(ArchiveDoors.Tag, StringComparer.Ordinal) is true
            && await problems.TryWriteAsync(new ProblemDetailsContext { HttpContext = httpContext });
    }
}
