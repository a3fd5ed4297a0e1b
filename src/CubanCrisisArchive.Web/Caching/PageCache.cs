using CubanCrisisArchive.Web.Measuring;
using Microsoft.AspNetCore.OutputCaching;

namespace CubanCrisisArchive.Web.Caching;

/// <summary>
/// Keeps made pages in memory under the revision they were made from: with a change of the archive all are out of date at once, and none
/// is ever served again. Only addresses without a query are kept: of those there are as many as the archive has pages.
/// </summary>
internal sealed class PageCache(ArchiveMeters meters) : IOutputCachePolicy
{
    /// <summary>A page larger than this is made each time; a few of them would push all others out.</summary>
    private const long LargestPage = 1024 * 1024;

    private const long Megabyte = 1024 * 1024;

    /// <summary>Pages of former revisions are never asked for: they go when they are this old, or when room is needed.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromHours(1);

    /// <summary>Marks of the measure that tells where answers came from.</summary>
    public static readonly KeyValuePair<string, object?> FromAsker = new("from", "held");

    private static readonly KeyValuePair<string, object?> FromMemory = new("from", "kept");
    private static readonly KeyValuePair<string, object?> FromScratch = new("from", "made");

    public static void AddTo(IServiceCollection services, ArchiveOptions options) => services.AddSingleton<PageCache>().AddOutputCache(cache =>
    {
        cache.SizeLimit = Math.Max(1, options.PageCacheMegabytes * Megabyte);
        cache.MaximumBodySize = options.PageCacheMegabytes == 0 ? 0 : LargestPage;
        cache.DefaultExpirationTimeSpan = Kept;
    });

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var request = context.HttpContext.Request;
        var revision = context.HttpContext.Revision();
        var isKept = revision is not null && !request.QueryString.HasValue && (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method));
        context.EnableOutputCaching = isKept;
        context.AllowCacheLookup = isKept;
        context.AllowCacheStorage = isKept;
        context.AllowLocking = isKept;
        if (revision is not null)
        {
            context.CacheVaryByRules.VaryByValues["tag"] = revision.Tag;
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        meters.Answers.Add(1, FromMemory);
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        meters.Answers.Add(1, FromScratch);
        var response = context.HttpContext.Response;
        context.AllowCacheStorage &= response.StatusCode == StatusCodes.Status200OK
            && response.Headers.SetCookie.Count == 0
            && !response.Headers.CacheControl.ToString().Contains("no-store", StringComparison.OrdinalIgnoreCase);
        return ValueTask.CompletedTask;
    }
}
