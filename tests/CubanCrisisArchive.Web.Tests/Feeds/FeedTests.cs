using System.Globalization;
using System.Xml.Linq;
using CubanCrisisArchive.Web.Tests.Hosting;

namespace CubanCrisisArchive.Web.Tests.Feeds;

public sealed class FeedTests(ArchiveSiteFactory site)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace OpenSearch = "http://a9.com/-/spec/opensearch/1.1/";

    private readonly HttpClient client = site.CreateClient();

    [Theory]
    [InlineData("/feed.atom")]
    [InlineData("/search.atom?q=Cuba")]
    [InlineData("/search.atom?q=xyzzyplugh")]
    [InlineData("/search.atom?q=%00%FF%22%3C")]
    [InlineData("/search.atom")]
    [InlineData("/search.atom?q=Cuba&p=1000000000")]
    public async Task A_feed_has_what_a_feed_must_have(string address)
    {
        var feed = await FeedAsync(address);

        feed.Elements(Atom + "id").Count().ShouldBe(1);
        feed.Elements(Atom + "title").Count().ShouldBe(1);
        IsTime(feed.Element(Atom + "updated")).ShouldBeTrue();
        feed.Elements(Atom + "link").Select(link => (string?)link.Attribute("rel")).ShouldContain("self");
        foreach (var entry in feed.Elements(Atom + "entry"))
        {
            ((string?)entry.Element(Atom + "id")).ShouldStartWith("http://localhost/records/");
            ((string?)entry.Element(Atom + "title")).ShouldNotBeNullOrEmpty();
            IsTime(entry.Element(Atom + "updated")).ShouldBeTrue();
        }

        feed.Elements(Atom + "entry").Select(entry => (string?)entry.Element(Atom + "id")).ShouldBeUnique();
    }

    [Fact]
    public async Task New_records_are_in_the_feed_the_latest_first()
    {
        var entries = (await FeedAsync("/feed.atom")).Elements(Atom + "entry").ToList();

        entries.Count.ShouldBe(5);
        entries.Select(entry => (string)entry.Element(Atom + "updated")!).ShouldBe(entries.Select(entry => (string)entry.Element(Atom + "updated")!).OrderDescending(StringComparer.Ordinal));
        entries.ShouldAllBe(entry => entry.Element(Atom + "published") != null && entry.Element(Atom + "category") != null);
    }

    [Fact]
    public async Task A_search_is_a_feed_of_its_hits_with_the_number_of_all()
    {
        var feed = await FeedAsync("/search.atom?q=Cuba");
        var total = (int)feed.Element(OpenSearch + "totalResults")!;
        var next = (string?)feed.Elements(Atom + "link").Single(link => (string?)link.Attribute("rel") == "next").Attribute("href");
        var second = await FeedAsync(new Uri(next!).PathAndQuery);

        total.ShouldBeGreaterThan(20);
        Ids(feed).Count.ShouldBe(20);
        Ids(feed).Intersect(Ids(second)).ShouldBeEmpty();
        ((int)second.Element(OpenSearch + "startIndex")!).ShouldBe(21);
    }

    [Fact]
    public async Task Pages_name_the_feeds_and_the_search()
    {
        var home = await client.GetStringAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);
        var search = await client.GetStringAsync(new Uri("/search?q=Cuba", UriKind.Relative), TestContext.Current.CancellationToken);

        home.ShouldContain("href=\"http://localhost/feed.atom\"");
        home.ShouldContain("rel=\"search\"");
        search.ShouldContain("href=\"http://localhost/search.atom?q=Cuba\"");
    }

    private static bool IsTime(XElement? element) => DateTimeOffset.TryParse((string?)element, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static List<string> Ids(XElement feed) => [.. feed.Elements(Atom + "entry").Select(entry => (string)entry.Element(Atom + "id")!)];

    private async Task<XElement> FeedAsync(string address)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        answer.IsSuccessStatusCode.ShouldBeTrue(address);
        answer.Content.Headers.ContentType?.MediaType.ShouldBe("application/atom+xml");
        return XDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Root!;
    }
}
