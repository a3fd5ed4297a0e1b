using CubanCrisisArchive.Benchmarks.Hostile;
using CubanCrisisArchive.Web.Tests.Hosting;

namespace CubanCrisisArchive.Web.Tests.Doors;

public sealed class SearchDoorTests(ArchiveSiteFactory site)
{
    private readonly HttpClient client = site.CreateClient();

    /// <summary>What people and programs send that no index expects.</summary>
    public static TheoryData<string> Hostile =>
    [
        "", "   ", "!?.,;:", "\"", "\"unbalanced", "NEAR(", "NEAR(a b", "a AND", "OR", "*", "(", "^", "a:b", "-", "--", "'; drop table record; --",
        "\0", "a\0b", "\uD800", "\uFDD0", new string('a', 10_000), string.Join(' ', Enumerable.Repeat("word", 2_000)), new string('"', 10_000),
    ];

    [Fact]
    public async Task A_phrase_finds_the_one_paragraph_it_stands_in()
    {
        var answer = await client.JsonAsync("/search.json?q=%22exact%20positions%20of%20the%20Soviet%20ships%22");

        answer.GetProperty("total").GetInt64().ShouldBe(1);
        var hit = answer.List("hits").Single();
        hit.Text("record").ShouldBe("nsarchive-01117");
        hit.Text("date").ShouldBe("1962-11-08");
        hit.Text("url").ShouldBe($"http://localhost/records/nsarchive-01117/p/{hit.Text("paragraph")}");
        hit.Text("snippet")!.ShouldContain("exact positions of the Soviet ships");
        string.Concat(hit.List("pieces").Select(piece => piece.Text("text"))).ShouldBe(hit.Text("snippet"));
        hit.List("pieces").ShouldContain(piece => piece.GetProperty("match").GetBoolean());
    }

    [Fact]
    public async Task The_microfilm_publishers_name_finds_nothing() =>
        (await client.JsonAsync("/search.json?q=ProQuest")).GetProperty("total").GetInt64().ShouldBe(0);

    [Fact]
    public async Task Pages_follow_each_other_without_gap_or_repetition()
    {
        var all = await HitsAsync("/search.json?q=Cuba&size=20");
        var first = await HitsAsync("/search.json?q=Cuba&size=10&page=1");
        var second = await HitsAsync("/search.json?q=Cuba&size=10&page=2");

        all.Count.ShouldBe(20);
        first.Concat(second).ShouldBe(all);
    }

    [Fact]
    public async Task A_page_far_beyond_the_last_is_empty()
    {
        var answer = await client.JsonAsync("/search.json?q=Cuba&page=1000000000");

        answer.GetProperty("total").GetInt64().ShouldBeGreaterThan(0);
        answer.List("hits").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("page", "0")]
    [InlineData("page", "-1")]
    [InlineData("page", "two")]
    [InlineData("page", "")]
    [InlineData("page", "99999999999999999999")]
    [InlineData("size", "0")]
    [InlineData("size", "1e3")]
    public async Task A_page_or_size_that_is_no_number_is_a_problem_that_names_it(string name, string value) =>
        (await client.ProblemAsync($"/search.json?q=Cuba&{name}={value}", 400)).Text("detail")!.ShouldContain($"'{name}'");

    [Fact]
    public async Task A_size_past_the_limit_becomes_the_limit() =>
        (await client.JsonAsync("/search.json?q=Cuba&size=100000")).GetProperty("size").GetInt32().ShouldBe(100);

    [Theory]
    [MemberData(nameof(Hostile), DisableDiscoveryEnumeration = true)]
    public async Task No_query_is_an_error(string query)
    {
        var answer = await client.JsonAsync("/search.json?q=" + Escape(query));

        answer.GetProperty("total").GetInt64().ShouldBeGreaterThanOrEqualTo(0);
        (answer.Text("readAs")!.Length + answer.List("notices").Count()).ShouldBeGreaterThan(0);
    }

    [Theory]
    [MemberData(nameof(Hostile), DisableDiscoveryEnumeration = true)]
    public async Task No_query_is_an_error_on_the_page_either(string query)
    {
        using var answer = await client.GetAsync(new Uri("/search?q=" + Escape(query), UriKind.Relative), TestContext.Current.CancellationToken);

        ((int)answer.StatusCode).ShouldBe(200);
        answer.Content.Headers.ContentType?.MediaType.ShouldBe("text/html");
    }

    [Theory]
    [InlineData("/search?q=")]
    [InlineData("/search?q=Cuba&kind=telegram&person=")]
    [InlineData("/search.json?group=record&q=")]
    [InlineData("/search.json?q=Cuba&month=")]
    [InlineData("/search.bib?q=")]
    [InlineData("/suggest?q=")]
    public async Task What_no_one_should_type_is_answered_at_every_door(string door)
    {
        foreach (var query in HostileQueries.Of(1962, 40))
        {
            using var answer = await client.GetAsync(new Uri(door + Uri.EscapeDataString(query[..Math.Min(query.Length, 4_000)]), UriKind.Relative), TestContext.Current.CancellationToken);

            ((int)answer.StatusCode).ShouldBe(200, query);
        }
    }

    private async Task<List<(string?, string?)>> HitsAsync(string address) =>
        [.. (await client.JsonAsync(address)).List("hits").Select(hit => (hit.Text("record"), hit.Text("paragraph")))];

    /// <summary>Half of a surrogate pair cannot be written in UTF-8; its bytes as a careless program would send them can.</summary>
    private static string Escape(string query) => query == "\uD800" ? "%ED%A0%80" : Uri.EscapeDataString(query);
}
