using System.Net;
using System.Net.Http.Headers;
using CubanCrisisArchive.Web.Tests.Hosting;

namespace CubanCrisisArchive.Web.Tests.Caching;

public sealed class ConditionalRequestTests(ArchiveSiteFactory site)
{
    private readonly HttpClient client = site.CreateClient();

    [Theory]
    [InlineData("/")]
    [InlineData("/records")]
    [InlineData("/records/wilson-111988")]
    [InlineData("/records/wilson-111988.json")]
    [InlineData("/search?q=Cuba")]
    [InlineData("/search.json?q=Cuba")]
    public async Task An_answer_bears_a_tag_and_is_not_sent_again_to_who_has_it(string address)
    {
        using var first = await GetAsync(address);
        using var again = await GetAsync(address, first.Headers.ETag);

        first.StatusCode.ShouldBe(HttpStatusCode.OK);
        first.Headers.CacheControl.ShouldNotBeNull().NoCache.ShouldBeTrue();
        first.Headers.ETag.ShouldNotBeNull().IsWeak.ShouldBeTrue();
        again.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        again.Headers.ETag.ShouldBe(first.Headers.ETag);
        (await again.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_tag_is_found_among_others()
    {
        using var first = await GetAsync("/records");
        using var again = await GetAsync("/records", new EntityTagHeaderValue("\"other\""), first.Headers.ETag);

        again.StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Theory]
    [InlineData("/records", "/records?sort=title", "another query, another page")]
    [InlineData("/records/wilson-111988", "/records/wilson-112596", "another record")]
    [InlineData("/records/wilson-111988", "/records/wilson-111988.json", "another form")]
    public async Task Each_address_has_a_tag_of_its_own(string one, string other, string why)
    {
        using var first = await GetAsync(one);
        using var second = await GetAsync(other, first.Headers.ETag);

        second.StatusCode.ShouldBe(HttpStatusCode.OK, why);
    }

    [Fact]
    public async Task Who_accepts_another_form_is_not_told_that_the_one_they_hold_will_do()
    {
        using var first = await GetAsync("/records/wilson-111988");
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/records/wilson-111988", UriKind.Relative));
        request.Headers.Accept.ParseAdd("application/json");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await client.SendAsync(request, TestContext.Current.CancellationToken);

        second.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("W/")]
    [InlineData("no tag at all, \"")]
    public async Task A_tag_that_is_none_is_passed_over(string nonsense)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/records", UriKind.Relative));
        request.Headers.TryAddWithoutValidation("If-None-Match", nonsense);
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("/no/such/page", HttpStatusCode.NotFound)]
    [InlineData("/records/no-such-record.json", HttpStatusCode.NotFound)]
    [InlineData("/health/ready", HttpStatusCode.OK)]
    public async Task What_may_be_otherwise_in_a_minute_has_no_tag(string address, HttpStatusCode status)
    {
        using var answer = await GetAsync(address);

        answer.StatusCode.ShouldBe(status);
        answer.Headers.ETag.ShouldBeNull();
    }

    private async Task<HttpResponseMessage> GetAsync(string address, params IEnumerable<EntityTagHeaderValue?> held)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        foreach (var tag in held.OfType<EntityTagHeaderValue>())
        {
            request.Headers.IfNoneMatch.Add(tag);
        }

        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
