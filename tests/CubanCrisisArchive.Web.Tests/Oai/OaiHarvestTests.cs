using System.Globalization;
using System.Net;
using System.Xml.Linq;
using CubanCrisisArchive.Web.Tests.Commands;
using CubanCrisisArchive.Web.Tests.Hosting;
using static CubanCrisisArchive.Web.Tests.Oai.Harvester;

namespace CubanCrisisArchive.Web.Tests.Oai;

/// <summary>A corpus that takes several answers to list, harvested while the site stops, starts and loses a record.</summary>
public sealed class OaiHarvestTests : IDisposable
{
    private const int Papers = 230;
    private const string All = "verb=ListIdentifiers&metadataPrefix=oai_dc";

    private readonly ScratchFolder scratch = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_list_in_parts_gives_each_record_once_and_goes_on_after_a_restart()
    {
        WritePapers();
        string token;
        IReadOnlyList<string> first;
        await using (var site = await StartAsync())
        {
            var parts = await new Harvester(site.Client).HarvestAsync("verb=ListRecords&metadataPrefix=mods");
            var tokens = parts.Select(part => part.Descendants(Protocol + "resumptionToken").Single()).ToList();

            parts.SelectMany(Identifiers).Distinct().Count().ShouldBe(Papers);
            parts.Sum(part => part.Descendants(Protocol + "record").Count()).ShouldBe(Papers);
            tokens.Select(each => (string)each.Attribute("completeListSize")!).Distinct().ShouldBe([Papers.ToString(CultureInfo.InvariantCulture)]);
            tokens.Select(each => (string)each.Attribute("cursor")!).ShouldBe(["0", "100", "200"]);
            tokens[^1].Value.ShouldBeEmpty();

            var begun = await new Harvester(site.Client).AskAsync(All);
            first = Identifiers(begun);
            token = begun.Descendants(Protocol + "resumptionToken").Single().Value;
            (await site.StopAsync()).ShouldBe(0);
        }

        await using var again = await StartAsync();
        var harvester = new Harvester(again.Client);
        var rest = await harvester.AskAsync($"verb=ListIdentifiers&resumptionToken={token}");
        Identifiers(rest).Count.ShouldBe(100);
        Identifiers(rest).Intersect(first).ShouldBeEmpty();
        Errors(await harvester.AskAsync($"verb=ListRecords&resumptionToken={token}")).ShouldBe(["badResumptionToken"], "it was given for another verb");
        var damaged = token[..^1] + (token[^1] == 'A' ? 'B' : 'A');
        Errors(await harvester.AskAsync($"verb=ListIdentifiers&resumptionToken={damaged}")).ShouldBe(["badResumptionToken"]);
    }

    [Fact]
    public async Task A_removed_file_is_a_deleted_record_whose_page_is_gone()
    {
        WritePapers(3);
        await using var site = await StartAsync();
        var harvester = new Harvester(site.Client);
        var before = await StampAsync(harvester, 2);

        // Datestamps count seconds: the removal must be of a later one to be told apart.
        await Task.Delay(TimeSpan.FromSeconds(1.1), Cancellation);
        File.Delete(scratch[Name(2)]);
        (await ArchiveProgram.RunAsync(scratch.Path, "ingest", "--data", scratch["data"])).ExitCode.ShouldBe(0);

        var record = (await harvester.AskAsync($"verb=GetRecord&metadataPrefix=oai_dc&identifier={Identifier(2)}")).Descendants(Protocol + "record").Single();
        ((string)record.Element(Protocol + "header")!.Attribute("status")!).ShouldBe("deleted");
        record.Element(Protocol + "metadata").ShouldBeNull();
        var after = (string)record.Descendants(Protocol + "datestamp").Single();
        string.CompareOrdinal(after, before).ShouldBePositive();
        ((string)record.Descendants(Protocol + "setSpec").Single()).ShouldBe("papers");
        Identifiers(await harvester.AskAsync($"{All}&from={after}&set=papers")).ShouldBe([Identifier(2)]);
        (await harvester.AskAsync(All)).Descendants(Protocol + "header").Count(header => header.Attribute("status") is null).ShouldBe(2);
        ((string)(await harvester.AskAsync("verb=Identify")).Descendants(Protocol + "earliestDatestamp").Single()).ShouldBe(before);

        (await StatusAsync(site, "/records/paper-002")).ShouldBe(HttpStatusCode.Gone);
        (await StatusAsync(site, "/records/paper-002.json")).ShouldBe(HttpStatusCode.Gone);
        (await StatusAsync(site, "/records/paper-009")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Under_a_domain_of_its_own_the_identifiers_format_is_told()
    {
        WritePapers(1);
        await using var site = await StartAsync("--Archive:PublicUrl=https://archive.example.org", "--Archive:AdminEmail=keeper@example.org");
        var identity = await new Harvester(site.Client).AskAsync("verb=Identify");

        identity.Descendants().Select(element => element.Name.LocalName).ShouldContain("oai-identifier");
        ((string)identity.Descendants(Protocol + "baseURL").Single()).ShouldBe("https://archive.example.org/oai");
        ((string)identity.Descendants(Protocol + "adminEmail").Single()).ShouldBe("keeper@example.org");
        Identifiers(await new Harvester(site.Client).AskAsync(All)).ShouldBe(["oai:archive.example.org:paper-001"]);
    }

    public void Dispose() => scratch.Dispose();

    private static string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"corpus/papers/paper-{number:000}.md");

    private static string Identifier(int number) => string.Create(CultureInfo.InvariantCulture, $"oai:127.0.0.1:paper-{number:000}");

    private static async Task<string> StampAsync(Harvester harvester, int paper) =>
        (string)(await harvester.AskAsync($"verb=GetRecord&metadataPrefix=oai_dc&identifier={Identifier(paper)}")).Descendants(Protocol + "datestamp").Single();

    private static async Task<HttpStatusCode> StatusAsync(RunningSite site, string address)
    {
        using var answer = await site.Client.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
        return answer.StatusCode;
    }

    private void WritePapers(int count = Papers)
    {
        for (var number = 1; number <= count; number++)
        {
            scratch.Write(Name(number), string.Create(CultureInfo.InvariantCulture, $"**October 29, 1962**\n\n**Letter {number}**\n\nContents:\n\n- Translation - English\n\nThe ships of letter {number} are under way.\n"));
        }
    }

    private Task<RunningSite> StartAsync(params string[] words) =>
        RunningSite.StartAsync(ArchiveProgram.Built, scratch.Path, "Production", ["--corpus", scratch["corpus"], "--data", scratch["data"], .. words]);
}
