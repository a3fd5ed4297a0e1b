using System.Net;
using System.Text.Json;
using CubanCrisisArchive.Web.Tests.Hosting;

namespace CubanCrisisArchive.Web.Tests.Doors;

/// <summary>A result taken away into a reference manager.</summary>
public sealed class SearchReferencesDoorTests(ArchiveSiteFactory site)
{
    private readonly HttpClient client = site.CreateClient();

    [Fact]
    public async Task Each_record_found_is_one_entry_in_every_format()
    {
        var answer = await client.JsonAsync("/search.json?q=Lechuga&group=record&size=100");
        string[] found = [.. answer.List("hits").Where(hit => hit.Text("match") == "all").Select(hit => hit.Text("record")!)];
        found.Length.ShouldBeGreaterThan(1);

        var bibTex = await TextAsync("/search.bib?q=Lechuga", "application/x-bibtex");
        var ris = await TextAsync("/search.ris?q=Lechuga", "application/x-research-info-systems");
        var csl = JsonDocument.Parse(await TextAsync("/search.csl.json?q=Lechuga", "application/vnd.citationstyles.csl+json")).RootElement;

        bibTex.Split('\n').Where(line => line.StartsWith("@misc{", StringComparison.Ordinal)).Select(line => line[6..^1]).ShouldBe(found);
        ris.Split("TY  - MANSCPT").Length.ShouldBe(found.Length + 1);
        ris.Split("ER  -").Length.ShouldBe(found.Length + 1);
        csl.EnumerateArray().Select(item => item.GetProperty("id").GetString()).ShouldBe(found);
    }

    [Fact]
    public async Task What_the_reader_chose_narrows_and_sorts_what_is_taken_away()
    {
        var csl = JsonDocument.Parse(await TextAsync("/search.csl.json?q=Cuba&kind=telegram&sort=latest", "application/vnd.citationstyles.csl+json")).RootElement;
        var all = await client.JsonAsync("/search.json?q=Cuba&kind=telegram&sort=latest&group=record&size=100");

        csl.GetArrayLength().ShouldBeGreaterThan(0);
        csl.EnumerateArray().Select(item => item.GetProperty("id").GetString()).ShouldBe(all.List("hits").Where(hit => hit.Text("match") == "all").Select(hit => hit.Text("record")));
    }

    [Theory]
    [InlineData("/search.bib", "")]
    [InlineData("/search.ris", "")]
    [InlineData("/search.csl.json", "[\n\n]\n")]
    public async Task Where_nothing_is_found_the_file_is_empty_and_well_formed(string path, string expected)
    {
        (await client.GetStringAsync(new Uri($"{path}?q=zyzzyva", UriKind.Relative), TestContext.Current.CancellationToken)).ShouldBe(expected);
        (await client.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken)).ShouldBe(expected);
    }

    [Fact]
    public async Task The_page_leads_to_every_form_of_its_result()
    {
        var page = await client.GetStringAsync(new Uri("/search?q=Cuba&kind=telegram", UriKind.Relative), TestContext.Current.CancellationToken);

        foreach (var suffix in new[] { "csv", "json", "bib", "ris", "csl.json" })
        {
            page.ShouldContain($"href=\"/search.{suffix}?q=Cuba&amp;kind=telegram\"");
        }
    }

    private async Task<string> TextAsync(string address, string mediaType)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType?.MediaType.ShouldBe(mediaType);
        answer.Content.Headers.ContentDisposition?.DispositionType.ShouldBe("attachment");
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
