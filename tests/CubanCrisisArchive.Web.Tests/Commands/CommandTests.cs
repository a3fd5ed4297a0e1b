using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using CubanCrisisArchive.Web.Tests.Doors;
using CubanCrisisArchive.Web.Tests.Hosting;

namespace CubanCrisisArchive.Web.Tests.Commands;

public sealed class CommandTests : IDisposable
{
    private readonly ScratchFolder scratch = new();

    public CommandTests() => scratch.CopyCorpus();

    [Fact]
    public async Task Ingest_reads_the_corpus_of_the_current_folder_and_a_second_time_finds_nothing_changed()
    {
        var first = await RunAsync("ingest");
        var second = await RunAsync("ingest");

        first.ExitCode.ShouldBe(0, first.Output + first.Error);
        first.Output.ShouldContain("5 records");
        second.ExitCode.ShouldBe(0);
        second.Output.ShouldContain("othing changed");
    }

    [Fact]
    public async Task Output_into_a_pipe_is_plain()
    {
        var runs = new[] { await RunAsync("ingest"), await RunAsync("stats"), await RunAsync("search", "Cuba"), await RunAsync("verify") };

        runs.ShouldAllBe(run => run.ExitCode == 0);
        runs.ShouldAllBe(run => !(run.Output + run.Error).Contains('\u001b'));
    }

    [Fact]
    public async Task A_refused_file_is_named_and_the_others_go_on()
    {
        scratch.Write("corpus/wilson-center/wilson-0.md", "Nothing that a reader knows.\n");

        var run = await RunAsync("ingest");

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldContain("FILE003 corpus/wilson-center/wilson-0.md");
        run.Output.ShouldContain("5 records");
    }

    [Fact]
    public async Task Strict_fails_on_warnings_only()
    {
        var transcript = scratch["corpus/wilson-center/wilson-112596.md"];
        await File.WriteAllTextAsync(
            transcript,
            (await File.ReadAllTextAsync(transcript, TestContext.Current.CancellationToken)).Replace("1962", "yore", StringComparison.Ordinal),
            TestContext.Current.CancellationToken);

        var kind = await RunAsync("ingest", "--data", scratch["kind"]);
        var strict = await RunAsync("ingest", "--data", scratch["strict"], "--strict");

        kind.ExitCode.ShouldBe(0, kind.Output);
        kind.Output.ShouldContain("DATE001");
        strict.ExitCode.ShouldBe(1);
    }

    [Fact]
    public async Task The_report_is_json_and_names_every_diagnostic()
    {
        scratch.Write("corpus/wilson-center/wilson-0.md", "Nothing that a reader knows.\n");

        await RunAsync("ingest", "--report", scratch["report.json"]);

        var report = JsonElement.Parse(await File.ReadAllTextAsync(scratch["report.json"], TestContext.Current.CancellationToken));
        report.List("diagnostics").ShouldContain(each =>
            each.Text("code") == "FILE003" && each.Text("severity") == "error" && each.Text("path") == "corpus/wilson-center/wilson-0.md");
    }

    [Fact]
    public async Task Named_paths_become_the_corpus_and_are_remembered()
    {
        var named = await RunAsync("ingest", "corpus/nsarchive");
        var later = await RunAsync("ingest");

        named.Output.ShouldContain("1 record");
        later.Output.ShouldContain("othing changed");
        (await RunAsync("stats")).Output.ShouldContain("records\t1\n");
    }

    [Fact]
    public async Task Verify_tells_an_archive_that_is_not_what_its_corpus_says()
    {
        await RunAsync("ingest");
        (await RunAsync("verify")).ExitCode.ShouldBe(0);

        await File.AppendAllTextAsync(scratch["corpus/wilson-center/wilson-112596.md"], "\nAdded afterwards.\n", TestContext.Current.CancellationToken);
        var run = await RunAsync("verify");

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldContain("corpus/wilson-center/wilson-112596.md");
    }

    [Fact]
    public async Task Search_answers_as_the_site_does()
    {
        await RunAsync("ingest");

        var run = await RunAsync("search", "\"exact positions of the Soviet ships\"");

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("1 paragraph");
        run.Output.ShouldContain("/records/nsarchive-01117/p/");
    }

    [Theory]
    [InlineData("!?")]
    [InlineData("\"")]
    [InlineData("NEAR(")]
    [InlineData("@missing-file")]
    [InlineData("[brackets]")]
    public async Task Search_takes_any_query(string query)
    {
        await RunAsync("ingest");

        var run = await RunAsync("search", "--", query);

        run.ExitCode.ShouldBe(0, run.Error);
        run.Output.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("sreve")]
    [InlineData("serve", "--nope")]
    [InlineData("search")]
    [InlineData("ingest", "--report")]
    public async Task A_command_line_that_cannot_be_read_is_code_2(params string[] words) => (await RunAsync(words)).ExitCode.ShouldBe(2);

    [Theory]
    [InlineData("--help")]
    [InlineData("serve", "--help")]
    [InlineData("ingest", "--help")]
    [InlineData("verify", "--help")]
    [InlineData("search", "--help")]
    [InlineData("stats", "--help")]
    public async Task Every_command_explains_itself(params string[] words)
    {
        var run = await RunAsync(words);

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("--corpus");
        run.Output.ShouldContain("--data");
    }

    [Theory]
    [InlineData("ingest")]
    [InlineData("serve")]
    public async Task A_missing_corpus_is_one_message_with_its_remedy_and_code_3(string command) =>
        ShouldBeAnEnvironmentProblem(await RunAsync(command, "--corpus", scratch["nowhere"]), "--corpus");

    [Fact]
    public async Task An_archive_cannot_be_held_against_a_corpus_that_is_not_there()
    {
        await RunAsync("ingest");

        ShouldBeAnEnvironmentProblem(await RunAsync("verify", "--corpus", scratch["nowhere"]), "--corpus");
    }

    [Fact]
    public async Task A_named_path_that_is_not_there_is_code_3() =>
        ShouldBeAnEnvironmentProblem(await RunAsync("ingest", scratch["nowhere"]), "nowhere");

    [Fact]
    public async Task A_data_folder_that_cannot_be_made_is_code_3() =>
        ShouldBeAnEnvironmentProblem(await RunAsync("ingest", "--data", Path.Combine(scratch.Write("file", "in the way"), "data")), "--data");

    [Fact]
    public async Task A_sqlite_library_that_is_not_there_is_code_3() =>
        ShouldBeAnEnvironmentProblem(await RunAsync("ingest", "--Archive:SqliteLibrary=" + scratch["no.so"]), "libsqlite3-0");

    [Theory]
    [InlineData("search", "Cuba")]
    [InlineData("stats")]
    [InlineData("verify")]
    public async Task An_archive_not_yet_built_is_code_3(params string[] words) =>
        ShouldBeAnEnvironmentProblem(await RunAsync(words), "ingest");

    [Fact]
    public async Task A_port_in_use_is_code_3()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();

        ShouldBeAnEnvironmentProblem(await RunAsync("serve", "--urls", $"http://{taken.LocalEndpoint}"), "--urls");
    }

    [Fact]
    public async Task Serve_builds_tells_its_address_answers_its_own_health_check_and_stops_when_asked()
    {
        await using var site = await RunningSite.StartAsync(ArchiveProgram.Built, scratch.Path, "Development");

        site.Log.ShouldContain("5 records");
        (await HealthAsync(site.Client.BaseAddress!)).ExitCode.ShouldBe(0);
        (await site.StopAsync()).ShouldBe(0);

        // Asked as a container's engine asks: a machine so busy that no answer comes within the command's three seconds is asked again.
        async Task<ProgramRun> HealthAsync(Uri address)
        {
            var attempts = 5;
            ProgramRun run;
            do
            {
                run = await RunAsync("health", "--url", address.ToString());
                attempts--;
            }
            while (run.ExitCode != 0 && attempts > 0);
            return run;
        }
    }

    [Fact]
    public async Task Health_of_a_site_that_is_not_there_is_code_1() =>
        (await RunAsync("health", "--url", "http://127.0.0.1:1")).ExitCode.ShouldBe(1);

    public void Dispose() => scratch.Dispose();

    private static void ShouldBeAnEnvironmentProblem(ProgramRun run, string remedy)
    {
        run.ExitCode.ShouldBe(3, run.Output + run.Error);
        run.Error.ShouldContain(remedy);
        (run.Output + run.Error).ShouldNotContain("   at ");
    }

    private Task<ProgramRun> RunAsync(params string[] words) => ArchiveProgram.RunAsync(scratch.Path, words);
}
