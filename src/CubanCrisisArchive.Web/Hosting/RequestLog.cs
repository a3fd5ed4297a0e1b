using System.Diagnostics;

namespace CubanCrisisArchive.Web.Hosting;

/// <summary>
/// One line a request, and the same for its trace: method, path, outcome, duration. What readers search for and where they sit is nobody's business: query and address
/// are written only where a setting asks for them.
/// </summary>
internal sealed partial class RequestLog(RequestDelegate next, ArchiveOptions options, ILogger<RequestLog> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var started = Stopwatch.GetTimestamp();

        // Taken first: a page for errors is found by putting another path in its place.
        var asked = (context.Request.Path.Value ?? string.Empty) + (options.LogQueries ? context.Request.QueryString.Value : null);
        try
        {
            await next(context);
        }
        finally
        {
            Trace(context);
            var milliseconds = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            if (options.LogAddresses)
            {
                var address = context.Connection.RemoteIpAddress?.ToString();
                AnsweredTo(log, context.Request.Method, asked, context.Response.StatusCode, milliseconds, address);
            }
            else
            {
                Answered(log, context.Request.Method, asked, context.Response.StatusCode, milliseconds);
            }
        }
    }

    /// <summary>Tells a trace's span what the line of the log tells (OpenTelemetry's names for HTTP), and no more.</summary>
    private void Trace(HttpContext context)
    {
        if (Activity.Current is not { IsAllDataRequested: true } span)
        {
            return;
        }

        var request = context.Request;
        var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText;
        span.DisplayName = $"{request.Method} {route}".TrimEnd();
        span.SetTag("http.request.method", request.Method)
            .SetTag("http.route", route)
            .SetTag("url.path", request.Path.Value)
            .SetTag("http.response.status_code", context.Response.StatusCode)
            .SetTag("url.query", options.LogQueries ? request.QueryString.Value : null)
            .SetTag("client.address", options.LogAddresses ? context.Connection.RemoteIpAddress?.ToString() : null);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Method} {Path} {StatusCode} in {Milliseconds:0.0} ms")]
    private static partial void Answered(ILogger log, string method, string path, int statusCode, double milliseconds);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Method} {Path} {StatusCode} in {Milliseconds:0.0} ms to {Address}")]
    private static partial void AnsweredTo(ILogger log, string method, string path, int statusCode, double milliseconds, string? address);
}
