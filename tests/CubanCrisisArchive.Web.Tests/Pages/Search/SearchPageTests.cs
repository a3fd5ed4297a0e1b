using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using CubanCrisisArchive.Search.Querying;
using CubanCrisisArchive.Web.Pages.Search;
using CubanCrisisArchive.Web.Tests.Doors;
using CubanCrisisArchive.Web.Tests.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace CubanCrisisArchive.Web.Tests.Pages.Search;

public sealed partial class SearchPageTests(ArchiveSiteFactory site)
{
    private readonly HttpClient client = site.CreateClient();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string> Examples { get; } = [.. QueryGuide.Topics.SelectMany(topic => topic.Constructs).Select(construct => construct.Example)];

    [Theory]
    [InlineData("/search?p=2&kind=telegram&q=Cuba&sort=date", "/search?q=Cuba&kind=telegram&sort=date&p=2")]
    [InlineData("/search?zone=struck&year=1962&kind=telegram&kind=letter&kind=telegram&q=a", "/search?q=a&year=1962&kind=letter&kind=telegram&zone=struck")]
    [InlineData("/search?group=grouped&sort=best&p=1&q=a", "/search?q=a&group=grouped")]
    [InlineData("/search?like=wilson-111988&unknown=1&p=-3&sort=never", "/search?like=wilson-111988")]
    [InlineData("/search?q=%22a%26b%22", "/search?q=%22a%26b%22")]
    public void A_search_has_one_address_however_it_was_written(string written, string canonical)
    {
        var address = SearchAddress.Read(new QueryCollection(QueryHelpers.ParseQuery(written[written.IndexOf('?', StringComparison.Ordinal)..])));

        address.ToString().ShouldBe(canonical);
    }

    [Fact]
    public async Task A_receipt_asked_again_of_the_same_version_says_so()
    {
        var receipt = (await client.JsonAsync("/search.json?q=ships&month=1962-11")).GetProperty("receipt");
        var replay = new Uri(receipt.Text("replay")!).PathAndQuery;

        (await PageAsync(replay)).ShouldContain($"the same version, the same count ({receipt.GetProperty("total").GetInt64().ToString(CultureInfo.InvariantCulture)})");
        (await PageAsync(replay.Replace(receipt.Text("version")!, "0123456789ab", StringComparison.Ordinal))).ShouldContain("of another version");
    }

    [Fact]
    public async Task A_receipt_states_what_answered()
    {
        var receipt = (await client.JsonAsync("/search.json?q=ships")).GetProperty("receipt");

        receipt.Text("readAs").ShouldBe("ships");
        receipt.Text("corpus").ShouldNotBeEmpty();
        receipt.Text("reader").ShouldNotBeEmpty();
        receipt.Text("index").ShouldNotBeEmpty();
        receipt.Text("program").ShouldNotBeEmpty();
        var page = await PageAsync("/search?q=ships");
        page.ShouldContain(receipt.Text("version")!);
        page.ShouldContain($"program <code>{receipt.Text("program")}</code>");
    }

    [Fact]
    public async Task The_page_and_the_door_count_alike()
    {
        var answer = await client.JsonAsync("/search.json?q=Cuba&kind=telegram");
        var facet = answer.List("facets").Single(facet => facet.Text("name") == "kind");
        var chosen = facet.List("values").Single(value => value.Text("value") == "telegram");

        chosen.GetProperty("chosen").GetBoolean().ShouldBeTrue();
        chosen.GetProperty("count").GetInt64().ShouldBe(answer.GetProperty("total").GetInt64());
        chosen.GetProperty("without").GetInt64().ShouldBe((await client.JsonAsync("/search.json?q=Cuba")).GetProperty("total").GetInt64());
        var page = await PageAsync("/search?q=Cuba&kind=telegram");
        page.ShouldContain($"<b>{answer.GetProperty("total").GetInt64()} paragraphs</b>");
        page.ShouldContain($"({chosen.GetProperty("without").GetInt64()} paragraphs without it)");
    }

    [Fact]
    public async Task A_document_that_is_cited_narrows_the_answer_to_those_that_cite_it()
    {
        var facet = (await client.JsonAsync("/search.json?q=guarantees")).List("facets").Single(facet => facet.Text("name") == "cites");
        var value = facet.List("values").Last();

        var narrowed = await client.JsonAsync($"/search.json?q=guarantees&cites={value.Text("value")}");
        narrowed.GetProperty("total").GetInt64().ShouldBe(value.GetProperty("count").GetInt64());
        (await PageAsync("/search?q=guarantees")).ShouldContain($"&amp;cites={value.Text("value")}\"");
    }

    [Fact]
    public async Task Those_with_most_words_come_after_and_are_marked()
    {
        var answer = await client.JsonAsync("/search.json?q=quarantine%20zeppelin");

        answer.GetProperty("total").GetInt64().ShouldBe(0);
        answer.GetProperty("totalMost").GetInt64().ShouldBeGreaterThan(0);
        answer.List("hits").ShouldAllBe(hit => hit.Text("match") == "most");
        answer.List("hits").First().List("lacks").Single().GetString().ShouldBe("zeppelin");
        (await PageAsync("/search?q=quarantine%20zeppelin")).ShouldContain("Lacks <b>zeppelin</b>");
    }

    [Fact]
    public async Task Nothing_held_for_a_day_is_told_with_the_nearest() =>
        (await PageAsync("/search?q=date:1962-10-26")).ShouldContain("Nothing is held for <b>26 October 1962</b>.");

    [Fact]
    public async Task A_name_is_widened_in_sight_and_can_be_searched_for_as_typed()
    {
        var page = await PageAsync("/search?q=Zorin");

        page.ShouldContain("also Eorin");
        page.ShouldContain("href=\"/search?q=%3DZorin\"");
        page.ShouldContain("as Eorin");
    }

    [Theory]
    [InlineData("ships", "Records with another word for it")]
    [InlineData("Soviet+ships+zeppelin", "Records with most of the words")]
    public async Task What_has_not_all_words_says_what_it_has(string query, string expected) =>
        (await PageAsync($"/search?q={query}")).ShouldContain(expected);

    [Theory]
    [InlineData("who shot down the U-2", "U-2", "shot", "down")]
    [InlineData("Soviet ships zeppelin date:1962-10-26", "ships", "Soviet")]
    [InlineData("withdrawal of missiles NEAR/8 guarantee", "dismantling", "missile")]
    public async Task What_has_most_of_the_words_leads_to_where_those_are_marked(string query, params string[] marked)
    {
        var page = WebUtility.HtmlDecode(await PageAsync("/search?q=" + Uri.EscapeDataString(query)));
        var record = await PageAsync(FirstHit().Match(page[page.IndexOf("id=\"most\"", StringComparison.Ordinal)..]).Groups["path"].Value);

        record.ShouldNotContain("No paragraph of this record matches");
        var words = MarkedWord().Matches(record).Select(mark => mark.Groups["word"].Value).ToList();
        marked.ShouldBeSubsetOf(words);
        words.ShouldNotContain("the", "a word that says little would be marked in every line");
    }

    [Theory]
    [InlineData("/search?q=in:struck+Kuznetsov", "<b>3 deletions</b> match", "3 deletions match")]
    [InlineData("/search?q=Kuznetsov&zone=struck", "<b>3 deletions</b> match", "3 deletions match")]
    [InlineData("/search?q=in:inserted+that", "insertions</b> match", "insertions match")]
    [InlineData("/search?q=ships", "<b>19 paragraphs</b> match", "10 paragraphs match")]
    public async Task What_is_counted_is_called_by_its_name(string address, string total, string ofRecord)
    {
        var page = await PageAsync(address);

        page.ShouldContain(total);
        page.ShouldContain(ofRecord);
    }

    [Fact]
    public async Task A_search_without_words_says_that_it_counts_whole_records_and_offers_the_name_as_a_word()
    {
        var page = WebUtility.HtmlDecode(await PageAsync("/search?q=person:Mikoyan+date:1962-11"));

        page.ShouldContain("No words are asked for");
        page.ShouldContain(">Mikoyan date:1962-11-01..1962-11-30</a>");
        page.ShouldContain("the first 3 are shown");
        page.ShouldContain("href=\"/records/nsarchive-01117?q=Mikoyan#");
        (await PageAsync("/search?q=speaker:%22U+Thant%22")).ShouldNotContain("No words are asked for", customMessage: "it counts what he says");
        (await PageAsync("/search?q=kind:telegram")).ShouldContain("href=\"/records/wilson-112634#", customMessage: "there is nothing to mark");
    }

    [Fact]
    public async Task A_marking_that_no_one_can_read_is_said_to_be_so() =>
        (await PageAsync("/search?q=ships")).ShouldContain("Cannot be read: XXXXXXXXXX");

    [Fact]
    public async Task Hits_can_be_taken_away_as_a_table()
    {
        using var answer = await client.GetAsync(new Uri("/search.csv?q=Casilda", UriKind.Relative), Token);

        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        var lines = (await answer.Content.ReadAsStringAsync(Token)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(2);
        lines[0].TrimStart('\uFEFF').ShouldStartWith("record,title,date,paragraph");
        lines[1].ShouldStartWith("nsarchive-01117,");
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task Every_example_of_the_help_page_is_read_as_it_is_written_and_finds_something(string example)
    {
        var query = SearchQueryParser.Parse(example);

        query.Notices.ShouldAllBe(notice => notice.Contains("was read as a date"));
        if (example == "date:none")
        {
            return;
        }

        var answer = await client.JsonAsync("/search.json?q=" + Uri.EscapeDataString(example));
        (answer.GetProperty("total").GetInt64() + answer.GetProperty("recordTotal").GetInt64()).ShouldBeGreaterThan(0, example);
    }

    [Fact]
    public async Task The_help_page_names_every_field_zone_and_sign()
    {
        var page = WebUtility.HtmlDecode(await PageAsync("/search/help"));

        string[] signs = ["OR", "NOT", "NEAR/5", "PRE/5", "~1", "~2", "Kuz*", "Kh?shchev", "==", "before:", "after:", "date:none"];
        signs.ShouldAllBe(sign => page.Contains(sign, StringComparison.Ordinal));
        IndexFields.Fields.Keys.ShouldAllBe(name => page.Contains(name + ":", StringComparison.Ordinal));
        IndexFields.Zones.Keys.ShouldAllBe(name => page.Contains("in:" + name, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("all=Soviet+ships&none=bombers+planes", "Soviet ships -bombers -planes")]
    [InlineData("phrase=exact+%22positions%22&any=Cuba+Castro", "\"exact positions\" (Cuba OR Castro)")]
    [InlineData("near=Soviet&with=the+ships&distance=3&ordered=true", "(\"Soviet\" PRE/3 \"the ships\")")]
    [InlineData("person=Zorin%22)&from=1962-10-27", "person:\"Zorin )\" date:1962-10-27..")]
    [InlineData("exact=negotiations&zones=struck&zones=margin", "=negotiations in:struck")]
    public async Task The_form_shows_the_query_that_it_makes(string filled, string query) =>
        WebUtility.HtmlDecode(await PageAsync($"/search/advanced?{filled}&then=show")).ShouldContain($"<code class=\"made\">{query}</code>");

    [Fact]
    public async Task The_form_leads_to_the_search()
    {
        using var stay = site.CreateClient(new() { AllowAutoRedirect = false });
        using var answer = await stay.GetAsync(new Uri("/search/advanced?all=ships&then=search", UriKind.Relative), Token);

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.ToString().ShouldBe("/search?q=ships");
    }

    [Theory]
    [InlineData("kuz", "Vasily V. Kuznetsov")]
    [InlineData("quar", "quarantine")]
    public async Task What_is_typed_is_completed(string typed, string suggestion)
    {
        var answer = await client.JsonAsync("/suggest?q=" + typed);

        answer.List("suggestions").ShouldContain(one => one.Text("text") == suggestion);
        using var browsers = await client.GetAsync(new Uri($"/suggest?format=opensearch&q={typed}", UriKind.Relative), Token);
        browsers.Content.Headers.ContentType!.MediaType.ShouldBe("application/x-suggestions+json");
    }

    [Theory]
    [InlineData("/suggest")]
    [InlineData("/suggest?q=%22)(*%00")]
    [InlineData("/search?kind=&year=abc&zone=x&month=9999-99")]
    [InlineData("/search?like=..%2F..&q=a")]
    [InlineData("/search?q=a&version=%3Cscript%3E&found=99999999999999999999")]
    [InlineData("/search/advanced?distance=x&from=yesterday&zones=%22&all=%22)(")]
    public async Task Nothing_asked_is_an_error(string address)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), Token);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync(Token)).ShouldNotContain("<script>");
    }

    [GeneratedRegex("""<a href="(?<path>/records/[^"]+)">""", RegexOptions.ExplicitCapture)]
    private static partial Regex FirstHit();

    [GeneratedRegex("<mark[^>]*>(?<word>[^<]*)</mark>", RegexOptions.ExplicitCapture)]
    private static partial Regex MarkedWord();

    private async Task<string> PageAsync(string address)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), Token);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await answer.Content.ReadAsStringAsync(Token);
    }
}
