using System.Net;
using System.Text.RegularExpressions;
using CubanCrisisArchive.Web.Tests.Doors;

namespace CubanCrisisArchive.Web.Tests.Publishing;

public sealed partial class PublishedSiteTests(PublishedSite site) : IClassFixture<PublishedSite>
{
    private readonly HttpClient client = site.Running.Client;

    [Theory]
    [InlineData("/", "text/html")]
    [InlineData("/records", "text/html")]
    [InlineData("/records/wilson-111988", "text/html")]
    [InlineData("/records/wilson-111988/source", "text/html")]
    [InlineData("/people", "text/html")]
    [InlineData("/search?q=Cuba", "text/html")]
    [InlineData("/records/wilson-111988.json", "application/json")]
    [InlineData("/search.json?q=Cuba", "application/json")]
    public async Task Every_page_and_door_answers_with_a_body(string address, string type)
    {
        using var answer = await GetAsync(address);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType?.MediaType.ShouldBe(type);
        (await BodyAsync(answer)).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Its_style_sheets_answer_with_bodies_and_may_be_kept_for_good()
    {
        using var home = await GetAsync("/");
        var sheets = StyleSheet().Matches(await BodyAsync(home)).Select(match => match.Groups["href"].Value).ToList();

        sheets.ShouldNotBeEmpty();
        foreach (var sheet in sheets)
        {
            using var answer = await GetAsync(sheet);
            answer.Content.Headers.ContentType?.MediaType.ShouldBe("text/css");
            answer.Headers.CacheControl?.ToString().ShouldContain("immutable");
            (await BodyAsync(answer)).ShouldContain("{");
        }
    }

    [Fact]
    public async Task Every_answer_forbids_what_the_pages_do_not_need_and_does_not_name_the_server()
    {
        using var answer = await GetAsync("/");

        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("default-src 'none'");
        answer.Headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
        answer.Headers.GetValues("Referrer-Policy").Single().ShouldBe("strict-origin-when-cross-origin");
        answer.Headers.Contains("Server").ShouldBeFalse();
    }

    [Fact]
    public async Task A_query_of_ten_thousand_characters_reaches_the_page_even_when_each_takes_six_bytes()
    {
        using var answer = await GetAsync("/search?q=" + Uri.EscapeDataString(new string('é', 10_000)));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/records/wilson-111988.json")]
    [InlineData("/search.json?q=Cuba")]
    public async Task HEAD_is_answered_like_GET_without_the_body(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, new Uri(address, UriKind.Relative));
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await BodyAsync(answer)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/records/%00.json")]
    [InlineData("/search?q=%00")]
    [InlineData("/search.json?q=a%00b")]
    public async Task NUL_breaks_nothing(string address)
    {
        using var answer = await GetAsync(address);

        ((int)answer.StatusCode).ShouldBeLessThan(500);
    }

    [Fact]
    public async Task An_unknown_page_is_a_page_and_not_found()
    {
        using var answer = await GetAsync("/no/such/page");

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        answer.Content.Headers.ContentType?.MediaType.ShouldBe("text/html");
        (await BodyAsync(answer)).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task The_log_is_json_and_keeps_the_path_but_not_the_query()
    {
        using var answer = await GetAsync("/search?q=xyzzyquery");
        using var door = await GetAsync("/search.json?q=xyzzyquery");

        // The line is written after the answer: the next answer comes later still.
        await client.JsonAsync("/health/live");
        site.Running.Log.ShouldNotContain("xyzzyquery");
        foreach (var line in site.Running.Log.Split('\n'))
        {
            line.ShouldStartWith("{");
        }
    }

    private Task<HttpResponseMessage> GetAsync(string address) =>
        client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

    private static Task<string> BodyAsync(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    [GeneratedRegex("<link[^>]*rel=\"stylesheet\"[^>]*href=\"(?<href>[^\"]+)\"|<link[^>]*href=\"(?<href>[^\"]+)\"[^>]*rel=\"stylesheet\"", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex StyleSheet();
}
