using CubanCrisisArchive.Search;
using CubanCrisisArchive.Search.Querying;
using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Web.Tests.Hosting;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace CubanCrisisArchive.Web.Tests.Doors;

/// <summary>A result longer than a file that is taken away, and one that there was no time to find.</summary>
public sealed class LongResultTests : IDisposable
{
    private readonly ScratchFolder scratch = new();
    private readonly WebApplicationFactory<Program> site;

    public LongResultTests()
    {
        var paragraphs = Enumerable.Range(1, SearchLimits.Export * 3).Select(number => $"The ships turned back, it was said for the time numbered {number}.");
        scratch.Write("corpus/papers/collection.md", "# Papers\n\nMade for a test.\n");
        scratch.Write("corpus/papers/long.md", $"# A long report\n\nNew York, October 29, 1962\n\n{string.Join("\n\n", paragraphs)}\n");
        site = new WebApplicationFactory<Program>().WithWebHostBuilder(builder => builder
            .UseSetting("Archive:Corpus", scratch["corpus"])
            .UseSetting("Archive:Data", scratch["data"]));
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        site.Dispose();
        scratch.Dispose();
    }

    [Fact]
    public async Task A_table_ends_at_its_limit_each_paragraph_once_and_its_name_says_that_there_is_more()
    {
        using var client = site.CreateClient();

        using var answer = await client.GetAsync(new Uri("/search.csv?q=ships", UriKind.Relative), Token);

        answer.Content.Headers.ContentDisposition?.FileName.ShouldBe("search-first-1000.csv");
        var rows = (await answer.Content.ReadAsStringAsync(Token)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries)[1..];
        rows.Length.ShouldBe(SearchLimits.Export);
        rows.Select(row => row.Split(',')[^1]).ShouldBeUnique();
        (await client.GetStringAsync(new Uri("/search?q=ships", UriKind.Relative), Token)).ShouldContain("the first 1,000 but for JSON");
    }

    [Theory]
    [InlineData("/search.csv?q=ships+the+-missing")]
    [InlineData("/search.bib?q=ships+the+-missing")]
    public async Task A_file_for_which_the_time_was_too_short_says_so_in_its_name_and_is_kept_by_no_one(string address)
    {
        await using var hurried = site.WithWebHostBuilder(builder => builder.ConfigureTestServices(services =>
            services.AddSingleton(provider => new ArchiveSearcher(provider.GetRequiredService<ArchiveDatabase>().OpenAsync) { Time = TimeSpan.Zero })));
        using var client = hurried.CreateClient();

        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), Token);

        answer.Content.Headers.ContentDisposition?.FileName?.Trim('"').ShouldStartWith("search-unfinished.");
        answer.Headers.CacheControl?.NoStore.ShouldBe(true);
    }
}
