using System.Net;
using CubanCrisisArchive.Web.Tests.Commands;
using CubanCrisisArchive.Web.Tests.Hosting;

namespace CubanCrisisArchive.Web.Tests.Live;

/// <summary>A corpus that changes under a site which many read meanwhile.</summary>
public sealed class LiveCorpusTests : IDisposable
{
    /// <summary>A busy machine may take its time; a change that never arrives is a fault.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly ScratchFolder scratch = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_added_changed_and_removed_is_served_without_a_failed_request_or_a_page_out_of_date()
    {
        await using var site = await StartAsync("--watch", "--Archive:WatchSeconds=1");
        await using var readers = Readers.Start(site.Client, "/", "/records", "/records/letter", "/records/letter.json", "/search.json?q=xyzzy", "/records/wilson-112596");

        for (var version = 1; version <= 4; version++)
        {
            scratch.Write("corpus/papers/letter.md", Letter(version));
            await readers.UntilAsync("/records/letter", page => page.Version == version);
            await readers.UntilAsync("/records/letter.json", page => page.Version == version);
            await readers.UntilAsync("/search.json?q=xyzzy", page => page.Version == version);
        }

        await File.WriteAllBytesAsync(scratch["corpus/papers/broken.md"], [0xFF, 0xFE, 0x00, 0xD8, 0x01], Cancellation);
        scratch.Write("corpus/papers/second.md", Letter(9));
        await UntilAsync(async () => await StatusAsync(site, "/records/second") == HttpStatusCode.OK);
        site.Log.ShouldContain("broken.md");

        File.Delete(scratch["corpus/papers/letter.md"]);
        await readers.UntilAsync("/records/letter", page => page.Status is HttpStatusCode.Gone or HttpStatusCode.NotFound);
        await readers.UntilAsync("/search.json?q=xyzzy", page => page.Version == 9);

        var faults = await readers.StopAsync();
        faults.ShouldBeEmpty();
        readers.Count(HttpStatusCode.NotModified).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task An_ingest_beside_the_site_and_an_archive_made_anew_reach_its_readers_too()
    {
        await using var site = await StartAsync();
        scratch.Write("corpus/papers/letter.md", Letter(1));
        (await IngestAsync()).ExitCode.ShouldBe(0);
        await using var readers = Readers.Start(site.Client, "/", "/records/letter", "/search.json?q=xyzzy");
        await readers.UntilAsync("/records/letter", page => page.Version == 1);

        scratch.Write("corpus/papers/letter.md", Letter(2));
        (await IngestAsync("--rebuild")).ExitCode.ShouldBe(0);
        await readers.UntilAsync("/records/letter", page => page.Version == 2);
        await readers.UntilAsync("/search.json?q=xyzzy", page => page.Version == 2);
        (await IngestAsync("--rebuild")).ExitCode.ShouldBe(0);

        (await readers.StopAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_corpus_that_goes_away_is_told_of_and_nothing_is_lost()
    {
        await using var site = await StartAsync("--watch", "--Archive:WatchSeconds=1");
        Directory.Move(scratch["corpus"], scratch["elsewhere"]);
        await UntilAsync(() => Task.FromResult(site.Log.Contains("does not exist", StringComparison.Ordinal)));
        (await StatusAsync(site, "/records/wilson-112596")).ShouldBe(HttpStatusCode.OK);

        Directory.Move(scratch["elsewhere"], scratch["corpus"]);
        scratch.Write("corpus/papers/letter.md", Letter(1));

        await UntilAsync(async () => await StatusAsync(site, "/records/letter") == HttpStatusCode.OK);
        (await site.StopAsync()).ShouldBe(0);
    }

    public void Dispose() => scratch.Dispose();

    private static string Letter(int version) => $"""
        **October 30, 1962**

        **A letter**

        Citation:

        "A letter", October 30, 1962, Wilson Center Digital Archive, AVP RF, copy on file. http://example.org/document/1

        Contents:

        - Translation - English

        The word xyzzy stands here in version-{version} of the letter.
        """;

    private static async Task<HttpStatusCode> StatusAsync(RunningSite site, string address)
    {
        using var answer = await site.Client.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
        return answer.StatusCode;
    }

    private static async Task UntilAsync(Func<Task<bool>> happens)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!await happens())
        {
            await Task.Delay(100, patience.Token);
        }
    }

    private Task<RunningSite> StartAsync(params string[] words)
    {
        scratch.CopyCorpus();
        return RunningSite.StartAsync(ArchiveProgram.Built, scratch.Path, "Production", ["--corpus", scratch["corpus"], "--data", scratch["data"], .. words]);
    }

    private Task<ProgramRun> IngestAsync(params string[] words) =>
        ArchiveProgram.RunAsync(scratch.Path, ["ingest", "--corpus", scratch["corpus"], "--data", scratch["data"], .. words]);
}
