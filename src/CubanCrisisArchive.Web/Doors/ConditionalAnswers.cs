using System.Security.Cryptography;
using System.Text;
using CubanCrisisArchive.Storage;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Net.Http.Headers;

namespace CubanCrisisArchive.Web.Doors;

/// <summary>
/// Marks a door's answers with an entity tag, and answers 304 to who has the same already (RFC 9110, 13). An answer depends on the
/// archive's revision, on the program and on what was asked, and on nothing else, so nothing need be read to know it unchanged.
/// </summary>
internal sealed class ConditionalAnswers(ArchiveFactsStore facts) : IEndpointFilter
{
    private static readonly string Program = typeof(ConditionalAnswers).Module.ModuleVersionId.ToString("N");

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var tag = Tag(await facts.RevisionAsync(http.RequestAborted), http.Request);
        http.Response.OnStarting(() =>
        {
            if (http.Response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified)
            {
                var headers = http.Response.GetTypedHeaders();
                headers.ETag ??= tag;
                headers.CacheControl ??= new CacheControlHeaderValue { Public = true, NoCache = true };
            }

            return Task.CompletedTask;
        });
        return http.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false))
            ? TypedResults.StatusCode(StatusCodes.Status304NotModified)
            : await next(context);
    }

    /// <summary>Weak, because the same answer may travel compressed or not.</summary>
    private static EntityTagHeaderValue Tag(string revision, HttpRequest request)
    {
        var made = Encoding.UTF8.GetBytes($"{Program}\n{revision}\n{request.GetEncodedUrl()}\n{request.Headers.Accept}");
        return new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(made).AsSpan(0, 10))}\"", isWeak: true);
    }
}
