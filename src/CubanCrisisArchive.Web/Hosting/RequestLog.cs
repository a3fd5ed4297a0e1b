using System.Diagnostics;

namespace CubanCrisisArchive.Web.Hosting;

/// <summary>One line a request: method, path, outcome, duration. Never the query: what readers search for is nobody's business.</summary>
internal sealed partial class RequestLog(RequestDelegate next, ILogger<RequestLog> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var started = Stopwatch.GetTimestamp();

        // Taken first: a page for errors is found by putting another path in its place.
        var path = context.Request.Path.Value ?? string.Empty;
        try
        {
            await next(context);
        }
        finally
        {
            var milliseconds = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            Answered(log, context.Request.Method, path, context.Response.StatusCode, milliseconds);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Method} {Path} {StatusCode} in {Milliseconds:0.0} ms")]
    private static partial void Answered(ILogger log, string method, string path, int statusCode, double milliseconds);
}
