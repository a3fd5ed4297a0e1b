using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Web.Doors;
using CubanCrisisArchive.Web.Downloads;
using CubanCrisisArchive.Web.Tests.Commands;
using CubanCrisisArchive.Web.Tests.Doors;
using CubanCrisisArchive.Web.Tests.Hosting;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Web.Tests.Downloads;

/// <summary>The whole archive in files: by the command, and as the served site offers it.</summary>
public sealed class DownloadTests(ArchiveSiteFactory site) : IDisposable
{
    private const string Lines = "cuban-crisis-archive.ndjson.gz";
    private const string Database = "cuban-crisis-archive.sqlite";

    private readonly ScratchFolder scratch = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_command_writes_what_the_checksums_and_the_description_say()
    {
        await ExportAsync();

        foreach (var line in await File.ReadAllLinesAsync(scratch["out/SHA256SUMS"], Cancellation))
        {
            var (sum, name) = (line[..64], line[66..]);
            Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(scratch[$"out/{name}"], Cancellation))).ShouldBe(sum, name);
        }

        var crate = JsonElement.Parse(await File.ReadAllTextAsync(scratch["out/ro-crate-metadata.json"], Cancellation));
        var nodes = crate.List("@graph").ToDictionary(node => node.Text("@id")!, StringComparer.Ordinal);
        crate.Text("@context").ShouldBe("https://w3id.org/ro/crate/1.1/context");
        nodes["ro-crate-metadata.json"].GetProperty("about").Text("@id").ShouldBe("./");
        new[] { "name", "description", "datePublished", "license" }.ShouldBeSubsetOf(nodes["./"].Names());
        foreach (var part in nodes["./"].List("hasPart").Concat(nodes["./"].List("license")))
        {
            nodes.ShouldContainKey(part.Text("@id")!);
        }

        nodes[Database].Text("contentSize").ShouldBe($"{new FileInfo(scratch[$"out/{Database}"]).Length}");
        Directory.EnumerateFileSystemEntries(scratch["out"]).Count().ShouldBe(5);
    }

    [Fact]
    public async Task Every_record_is_a_line_that_says_what_its_door_says()
    {
        await ExportAsync();
        var client = site.CreateClient();

        var lines = await LinesAsync();
        lines.Count.ShouldBe(5);
        foreach (var line in lines)
        {
            var served = await client.JsonAsync($"/records/{line.Text("id")}.json");
            line.ToString().Replace("\"/", "\"http://localhost/", StringComparison.Ordinal)
                .ShouldBe(JsonSerializer.Serialize(served));
        }
    }

    [Fact]
    public async Task The_database_opens_and_no_file_holds_the_words_of_foreign_matter()
    {
        await ExportAsync();

        SqliteLibrary.Use(null);
        await using var connection = new SqliteConnection($"Data Source={scratch[$"out/{Database}"]};Mode=ReadOnly;Pooling=false");
        (await connection.ExecuteScalarAsync<long>(new CommandDefinition("select count(*) from record", cancellationToken: Cancellation))).ShouldBe(5);
        foreach (var file in Directory.EnumerateFiles(scratch["out"]))
        {
            var bytes = await File.ReadAllBytesAsync(file, Cancellation);
            Encoding.Latin1.GetString(bytes).ShouldNotContain("ProQuest", Case.Insensitive, file);
        }

        string.Concat(await LinesAsync()).ShouldNotContain("ProQuest", Case.Insensitive);
    }

    [Fact]
    public async Task A_folder_that_holds_something_is_not_written_into_unless_told()
    {
        scratch.Write("out/mine.txt", "mine");

        var refused = await ArchiveProgram.RunAsync(scratch.Path, "export", scratch["out"], "--data", site.DataFolder);
        refused.ExitCode.ShouldBe(3);
        refused.Error.ShouldContain("--force");
        (await ArchiveProgram.RunAsync(scratch.Path, "export", scratch["out"], "--force", "--data", site.DataFolder)).ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task Without_an_archive_the_command_says_how_to_get_one()
    {
        var run = await ArchiveProgram.RunAsync(scratch.Path, "export", scratch["out"], "--data", scratch["none"]);

        run.ExitCode.ShouldBe(3);
        run.Error.ShouldContain("ingest");
    }

    [Fact]
    public async Task The_site_offers_the_files_and_goes_on_with_what_was_broken_off()
    {
        var client = site.CreateClient();
        var address = new Uri($"/downloads/{Lines}", UriKind.Relative);
        await UntilMadeAsync(client);

        using var whole = await client.GetAsync(address, Cancellation);
        var bytes = await whole.Content.ReadAsByteArrayAsync(Cancellation);
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { Range = new RangeHeaderValue(100, null), IfRange = new RangeConditionHeaderValue(whole.Headers.ETag!) } };
        using var rest = await client.SendAsync(request, Cancellation);

        rest.StatusCode.ShouldBe(HttpStatusCode.PartialContent);
        (await rest.Content.ReadAsByteArrayAsync(Cancellation)).ShouldBe(bytes[100..]);
        var sums = await client.GetStringAsync(new Uri("/downloads/SHA256SUMS", UriKind.Relative), Cancellation);
        sums.ShouldContain($"{Convert.ToHexStringLower(SHA256.HashData(bytes))}  {Lines}\n");
        (await client.GetStringAsync(new Uri("/downloads", UriKind.Relative), Cancellation)).ShouldContain(Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    [Theory]
    [InlineData("/downloads/manifest.json")]
    [InlineData("/downloads/..%2Fcurrent")]
    [InlineData("/downloads/none")]
    public async Task Nothing_else_is_offered(string address) => await site.CreateClient().ProblemAsync(address, 404);

    [Fact]
    public async Task After_a_change_the_command_ingest_makes_them_anew()
    {
        var corpus = scratch.CopyCorpus();
        string[] words = ["ingest", "--corpus", corpus, "--data", scratch["data"]];
        (await ArchiveProgram.RunAsync(scratch.Path, words)).ExitCode.ShouldBe(0);
        var first = await ManifestAsync();
        (await ArchiveProgram.RunAsync(scratch.Path, words)).ExitCode.ShouldBe(0);
        (await ManifestAsync()).Text("madeAt").ShouldBe(first.Text("madeAt"), "nothing had changed");
        File.Delete(Path.Combine(corpus, "wilson-center", "wilson-112596.md"));
        (await ArchiveProgram.RunAsync(scratch.Path, words)).ExitCode.ShouldBe(0);

        (await ManifestAsync()).GetProperty("records").GetInt64().ShouldBe(first.GetProperty("records").GetInt64() - 1);
        Directory.EnumerateDirectories(scratch["data/downloads"]).Count().ShouldBe(1);
    }

    [Fact]
    public async Task The_making_tells_after_each_record_how_far_it_is()
    {
        var told = new Told();
        var maker = new DownloadMaker(new ArchiveDatabase(site.DataFolder), new SiteAddress("https://archive.example"), TimeProvider.System);

        await maker.MakeAsync(Directory.CreateDirectory(scratch["told"]).FullName, told, Cancellation);

        told.Steps.Select(step => (step.Unit, step.Done, step.Found)).ShouldBe(Enumerable.Range(1, 5).Select(done => ("records", (long)done, 5L)));
        told.Steps[^1].TimeLeft.ShouldBe(TimeSpan.Zero);
    }

    public void Dispose() => scratch.Dispose();

    private static async Task UntilMadeAsync(HttpClient client)
    {
        while (true)
        {
            using var answer = await client.GetAsync(new Uri($"/downloads/{Lines}", UriKind.Relative), Cancellation);
            if (answer.IsSuccessStatusCode)
            {
                return;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(100), Cancellation);
        }
    }

    private async Task ExportAsync() =>
        (await ArchiveProgram.RunAsync(scratch.Path, "export", scratch["out"], "--data", site.DataFolder)).ExitCode.ShouldBe(0);

    private async Task<List<JsonElement>> LinesAsync()
    {
        await using var file = File.OpenRead(scratch[$"out/{Lines}"]);
        await using var plain = new GZipStream(file, CompressionMode.Decompress);
        using var reader = new StreamReader(plain);
        return [.. (await reader.ReadToEndAsync(Cancellation)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonElement.Parse(line))];
    }

    private async Task<JsonElement> ManifestAsync()
    {
        var set = Directory.EnumerateDirectories(scratch["data/downloads"]).Single();
        return JsonElement.Parse(await File.ReadAllTextAsync(Path.Combine(set, "manifest.json"), Cancellation));
    }

    private sealed class Told : IProgress<WorkProgress>
    {
        public List<WorkProgress> Steps { get; } = [];

        public void Report(WorkProgress value) => Steps.Add(value);
    }
}
