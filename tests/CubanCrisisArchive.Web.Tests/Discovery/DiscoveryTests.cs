using System.Xml.Linq;
using AngleSharp.Html.Parser;
using CubanCrisisArchive.Web.Tests.Hosting;

namespace CubanCrisisArchive.Web.Tests.Discovery;

public sealed class DiscoveryTests(ArchiveSiteFactory site)
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace OpenSearch = "http://a9.com/-/spec/opensearch/1.1/";

    private readonly HttpClient client = site.CreateClient();

    [Fact]
    public async Task Every_page_of_the_sitemap_is_there()
    {
        var pages = new List<string>();
        foreach (var part in (await XmlAsync("/sitemap.xml")).Elements(Sitemap + "sitemap"))
        {
            pages.AddRange((await XmlAsync(PathOf(part))).Elements(Sitemap + "url").Select(PathOf));
        }

        pages.Count(page => page.StartsWith("/records/", StringComparison.Ordinal)).ShouldBe(5);
        pages.ShouldBeUnique();
        foreach (var page in pages)
        {
            using var answer = await client.GetAsync(new Uri(page, UriKind.Relative), TestContext.Current.CancellationToken);
            answer.IsSuccessStatusCode.ShouldBeTrue(page);
        }
    }

    [Fact]
    public async Task Records_bear_the_time_of_their_last_change_and_the_index_the_latest_of_them()
    {
        var records = (await XmlAsync("/sitemap-records-1.xml")).Elements(Sitemap + "url").Select(url => (string)url.Element(Sitemap + "lastmod")!).ToList();
        var index = (await XmlAsync("/sitemap.xml")).Elements(Sitemap + "sitemap").Single(part => PathOf(part) == "/sitemap-records-1.xml");

        records.ShouldAllBe(time => time.EndsWith('Z'));
        ((string)index.Element(Sitemap + "lastmod")!).ShouldBe(records.Max(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("/sitemap-records-2.xml")]
    [InlineData("/sitemap-records-0.xml")]
    [InlineData("/sitemap-records-99999999999.xml")]
    [InlineData("/sitemap-records-x.xml")]
    public async Task There_is_no_part_beyond_the_last(string address)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        ((int)answer.StatusCode).ShouldBe(404);
    }

    [Fact]
    public async Task Robots_are_told_where_the_sitemap_is() =>
        (await client.GetStringAsync(new Uri("/robots.txt", UriKind.Relative), TestContext.Current.CancellationToken)).ShouldContain("\nSitemap: http://localhost/sitemap.xml\n");

    [Fact]
    public async Task The_description_of_the_search_is_short_enough_and_its_addresses_answer()
    {
        var description = await XmlAsync("/opensearch.xml");

        ((string)description.Element(OpenSearch + "ShortName")!).Length.ShouldBeLessThanOrEqualTo(16);
        foreach (var url in description.Elements(OpenSearch + "Url"))
        {
            var address = ((string)url.Attribute("template")!).Replace("{searchTerms}", "ships", StringComparison.Ordinal).Replace("{startPage?}", "1", StringComparison.Ordinal);
            using var answer = await client.GetAsync(new Uri(new Uri(address).PathAndQuery, UriKind.Relative), TestContext.Current.CancellationToken);
            answer.IsSuccessStatusCode.ShouldBeTrue(address);
            answer.Content.Headers.ContentType?.MediaType.ShouldBe((string)url.Attribute("type")!);
        }
    }

    [Fact]
    public async Task Every_door_that_the_page_lists_answers()
    {
        var page = await client.GetStringAsync(new Uri("/about/data", UriKind.Relative), TestContext.Current.CancellationToken);
        var doors = DoorsOn(page);

        doors.Count.ShouldBeGreaterThan(15);
        foreach (var door in doors)
        {
            using var answer = await client.GetAsync(new Uri(door, UriKind.Relative), TestContext.Current.CancellationToken);
            answer.IsSuccessStatusCode.ShouldBeTrue(door);
        }
    }

    private static List<string> DoorsOn(string page) => [.. new HtmlParser().ParseDocument(page).QuerySelectorAll("dt a").Select(link => link.GetAttribute("href")!)];

    private static string PathOf(XElement entry) => new Uri((string)entry.Element(Sitemap + "loc")!).PathAndQuery;

    private async Task<XElement> XmlAsync(string address) =>
        XDocument.Parse(await client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken)).Root!;
}
