using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CubanCrisisArchive.Web.Tests.Doors;
using CubanCrisisArchive.Web.Tests.Hosting;

namespace CubanCrisisArchive.Web.Tests.Pages;

public sealed class RecordHeadTests(ArchiveSiteFactory site)
{
    private readonly HttpClient client = site.CreateClient();

    public static TheoryData<string> Records => RecordDoorTests.Records;

    [Theory]
    [MemberData(nameof(Records))]
    public async Task What_zotero_reads_in_the_head_is_what_it_reads_in_the_ris_and_csl_files(string id)
    {
        var head = ZoteroItem.OfHead(await PageAsync($"/records/{id}"));
        var ris = ZoteroItem.OfRis(await TextAsync($"/records/{id}.ris"));
        var csl = ZoteroItem.OfCsl(JsonElement.Parse(await TextAsync($"/records/{id}.csl.json"))[0]);

        head.ItemType.ShouldBe("manuscript");
        head.Title.ShouldNotBeNullOrEmpty();
        head.Archive.ShouldNotBeNullOrEmpty();
        head.Date.ShouldNotBeNull().ShouldMatch("^1962-1[0-2]-[0-3][0-9]$");
        ris.ShouldBe(head);
        csl.ShouldBe(head);
    }

    [Theory]
    [MemberData(nameof(Records))]
    public async Task The_structured_data_is_an_archive_component_with_its_holder(string id)
    {
        var page = await PageAsync($"/records/{id}");
        var data = JsonElement.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent);
        var record = await client.JsonAsync($"/records/{id}.json");

        data.ShouldSatisfyAllConditions(
            () => data.Text("@context").ShouldBe("https://schema.org"),
            () => data.List("@type").First().GetString().ShouldBe("ArchiveComponent"),
            () => data.Text("@id").ShouldBe(record.Text("url")),
            () => data.Text("name").ShouldBe(record.Text("title")),
            () => data.Text("dateCreated").ShouldBe(record.GetProperty("date").Text("iso")),
            () => data.Text("inLanguage").ShouldBe(record.Text("language")),
            () => data.GetProperty("holdingArchive").Text("@type").ShouldBe("ArchiveOrganization"),
            () => data.Text("license").ShouldBe(record.GetProperty("rights").Text("uri")),
            () => data.TryGetProperty("translationOfWork", out _).ShouldBe(record.Text("originalLanguage") != record.Text("language")));
    }

    [Fact]
    public async Task Who_sent_a_telegram_to_whom_and_who_translated_it_stand_in_the_structured_data()
    {
        var page = await PageAsync("/records/wilson-112634");
        var data = JsonElement.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent);

        data.List("@type").Last().GetString().ShouldBe("Message");
        var sender = data.List("author").First();
        sender.Text("@type").ShouldBe("Person");
        sender.Text("url").ShouldBe("http://localhost/people/kuznetsov-vasily");
        data.List("translator").Single().Text("name").ShouldBe("John Henriksen");
        data.GetProperty("holdingArchive").Text("address").ShouldBe("Moscow");
    }

    [Fact]
    public async Task A_records_page_has_one_canonical_address_and_no_second_hand_metadata()
    {
        var page = await PageAsync("/records/wilson-112634?view=diplomatic&q=Cuba");

        page.QuerySelectorAll("link[rel=canonical]").Single().GetAttribute("href").ShouldBe("http://localhost/records/wilson-112634");
        page.QuerySelectorAll("meta[property='og:url']").Single().GetAttribute("content").ShouldBe("http://localhost/records/wilson-112634");
        page.QuerySelectorAll(".Z3988").ShouldBeEmpty("a poor COinS is read before good tags");
    }

    private Task<string> TextAsync(string address) => client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

    private async Task<IDocument> PageAsync(string address) => await new HtmlParser().ParseDocumentAsync(await TextAsync(address), TestContext.Current.CancellationToken);
}
