using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace CubanCrisisArchive.Web.Hosting;

/// <summary>
/// Only so many searches run at once and only so many wait for their turn; who comes then is asked to come again. It keeps a crowd of hard queries
/// from taking the pages with it, and is set so high that readers never meet it.
/// </summary>
internal static class SearchQueue
{
    /// <summary>How many wait, for each that runs.</summary>
    private const int WaitingForEach = 10;

    /// <summary>A search is stopped after three seconds, so a place is free by then.</summary>
    private static readonly TimeSpan ComeAgain = TimeSpan.FromSeconds(3);

    public static void AddTo(IServiceCollection services, ArchiveOptions options) => services.AddRateLimiter(limiter =>
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = RefuseAsync;
        limiter.GlobalLimiter = Limiter(options);
    });

    internal static PartitionedRateLimiter<HttpContext> Limiter(ArchiveOptions options) => PartitionedRateLimiter.Create<HttpContext, bool>(context =>
        options.SearchesAtOnce > 0 && IsSearch(context.Request.Path)
            ? RateLimitPartition.GetConcurrencyLimiter(true, _ => new ConcurrencyLimiterOptions
            {
                PermitLimit = options.SearchesAtOnce,
                QueueLimit = options.SearchesAtOnce * WaitingForEach,
                QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
            })
            : RateLimitPartition.GetNoLimiter(false));

    /// <summary>Pages and doors alike: <c>/search</c>, <c>/search.json</c>, <c>/api/v1/search</c> and what lies below them.</summary>
    private static bool IsSearch(PathString path) =>
        path.Value?.Contains("/search", StringComparison.OrdinalIgnoreCase) is true;

    /// <summary>Says when to come again; the words are the page's for errors, or the doors' own.</summary>
    private static ValueTask RefuseAsync(OnRejectedContext rejected, CancellationToken cancellationToken)
    {
        rejected.HttpContext.Response.Headers.RetryAfter = ComeAgain.TotalSeconds.ToString(CultureInfo.InvariantCulture);
        return ValueTask.CompletedTask;
    }
}
