using System.Security.Cryptography;
using System.Text;
using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Web.Doors;
using CubanCrisisArchive.Web.Measuring;
using Microsoft.Net.Http.Headers;

namespace CubanCrisisArchive.Web.Caching;

/// <summary>
/// Every answer may be kept and must be asked for again: <c>Cache-Control: no-cache</c> with an entity tag made of the
/// archive's revision, the program's build and the request. A request that brings its tag is answered 304 without any page being made:
/// what made the tag makes the same page (RFC 9110, 13.1.2).
/// </summary>
/// <remarks>
/// The tag is weak, for the same page may come compressed. An endpoint that sets a tag or a <c>Cache-Control</c> of its own keeps it;
/// one whose answer depends on more than the archive says <c>no-store</c>; one that looks at <c>Accept</c> is marked so.
/// </remarks>
internal sealed class ConditionalRequests(RequestDelegate next, ArchiveRevisionStore revisions, ArchiveOptions options, ArchiveMeters meters)
{
    private const string Revalidate = "no-cache";

    public async Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            await next(context);
            return;
        }

        if (context.GetEndpoint()?.Metadata.GetMetadata<VariesByAcceptAttribute>() is not null)
        {
            context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.Accept);
        }

        if (await revisions.FindAsync(context.RequestAborted) is { } archive)
        {
            var tag = TagOf(request, archive);
            context.Features.Set(new RequestRevision(archive, tag));
            if (Holds(request, tag))
            {
                meters.Answers.Add(1, PageCache.FromAsker);
                context.Response.StatusCode = StatusCodes.Status304NotModified;
                context.Response.Headers.ETag = tag;
                context.Response.Headers.CacheControl = Revalidate;
                return;
            }
        }

        context.Response.OnStarting(static state => Mark((HttpContext)state), context);
        await next(context);
    }

    private static Task Mark(HttpContext context)
    {
        var headers = context.Response.Headers;
        if (headers.CacheControl.Count == 0)
        {
            headers.CacheControl = Revalidate;
        }

        if (context.Response.StatusCode == StatusCodes.Status200OK
            && headers.ETag.Count == 0
            && context.Revision() is { } revision
            && !headers.CacheControl.ToString().Contains("no-store", StringComparison.OrdinalIgnoreCase))
        {
            headers.ETag = revision.Tag;
        }

        return Task.CompletedTask;
    }

    /// <summary>Everything that an answer's bytes follow from, but for their compression.</summary>
    private string TagOf(HttpRequest request, ArchiveRevision archive)
    {
        var causes = string.Join(
            '\n',
            archive.Value,
            ProgramVersion.Value,
            SiteAddress.Of(request, options).Page(request.Path.Value ?? string.Empty),
            request.QueryString.Value,
            request.Headers.Accept.ToString());
        return $"W/\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(causes)).AsSpan(0, 12))}\"";
    }

    /// <summary>Whether the asker has the answer already. <c>*</c> is passed over: whether there is anything to hold, only the endpoint knows.</summary>
    private static bool Holds(HttpRequest request, string tag) =>
        EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch, out var held)
        && EntityTagHeaderValue.TryParse(tag, out var ours)
        && held.Any(each => each.Compare(ours, useStrongComparison: false) && each.Tag != "*");
}
