using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using CubanCrisisArchive.Web.Tests.Doors;
using CubanCrisisArchive.Web.Tests.Hosting;

namespace CubanCrisisArchive.Web.Tests.Pages.Search;

/// <summary>What the users of other archives complained of in public (repository and number), shown not to happen here.</summary>
public sealed partial class ComplaintTests(ArchiveSiteFactory site)
{
    private readonly HttpClient client = site.CreateClient();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>simonw/datasette#651.</summary>
    [Theory]
    [InlineData("Khrushchev's")]
    [InlineData("IL-28")]
    [InlineData("U.N.")]
    [InlineData("U-2 airplane")]
    [InlineData("Soviet, ships!")]
    [InlineData("(Cuba)")]
    [InlineData("Cuba: ships")]
    [InlineData("\"quarantine,\"")]
    public async Task Punctuation_breaks_no_query(string typed)
    {
        var answer = await AskAsync(typed);

        answer.GetProperty("total").GetInt64().ShouldBeGreaterThan(0);
        answer.List("notices").ShouldBeEmpty();
    }

    /// <summary>alephdata/aleph#2888.</summary>
    [Fact]
    public async Task Exact_is_exact()
    {
        var exact = await AskAsync("=negotiation", 100);
        var stemmed = await AskAsync("negotiation", 100);

        exact.GetProperty("total").GetInt64().ShouldBeInRange(1, stemmed.GetProperty("total").GetInt64() - 1);
        Marked(exact).ShouldAllBe(word => word.Equals("negotiation", StringComparison.OrdinalIgnoreCase));
        Marked(await AskAsync("==Quarantine", 100)).ShouldAllBe(word => word == "Quarantine");
        Marked(await AskAsync("=\"Soviet vessels\"", 100)).ShouldAllBe(words => Spaces().Replace(words, " ").Equals("Soviet vessels", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>alephdata/aleph#2023.</summary>
    [Fact]
    public async Task Other_spellings_of_a_name_are_told_and_can_be_turned_off()
    {
        var widened = await AskAsync("Zorin", 100);
        widened.List("expansions").Single().List("also").ShouldNotBeEmpty();
        Marked(widened).Distinct(StringComparer.Ordinal).Count().ShouldBeGreaterThan(1);

        var typed = await AskAsync(widened.Text("asTyped")!, 100);
        typed.List("expansions").ShouldBeEmpty();
        Marked(typed).ShouldAllBe(word => word.Equals("Zorin", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>alephdata/aleph#1968.</summary>
    [Theory]
    [InlineData("October 29, 1962")]
    [InlineData("29 October 1962")]
    [InlineData("29 Oct. 1962")]
    [InlineData("Oct. 29, 1962")]
    [InlineData("October 29th, 1962")]
    [InlineData("1962-10-29")]
    public async Task A_date_is_found_whatever_its_punctuation(string typed) =>
        (await AskAsync(typed, 100)).List("hits").Select(hit => hit.Text("record")).ShouldContain("wilson-111988");

    /// <summary>MuckRock/documentcloud#181: hits and shared links that open page one.</summary>
    [Fact]
    public async Task A_hit_leads_to_its_own_paragraph_and_a_shared_link_does_too()
    {
        var hit = (await AskAsync("Casilda")).List("hits").First();
        var page = await PageAsync("/search?q=Casilda");
        var address = WebUtility.HtmlDecode(HitAddress().Match(page).Groups["address"].Value);
        var (path, anchor) = (address.Split('#')[0], address.Split('#')[1]);

        anchor.ShouldContain(hit.Text("paragraph")!);
        (await PageAsync(path)).ShouldContain($"id=\"{anchor}\"");
        using var stay = site.CreateClient(new() { AllowAutoRedirect = false });
        using var shared = await stay.GetAsync(new Uri(hit.Text("url")!), Token);
        shared.Headers.Location!.ToString().ShouldEndWith($"#{anchor}");
    }

    /// <summary>Princeton-CDH/geniza#1368: highlights that vanish on the record.</summary>
    [Fact]
    public async Task The_words_found_are_marked_in_the_record_too()
    {
        var page = await PageAsync("/search?q=Casilda");
        var record = await PageAsync(WebUtility.HtmlDecode(HitAddress().Match(page).Groups["address"].Value).Split('#')[0]);

        record.ShouldMatch("<mark[^>]*>Casilda</mark>");
    }

    /// <summary>Princeton-CDH/geniza#1487: snippets of the whole text.</summary>
    [Fact]
    public async Task A_snippet_is_short_and_shows_a_match()
    {
        var hits = (await AskAsync("guarantees", 100)).List("hits").ToList();

        hits.ShouldAllBe(hit => hit.Text("snippet")!.Length <= 320);
        hits.ShouldAllBe(hit => hit.List("pieces").Any(piece => piece.GetProperty("match").GetBoolean()));
        hits.ShouldContain(hit => hit.Text("snippet")!.StartsWith('…'));
    }

    /// <summary>projectblacklight/arclight#147, #150, #540.</summary>
    [Fact]
    public async Task A_search_stays_within_one_collection()
    {
        var within = await client.JsonAsync("/search.json?q=Cuba&collection=nsarchive&size=100");
        var everywhere = await AskAsync("Cuba", 100);

        within.GetProperty("total").GetInt64().ShouldBeInRange(1, everywhere.GetProperty("total").GetInt64() - 1);
        within.List("hits").Where(hit => hit.Text("match") == "all").ShouldAllBe(hit => hit.Text("record")!.StartsWith("nsarchive"));
        (await AskAsync("Cuba collection:nsarchive")).GetProperty("total").GetInt64().ShouldBe(within.GetProperty("total").GetInt64());
        var page = await PageAsync("/search?q=Cuba&collection=nsarchive");
        page.ShouldContain("Narrowed to");
        page.ShouldContain("href=\"/search?q=Cuba\"");
    }

    /// <summary>projectblacklight/blacklight#1905, #3241, #3748: focus, state by colour only, counts unread. A browser walks them by keyboard in its own tests.</summary>
    [Fact]
    public async Task A_facet_says_in_words_what_it_is_what_it_counts_and_whether_it_is_chosen()
    {
        var page = await PageAsync("/search?q=Cuba&kind=telegram");
        var values = FacetValue().Matches(page).Select(value => WebUtility.HtmlDecode(Spaces().Replace(Tags().Replace(value.Groups["words"].Value, string.Empty), " ")).Trim()).ToList();
        var chosen = FacetValue().Matches(page).Where(value => value.Groups["attributes"].Value.Contains("aria-current=\"true\"")).ToList();

        values.Count.ShouldBeGreaterThan(5);
        values.ShouldAllBe(value => CountInWords().IsMatch(value));
        chosen.ShouldHaveSingleItem().Groups["words"].Value.ShouldContain("chosen; remove it");
        page.ShouldContain("<section class=\"facet\" aria-labelledby=\"facet-kind\">");
    }

    private Task<JsonElement> AskAsync(string typed, int size = 10) =>
        client.JsonAsync(string.Create(CultureInfo.InvariantCulture, $"/search.json?q={Uri.EscapeDataString(typed)}&size={size}"));

    private static IEnumerable<string> Marked(JsonElement answer) => answer.List("hits")
        .Where(hit => hit.Text("match") == "all")
        .SelectMany(hit => hit.List("pieces"))
        .Where(piece => piece.GetProperty("match").GetBoolean())
        .Select(piece => piece.Text("text")!);

    private async Task<string> PageAsync(string address)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), Token);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await answer.Content.ReadAsStringAsync(Token);
    }

    [GeneratedRegex("<p class=\"from\">\\s*<a href=\"(?<address>[^\"]+)\"", RegexOptions.NonBacktracking)]
    private static partial Regex HitAddress();

    [GeneratedRegex("<a class=\"value\"(?<attributes>[^>]*)>(?<words>.*?)</a>", RegexOptions.NonBacktracking | RegexOptions.Singleline)]
    private static partial Regex FacetValue();

    [GeneratedRegex("<[^>]+>", RegexOptions.NonBacktracking)]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Spaces();

    [GeneratedRegex("[0-9,]+ paragraphs?(, chosen; remove it: .+)?$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex CountInWords();
}
