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
        { "BREW", "/api/v1/records", null, 405, Problem },
        { "POST", "/records", null, 405, Page },
        { "POST", "/about/data", null, 405, Page },

        { "HEAD", "/api/v1/records", null, 200, Json },
        { "HEAD", "/oai?verb=ListRecords&metadataPrefix=oai_dc", null, 200, Oai },
        { "HEAD", "/feed.atom", null, 200, "application/atom+xml" },
        { "HEAD", "/sitemap.xml", null, 200, "application/xml" },

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
