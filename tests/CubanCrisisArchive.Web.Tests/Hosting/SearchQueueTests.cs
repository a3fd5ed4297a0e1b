using System.Net;
using System.Threading.RateLimiting;
using CubanCrisisArchive.Web.Hosting;
using CubanCrisisArchive.Web.Tests.Doors;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace CubanCrisisArchive.Web.Tests.Hosting;

public sealed class SearchQueueTests(ArchiveSiteFactory site)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task So_many_search_ten_times_as_many_wait_and_the_next_is_sent_away()
    {
        await using var limiter = SearchQueue.Limiter(new ArchiveOptions { SearchesAtOnce = 1 });
        var search = Asking("/search.json");
        using var running = limiter.AttemptAcquire(search);
        var waiting = Enumerable.Range(0, 10).Select(_ => limiter.AcquireAsync(search, cancellationToken: Cancellation).AsTask()).ToList();

        running.IsAcquired.ShouldBeTrue();
        waiting.ShouldAllBe(each => !each.IsCompleted);
        (await limiter.AcquireAsync(Asking("/api/v1/search"), cancellationToken: Cancellation)).IsAcquired.ShouldBeFalse();
        (await limiter.AcquireAsync(Asking("/records/wilson-111988"), cancellationToken: Cancellation)).IsAcquired.ShouldBeTrue("pages do not wait for searches");
        running.Dispose();
        (await waiting[0]).IsAcquired.ShouldBeTrue("the first in the queue comes next");
    }

    [Fact]
    public async Task Nought_is_no_limit()
    {
        await using var limiter = SearchQueue.Limiter(new ArchiveOptions { SearchesAtOnce = 0 });

        Enumerable.Range(0, 1000).ShouldAllBe(_ => limiter.AttemptAcquire(Asking("/search")).IsAcquired);
    }

    [Fact]
    public async Task Who_is_sent_away_is_told_when_to_come_again_as_a_page_or_as_a_problem()
    {
        await using var full = site.WithWebHostBuilder(builder => builder.ConfigureTestServices(services =>
            services.PostConfigure<RateLimiterOptions>(limiter => limiter.GlobalLimiter = Full())));
        var client = full.CreateClient();

        using var page = await client.GetAsync(new Uri("/search?q=Cuba", UriKind.Relative), Cancellation);
        using var door = await client.GetAsync(new Uri("/search.json?q=Cuba", UriKind.Relative), Cancellation);

        page.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        page.Headers.RetryAfter.ShouldNotBeNull();
        page.Content.Headers.ContentType?.MediaType.ShouldBe("text/html");
        door.Headers.RetryAfter.ShouldNotBeNull();
        await client.ProblemAsync("/search.json?q=Cuba", StatusCodes.Status429TooManyRequests);
    }

    private static DefaultHttpContext Asking(string path) => new() { Request = { Path = path } };

    /// <summary>A queue whose only place is taken.</summary>
    private static PartitionedRateLimiter<HttpContext> Full()
    {
        var limiter = PartitionedRateLimiter.Create<HttpContext, bool>(context => context.Request.Path.StartsWithSegments("/status", StringComparison.Ordinal)
            ? RateLimitPartition.GetNoLimiter(false)
            : RateLimitPartition.GetConcurrencyLimiter(true, _ => new ConcurrencyLimiterOptions { PermitLimit = 1, QueueLimit = 0 }));
        limiter.AttemptAcquire(Asking("/search")).IsAcquired.ShouldBeTrue();
        return limiter;
    }
}
