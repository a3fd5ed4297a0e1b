namespace CubanCrisisArchive.Web.Hosting;

/// <summary>
/// Headers that every answer bears. The pages need nothing from elsewhere and no inline script or style, so nothing else
/// is allowed: text smuggled into a transcript stays text.
/// </summary>
internal static class SecurityHeaders
{
    private const string ContentSecurityPolicy =
        "default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self'; connect-src 'self'; form-action 'self'; "
        + "base-uri 'none'; frame-ancestors 'none'";

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        // Set last of all: the exception handler empties the headers before it writes its page.
        context.Response.OnStarting(static state => Set(((HttpResponse)state).Headers), context.Response);
        return next(context);
    });

    private static Task Set(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        return Task.CompletedTask;
    }
}
