using System.Collections.Concurrent;
using System.Net;
using System.Text;
using CubanCrisisArchive.Web.Tests.Commands;
using CubanCrisisArchive.Web.Tests.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace CubanCrisisArchive.Web.Tests.Live;

/// <summary>The program as an operator runs it: traces, what the log keeps, backups, stopping.</summary>
public sealed class OperatingTests : IDisposable
{
    private readonly ScratchFolder scratch = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Traces_reach_a_collector_without_what_was_searched_for_and_are_sent_to_the_end()
    {
        var sent = new ConcurrentQueue<string>();
        await using var collector = await CollectorAsync(sent);
        await using (var site = await StartAsync($"--Archive:TraceEndpoint={collector.Urls.Single()}"))
        {
            await GetAsync(site, "/search?q=plughquery");
            (await site.StopAsync()).ShouldBe(0);
        }

        var all = string.Concat(sent);
        all.ShouldContain("cuban-crisis-archive");
        all.ShouldContain("/search");
        all.ShouldContain("outcome");
        all.ShouldNotContain("plughquery");
    }

    [Fact]
    public async Task The_log_keeps_query_and_address_only_where_told()
    {
        await using var site = await StartAsync("--Archive:LogQueries=true", "--Archive:LogAddresses=true");
        await GetAsync(site, "/search?q=plughquery");
        (await site.StopAsync()).ShouldBe(0);

        site.Log.ShouldContain("plughquery");
        site.Log.ShouldContain("127.0.0.1\"");
        site.Log.ShouldContain("\"TraceId\":");
    }

    [Fact]
    public async Task A_request_in_flight_is_answered_before_the_program_stops()
    {
        await using var site = await StartAsync();
        var asked = Enumerable.Range(0, 20).Select(i => site.Client.GetAsync(new Uri($"/records/wilson-111988?q=word{i}", UriKind.Relative), Cancellation)).ToList();
        await Task.WhenAny(asked);
        var stopping = site.StopAsync();

        var answers = new List<HttpStatusCode>();
        foreach (var each in asked)
        {
            try
            {
                answers.Add((await each).StatusCode);
            }
            catch (HttpRequestException)
            {
                // It came after the doors were closed: refused, not broken off.
            }
        }

        (await stopping).ShouldBe(0);
        answers.ShouldNotBeEmpty();
        answers.ShouldAllBe(status => status == HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_backup_made_while_serving_is_put_back_by_command()
    {
        await using (var site = await StartAsync())
        {
            (await ArchiveProgram.RunAsync(scratch.Path, "backup", "kept.tar.gz", "--archive", "--data", scratch["data"])).ExitCode.ShouldBe(0);
            await GetAsync(site, "/");
        }

        var refused = await ArchiveProgram.RunAsync(scratch.Path, "restore", "kept.tar.gz", "--data", scratch["data"]);
        var restored = await ArchiveProgram.RunAsync(scratch.Path, "restore", "kept.tar.gz", "--data", scratch["data-2"]);
        var verified = await ArchiveProgram.RunAsync(scratch.Path, "verify", "--corpus", scratch["corpus"], "--data", scratch["data-2"]);

        refused.ExitCode.ShouldBe(3);
        refused.Error.ShouldContain("--force");
        restored.ExitCode.ShouldBe(0, restored.Error);
        verified.ExitCode.ShouldBe(0, verified.Output + verified.Error);
    }

    public void Dispose() => scratch.Dispose();

    private static async Task<WebApplication> CollectorAsync(ConcurrentQueue<string> sent)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var collector = builder.Build();
        collector.MapPost("/v1/traces", async request =>
        {
            using var body = new MemoryStream();
            await request.Request.Body.CopyToAsync(body, Cancellation);
            sent.Enqueue(Encoding.Latin1.GetString(body.ToArray()));
            request.Response.StatusCode = StatusCodes.Status200OK;
        });
        await collector.StartAsync(Cancellation);
        return collector;
    }

    private static async Task GetAsync(RunningSite site, string address)
    {
        using var answer = await site.Client.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private Task<RunningSite> StartAsync(params string[] words)
    {
        scratch.CopyCorpus();
        return RunningSite.StartAsync(ArchiveProgram.Built, scratch.Path, "Production", ["--corpus", scratch["corpus"], "--data", scratch["data"], .. words]);
    }
}
