using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CubanCrisisArchive.Records.Citations.Formats;
using CubanCrisisArchive.Records.Citations.Styles;
using CubanCrisisArchive.Web.Tests.Doors;
using CubanCrisisArchive.Web.Tests.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace CubanCrisisArchive.Web.Tests.Pages;

public sealed class CitePageTests(ArchiveSiteFactory site)
{
    private const string Record = "/records/wilson-112634";

    private readonly HttpClient client = site.CreateClient();

    [Fact]
    public async Task Every_style_and_format_stands_there_as_text_that_can_be_selected()
    {
        var page = await PageAsync($"{Record}/cite");

        page.QuerySelectorAll(".cites-list h2").Select(heading => heading.Id).ShouldBe(
            [.. CitationStyles.All.Select(style => style.Slug), "as-given", .. ReferenceFormat.All.Select(format => format.Slug)]);
        page.QuerySelectorAll(".cites-list .citation, .cites-list .reference").ShouldAllBe(citation => citation.HasAttribute("data-copy") && citation.TextContent.Length > 20);
        var note = page.QuerySelector("#chicago-note + .citation")!.TextContent;
        note.ShouldStartWith("Telegram from Soviet Deputy Foreign Minister Kuznetsov");
        note.ShouldContain("October 30, 1962, Archive of Foreign Policy, Russian Federation (AVP RF), Moscow;");
        note.ShouldEndWith($"Cuban Crisis Archive, http://localhost{Record}.");
        page.QuerySelector("#mla + .citation")!.QuerySelectorAll("i").ShouldNotBeEmpty("titles of containers are set in italics");
    }

    [Fact]
    public async Task The_formats_on_the_page_are_the_files_they_lead_to()
    {
        var page = await PageAsync($"{Record}/cite?p=2");

        foreach (var link in page.QuerySelectorAll("a[download]"))
        {
            var file = await client.GetStringAsync(new Uri(link.GetAttribute("href")!, UriKind.Relative), TestContext.Current.CancellationToken);
            var shown = link.ParentElement!.PreviousElementSibling!.TextContent;
            shown.ReplaceLineEndings("\n").ShouldBe(file.ReplaceLineEndings("\n"));
        }
    }

    [Fact]
    public async Task A_paragraph_is_quoted_and_cited_with_its_number_and_lasting_address()
    {
        var paragraph = (await client.JsonAsync($"{Record}.json")).List("paragraphs").First(each => each.GetProperty("number").ToString() == "2");
        var byNumber = await PageAsync($"{Record}/cite?p=2");
        var byAddress = await PageAsync($"{Record}/cite?p={paragraph.Text("id")}");

        byNumber.QuerySelector(".cited blockquote")!.TextContent.ShouldBe(paragraph.Text("text"));
        byNumber.QuerySelector("#chicago-note + .citation")!.TextContent.ShouldContain("para. 2,");
        byNumber.QuerySelector("#chicago-note + .citation")!.TextContent.ShouldEndWith($"{Record}/p/{paragraph.Text("id")}.");
        byAddress.QuerySelector(".cites-list")!.TextContent.ShouldBe(byNumber.QuerySelector(".cites-list")!.TextContent);
        byNumber.QuerySelector("link[rel=canonical]").ShouldBeNull("the page of one paragraph is no page to be found by");
    }

    [Theory]
    [InlineData("/records/none/cite", "a record there is not")]
    [InlineData(Record + "/cite?p=999", "a number beyond the last")]
    [InlineData(Record + "/cite?p=99999999999999999999", "a number beyond all")]
    [InlineData(Record + "/cite?p=2-00000000", "an address that never was")]
    [InlineData(Record + "/cite?p=%2F..%2F", "a path")]
    public async Task What_there_is_not_is_not_cited(string address, string why)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, why);
    }

    [Fact]
    public async Task An_old_address_is_sent_to_where_it_is_told_what_became_of_it()
    {
        using var steps = site.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        using var answer = await steps.GetAsync(new Uri($"{Record}/cite?p=2-00000000", UriKind.Relative), TestContext.Current.CancellationToken);

        answer.Headers.Location!.OriginalString.ShouldBe($"{Record}/p/2-00000000");
    }

    [Fact]
    public async Task The_record_shows_a_citation_and_leads_to_the_others()
    {
        var page = await PageAsync(Record);
        var citation = page.QuerySelector("[aria-labelledby=citation]")!;

        citation.QuerySelector(".citation")!.TextContent.ShouldEndWith($"http://localhost{Record}.");
        citation.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).ShouldContain($"{Record}/cite");
    }

    private async Task<IDocument> PageAsync(string address) =>
        await new HtmlParser().ParseDocumentAsync(await client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
}
