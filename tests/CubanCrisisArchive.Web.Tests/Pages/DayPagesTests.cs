using System.Net;
using CubanCrisisArchive.Web.Tests.Hosting;

namespace CubanCrisisArchive.Web.Tests.Pages;

public sealed class DayPagesTests(ArchiveSiteFactory site)
{
    private readonly HttpClient client = site.CreateClient();

    [Fact]
    public async Task A_day_on_which_nothing_is_held_says_so_offers_the_nearest_and_shows_what_others_say_of_it()
    {
        var page = await GetAsync("/dates/1962-10-31");

        page.ShouldMatch(@"Nothing is held for 31 October 1962\.\s+The nearest are\s<a href=""/dates/1962-10-30"">30 October 1962</a> \(1 record\) and <a href=""/dates/1962-11-01"">1 November 1962</a> \(1 record\)\.");
        (await GetAsync("/dates/1962-10-27")).ShouldMatch(@"\d+ passages\s+name this day");
        (await GetAsync("/dates/1990-01-01")).ShouldMatch(@"The nearest is\s<a href=""/dates/1962-11-08"">8 November 1962</a> \(1 record\)\.");
    }

    [Theory]
    [InlineData("/dates/1962-02-30")]
    [InlineData("/dates/1962-13")]
    [InlineData("/dates/29-10-1962")]
    [InlineData("/dates/2691-01-26-01")]
    public async Task A_day_that_is_none_is_not_found(string address)
    {
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        ((int)response.StatusCode).ShouldBeInRange(400, 404);
    }

    [Theory]
    [InlineData("/dates/1962-10", "/timeline?from=1962-10")]
    [InlineData("/dates/1962", "/timeline?from=1962-01&to=1962-12")]
    public async Task A_month_and_a_year_lead_to_the_timeline(string address, string timeline)
    {
        using var patient = site.CreateClient(new() { AllowAutoRedirect = false });
        using var response = await patient.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        response.Headers.Location!.OriginalString.ShouldBe(timeline);
    }

    [Fact]
    public async Task The_timeline_shows_every_day_of_the_crisis_that_has_records_and_who_met_on_them()
    {
        var page = await GetAsync("/timeline");

        page.ShouldContain("2–6 November 1962: nothing is held");
        page.ShouldContain("16–28 October 1962: nothing is held");
        page.ShouldContain("9–20 November 1962: nothing is held");
        page.ShouldMatch(@"aria-label=""3 meetings of 15 people");
        page.ShouldContain("<b>UN Secretariat:</b>");
    }

    [Theory]
    [InlineData("/timeline?from=1962-12&to=1962-10")]
    [InlineData("/timeline?from=never&to=%F0%9F%92%A3")]
    [InlineData("/timeline?from=9999-12&to=9999-12")]
    [InlineData("/timeline?from=0001-01")]
    [InlineData("/timeline?from=1962-10&from=1962-11")]
    [InlineData("/dates/9999-12-31")]
    [InlineData("/dates/0001-01-01")]
    [InlineData("/people/zorin-valerian?p=-3")]
    [InlineData("/people/zorin-valerian?p=2147483647")]
    [InlineData("/people/zorin-valerian?p=x")]
    public async Task No_address_however_odd_is_an_error(string address)
    {
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_persons_page_says_whom_they_met_and_where_they_were_misread()
    {
        var page = await GetAsync("/people/zorin-valerian");

        page.ShouldMatch(@"Met with \d+ people");
        page.ShouldContain("“Eorin”");
        page.ShouldContain("href=\"/people/thant\"");
        (await GetAsync("/people/meetings")).ShouldContain("Carlos Lechuga");
        (await GetAsync("/bodies/un-secretariat")).ShouldContain("Events recorded here");
    }

    [Fact]
    public async Task The_register_of_people_tells_taking_part_from_being_named_and_of_places_only_naming()
    {
        var people = await GetAsync("/people");

        people.ShouldContain("Records they take part in");
        people.ShouldMatch(@"data-before=""Named in"" data-unit=""passages"">45<");
        (await GetAsync("/places")).ShouldNotContain("take part");
        (await GetAsync("/bodies/un-secretariat")).ShouldNotContain("<p class=\"quiet\">UN Secretariat</p>", customMessage: "its side is itself");
    }

    [Theory]
    [InlineData("/people", "People")]
    [InlineData("/places", "Places")]
    [InlineData("/cited-documents", "Cited documents")]
    [InlineData("/people/meetings", "Who met whom")]
    public async Task The_lists_of_what_the_records_name_lead_to_one_another(string address, string name)
    {
        var page = await GetAsync(address);

        page.ShouldContain($"<a href=\"{address}\" aria-current=\"page\">{name}</a>");
        page.ShouldContain("<a href=\"/weapons\">Weapons</a>");
    }

    private async Task<string> GetAsync(string address) =>
        WebUtility.HtmlDecode(await client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken));
}
