using Microsoft.AspNetCore.Diagnostics;

namespace CubanCrisisArchive.Web.Hosting;

/// <summary>
/// The pages take any method by themselves, since routing knows none of them by method. Nothing can be sent here, so any but reading
/// is 405, with the methods that there are (RFC 9110, 15.5.6). The page that says so is found by the same method, and is let through.
/// </summary>
internal sealed class ReadingOnly(RequestDelegate next)
{
    private static readonly string Methods = $"{HttpMethods.Get}, {HttpMethods.Head}";

    public Task InvokeAsync(HttpContext context)
    {
        var method = context.Request.Method;
        var isTellingOfAFault = context.Features.Get<IStatusCodeReExecuteFeature>() is not null
            || context.Features.Get<IExceptionHandlerPathFeature>() is not null;
        if (HttpMethods.IsGet(method)
            || HttpMethods.IsHead(method)
            || isTellingOfAFault
            || context.GetEndpoint() is not { } endpoint
            || endpoint.Metadata.GetMetadata<IHttpMethodMetadata>() is not null)
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers.Allow = Methods;
        return Task.CompletedTask;
    }
}
