using System.Net;
using System.Text;
using CubanCrisisArchive.Web.Tests.Hosting;

namespace CubanCrisisArchive.Web.Tests.Doors;

/// <summary>What nobody should send, at each door: the standard's own answer, and never a fault of the site's.</summary>
public sealed class BadInputTests(ArchiveSiteFactory site)
{
    private const string Problem = "application/problem+json";
    private const string Oai = "text/xml";
    private const string Page = "text/html";
    private const string Json = "application/json";

    private readonly HttpClient client = site.CreateClient();

    /// <summary>One address of each kind.</summary>
    private static readonly string[] Doors =
    [
        "/", "/records", "/records/wilson-111988", "/records/wilson-111988.json", "/records/wilson-111988.xml", "/records/wilson-111988.bib", "/search?q=x", "/search.json?q=x", "/search.atom?q=x",
        "/search.csv?q=x", "/suggest?q=x", "/api/v1/records", "/api/v1/people/kuznetsov-vasily/mentions", "/api/v1/timeline", "/api/v1/openapi.json", "/oai?verb=Identify",
        "/oai?verb=ListRecords&metadataPrefix=mods", "/feed.atom", "/sitemap.xml", "/sitemap-records-1.xml", "/opensearch.xml", "/robots.txt", "/about/data", "/timeline", "/dates/1962-10-29", "/metrics", "/health/ready",
    ];

    /// <summary>Method, address, what is accepted, the status and kind of the answer.</summary>
    public static TheoryData<string, string, string?, int, string?> Table => new()
    {
        // Verbs that are none, or are not taken.
        { "DELETE", "/records/wilson-111988.json", null, 405, Problem },
        { "PUT", "/search.json?q=x", null, 405, Problem },
        { "PATCH", "/api/v1/records", null, 405, Problem },
        { "POST", "/api/v1/search", null, 405, Problem },
        { "POST", "/feed.atom", null, 405, Problem },
        { "POST", "/sitemap.xml", null, 405, Problem },
        { "POST", "/opensearch.xml", null, 405, Problem },
        { "POST", "/robots.txt", null, 405, Problem },
        { "POST", "/downloads/SHA256SUMS", null, 405, Problem },
        { "PUT", "/oai", null, 405, Problem },
        { "POST", "/sitemap-records-1.xml", null, 405, Problem },
        { "DELETE", "/sitemap-pages.xml", null, 405, Problem },
        { "POST", "/api/v1/people/kuznetsov-vasily/mentions", null, 405, Problem },
        { "POST", "/api/v1/openapi.json", null, 405, Problem },
        { "POST", "/suggest?q=x", null, 405, Problem },
        { "POST", "/search.csv?q=x", null, 405, Problem },
        { "POST", "/search.bib?q=x", null, 405, Problem },
        { "PROPFIND", "/metrics", null, 405, Problem },
        { "TRACE", "/records/wilson-111988.bib", null, 405, Problem },
        { "BREW", "/api/v1/records", null, 405, Problem },
        { "POST", "/records", null, 405, Page },
        { "POST", "/about/data", null, 405, Page },

        { "HEAD", "/api/v1/records", null, 200, Json },
        { "HEAD", "/oai?verb=ListRecords&metadataPrefix=oai_dc", null, 200, Oai },
        { "HEAD", "/feed.atom", null, 200, "application/atom+xml" },
        { "HEAD", "/sitemap.xml", null, 200, "application/xml" },
        { "HEAD", "/sitemap-records-1.xml", null, 200, "application/xml" },
        { "HEAD", "/records/wilson-111988.csl.json", null, 200, "application/vnd.citationstyles.csl+json" },
        { "HEAD", "/search.csv?q=x", null, 200, "text/csv" },
        { "HEAD", "/metrics", null, 200, "text/plain" },
        { "OPTIONS", "/sitemap-records-1.xml", null, 204, null },
        { "OPTIONS", "/api/v1/people/kuznetsov-vasily/mentions", null, 204, null },
        { "OPTIONS", "/oai", null, 204, null },

        // Addresses that are none.
        { "GET", "/api", null, 404, Problem },
        { "GET", "/api/v2/records", null, 404, Problem },
        { "GET", "/api/v1/records/..%2F..%2Fetc%2Fpasswd", null, 404, Problem },
        { "GET", "/records/wilson-111988.docx", null, 404, null },
        { "GET", "/records/none.json", null, 404, Problem },
        { "GET", "/downloads/none", null, 404, Problem },
        { "GET", "/downloads/%2e%2e%2fledger.db", null, 404, null },
        { "GET", "/sitemap-records-1000000000.xml", null, 404, Problem },
        { "GET", "/feed.rss", null, 404, Page },
        { "GET", "/status/500", null, 404, Page },
        { "GET", "/status/999", null, 404, Page },
        { "GET", "/dates/0000-00-00", null, 404, Page },
        { "GET", "/dates/9999-12-31", null, 200, Page },
        { "GET", "/dates/0001-01-01", null, 200, Page },
        { "GET", "/people/%FF", null, 404, Page },
        { "GET", "/compare?a=%00&b=%00", null, 200, Page },
        { "GET", "/api/v1/collections/%FF", null, 404, Problem },

        // Numbers, dates and tokens that are none.
        { "GET", "/api/v1/records?size=1000000000", null, 400, Problem },
        { "GET", "/api/v1/records?after=AAAA", null, 400, Problem },
        { "GET", "/api/v1/records?after=%FF%FE", null, 400, Problem },
        { "GET", "/api/v1/records?from=1962-11-20&to=1962-10-16", null, 400, Problem },
        { "GET", "/api/v1/timeline?from=1962-11-20&to=1962-10-16", null, 400, Problem },
        { "GET", "/api/v1/timeline?to=9999-99-99", null, 400, Problem },
        { "GET", "/api/v1/search?q=x&page=1000000000", null, 200, Json },
        { "GET", "/api/v1/search?q=x&page=99999999999999999999", null, 400, Problem },
        { "GET", "/search.json?q=x&page=1000000000", null, 200, Json },
        { "GET", "/search.atom?q=x&p=1000000000", null, 200, "application/atom+xml" },
        { "GET", "/search.atom?q=x&p=99999999999999999999", null, 200, "application/atom+xml" },
        { "GET", "/records?p=1000000000", null, 200, Page },
        { "GET", "/records?p=99999999999999999999", null, 200, Page },
        { "GET", "/records?from=1962-11-20&to=1962-10-16", null, 200, Page },
        { "GET", "/records?from=nonsense", null, 200, Page },
        { "GET", "/oai?verb=ListRecords&resumptionToken=AAAA", null, 200, Oai },
        { "GET", "/oai?verb=ListRecords&metadataPrefix=oai_dc&from=2026-11-20&until=2026-10-16", null, 200, Oai },
        { "GET", "/oai?verb=%FF&verb", null, 200, Oai },
        { "GET", "/oai?verb=ListIdentifiers&metadataPrefix=oai_dc&until=0001-01-01", null, 200, Oai },
        { "GET", "/oai?verb=ListIdentifiers&metadataPrefix=oai_dc&from=9999-12-31T23:59:59Z", null, 200, Oai },
        { "GET", "/oai?verb=ListIdentifiers&metadataPrefix=oai_dc&until=9999-12-31", null, 200, Oai },
        { "GET", "/api/v1/people/kuznetsov-vasily/mentions?after=%00", null, 400, Problem },
        { "GET", "/api/v1/records?from=0001-01-01&to=9999-12-31", null, 200, Json },
        { "GET", "/timeline?from=0001-01&to=9999-12", null, 200, Page },
        { "GET", "/timeline?from=9999-12&to=0001-01", null, 200, Page },
        { "GET", "/people/kuznetsov-vasily?p=1000000000", null, 200, Page },

        // Wishes that cannot be met, or cannot be read.
        { "GET", "/api/v1/records", "image/png", 200, Json },
        { "GET", "/api/v1/records", "application/json;q=nonsense, */", 200, Json },
        { "GET", "/records/wilson-111988.json", "\u0001;;;,,", 200, Json },
        { "GET", "/oai?verb=Identify", "text/html", 200, Oai },
        { "GET", "/feed.atom", "application/rss+xml", 200, "application/atom+xml" },
        { "GET", "/api/v1/records?size=0", "text/html", 400, null },
        { "GET", "/records/none.json", "text/html,application/xhtml+xml;q=0.9", 404, null },
        { "DELETE", "/search.json?q=x", "text/html", 405, null },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public async Task The_answer_is_the_standards_own(string method, string address, string? accept, int status, string? kind)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(address, UriKind.Relative));
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);

        ((int)answer.StatusCode).ShouldBe(status, $"{method} {address}");
        if (kind is not null)
        {
            answer.Content.Headers.ContentType?.MediaType.ShouldBe(kind, $"{method} {address}");
        }

        if (status == 405)
        {
            answer.Content.Headers.Allow.ShouldContain("GET");
        }
    }

    [Theory]
    [InlineData("Accept", "a/b")]
    [InlineData("Accept", "*/*;q=0")]
    [InlineData("Accept-Encoding", "nonsense;q=2, identity;q=0")]
    [InlineData("If-None-Match", "\"a\", W/\"b\", nonsense,,\"")]
    [InlineData("If-Match", "\"x\"")]
    [InlineData("If-Modified-Since", "never")]
    [InlineData("Range", "bytes=9-0")]
    [InlineData("Range", "bytes=99999999999-")]
    [InlineData("Range", "lines=1-2, bytes=0-1")]
    [InlineData("Expect", "nonsense")]
    [InlineData("traceparent", "nonsense")]
    [InlineData("X-Forwarded-Host", "<script>")]
    [InlineData("Cookie", "=;;;=")]
    public async Task No_header_is_a_fault_of_the_site(string header, string value)
    {
        foreach (var door in Doors)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(door, UriKind.Relative));
            request.Headers.TryAddWithoutValidation(header, value);
            using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);

            // Parts are never given: who asks for one gets the whole (RFC 9110, 14.2). Only a record's own address may say that no form suits.
            ((int)answer.StatusCode).ShouldBeOneOf(header == "Accept" && door == "/records/wilson-111988" ? [200, 406] : [200], $"{header}: {value} {door}");
        }
    }

    [Fact]
    public async Task Of_a_list_of_tags_one_that_holds_is_enough()
    {
        foreach (var door in Doors.Where(door => !door.StartsWith("/oai", StringComparison.Ordinal) && door is not "/metrics" and not "/health/ready"))
        {
            using var first = await client.GetAsync(new Uri(door, UriKind.Relative), TestContext.Current.CancellationToken);
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(door, UriKind.Relative));
            request.Headers.TryAddWithoutValidation("If-None-Match", $"\"other\", {first.Headers.ETag}, W/\"third\"");
            using var again = await client.SendAsync(request, TestContext.Current.CancellationToken);

            again.StatusCode.ShouldBe(HttpStatusCode.NotModified, door);
            again.Headers.ETag.ShouldBe(first.Headers.ETag, door);
        }
    }

    [Theory]
    [InlineData("/search.json?q=")]
    [InlineData("/search.atom?q=")]
    [InlineData("/api/v1/search?q=")]
    [InlineData("/suggest?q=")]
    [InlineData("/api/v1/records?collection=")]
    [InlineData("/oai?verb=GetRecord&metadataPrefix=oai_dc&identifier=")]
    public async Task No_bytes_are_a_fault_of_the_site(string beginning)
    {
        foreach (var hostile in new[] { "%00", "%0A%0D", "%FF%FE", "%ED%A0%80", "'%20or%201=1--", "%3Cscript%3E", "%F0%9F%9A%A2", new string('a', 5000), "..%2f..%2f", "%25n%25s" })
        {
            using var answer = await client.GetAsync(new Uri(beginning + hostile, UriKind.Relative), TestContext.Current.CancellationToken);

            ((int)answer.StatusCode).ShouldBeLessThan(500, beginning + hostile);
        }
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded", "verb=Identify&=&&&%")]
    [InlineData("application/x-www-form-urlencoded", "verb=%ED%A0%80")]
    [InlineData("multipart/form-data; boundary=x", "no parts at all")]
    [InlineData("multipart/form-data", "no boundary")]
    [InlineData("application/json", "{")]
    public async Task No_body_is_a_fault_of_the_harvesters_door(string type, string body)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        using var answer = await client.PostAsync(new Uri("/oai", UriKind.Relative), content, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK, body);
        answer.Content.Headers.ContentType?.MediaType.ShouldBe("text/xml");
    }
}
