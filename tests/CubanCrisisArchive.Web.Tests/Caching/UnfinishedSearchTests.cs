using CubanCrisisArchive.Search;
using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Web.Tests.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace CubanCrisisArchive.Web.Tests.Caching;

/// <summary>What a search found until its time was up is no answer to keep.</summary>
public sealed class UnfinishedSearchTests(ArchiveSiteFactory site)
{
    /// <summary>Other words each time: what was read once is in memory and takes no time.</summary>
    private static readonly string[] Addresses = ["/search?q=ships+-Cuba", "/search.json?q=missiles+-Soviet"];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_search_that_ran_out_of_time_is_kept_by_no_one()
    {
        await using var hurried = site.WithWebHostBuilder(builder => builder.ConfigureTestServices(services =>
            services.AddSingleton(provider => new ArchiveSearcher(provider.GetRequiredService<ArchiveDatabase>().OpenAsync) { Time = TimeSpan.Zero })));
        using var client = hurried.CreateClient();

        foreach (var address in Addresses)
        {
            using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), Token);

            answer.IsSuccessStatusCode.ShouldBeTrue(address);
            answer.Headers.CacheControl?.NoStore.ShouldBe(true, address);
            answer.Headers.ETag.ShouldBeNull(address);
        }

        (await client.GetStringAsync(new Uri(Addresses[0], UriKind.Relative), Token)).ShouldMatch("took too long|Time was up");
    }

    [Fact]
    public async Task A_search_that_was_finished_may_be_kept_and_asked_for_again()
    {
        using var client = site.CreateClient();
        foreach (var address in Addresses.Append("/search.csv?q=ships").Append("/search.bib?q=ships"))
        {
            using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), Token);

            answer.Headers.CacheControl?.NoStore.ShouldBe(false, address);
            answer.Headers.ETag.ShouldNotBeNull(address);
        }
    }
}
