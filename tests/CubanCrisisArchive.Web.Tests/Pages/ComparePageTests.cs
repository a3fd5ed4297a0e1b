using System.Net;
using System.Text.RegularExpressions;
using CubanCrisisArchive.Web.Tests.Hosting;

namespace CubanCrisisArchive.Web.Tests.Pages;

public sealed class ComparePageTests(ArchiveSiteFactory site)
{
    private readonly HttpClient client = site.CreateClient();

    [Fact]
    public async Task Every_paragraph_of_both_records_stands_once_with_its_permanent_link()
    {
        var page = await GetAsync("/compare?left=wilson-111988&right=wilson-112634");

        Links(page, "wilson-111988").ShouldBe(Links(await GetAsync("/records/wilson-111988"), "wilson-111988"), ignoreOrder: true);
        Links(page, "wilson-112634").ShouldBe(Links(await GetAsync("/records/wilson-112634"), "wilson-112634"), ignoreOrder: true);
        page.ShouldContain("<b class=\"shared\">");
        page.ShouldContain("class=\"paired\"");
    }

    [Fact]
    public async Task Each_pair_is_led_to_and_what_stands_between_two_pairs_is_one_row()
    {
        var page = await GetAsync("/compare?left=wilson-111988&right=wilson-112634");

        var pairs = page.Split("class=\"paired\" id=\"pair-").Length - 1;
        pairs.ShouldBeGreaterThan(2);
        for (var pair = 1; pair <= pairs; pair++)
        {
            page.ShouldContain($"href=\"#pair-{pair}\"");
        }

        (page.Split("class=\"on-left\"").Length - 1).ShouldBeLessThanOrEqualTo((2 * pairs) + 1);
    }

    [Fact]
    public async Task Two_different_records_stand_in_the_form_from_the_beginning() =>
        Regex.Count(await GetAsync("/compare"), "<option value=\"[^\"]+\" selected").ShouldBe(1);

    [Theory]
    [InlineData("/compare")]
    [InlineData("/compare?left=wilson-111988")]
    [InlineData("/compare?left=&right=%3Cscript%3E")]
    [InlineData("/compare?left=nothing&right=wilson-111988")]
    [InlineData("/compare?left=a&left=b&right=wilson-111988")]
    public async Task Where_a_record_is_missing_both_can_be_chosen(string address)
    {
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        page.ShouldContain("<select id=\"left\" name=\"left\">");
        page.ShouldNotContain("<script>alert");
    }

    [Fact]
    public async Task A_record_names_its_related_ones_each_with_the_reason_and_a_comparison()
    {
        var page = await GetAsync("/records/wilson-112634");

        page.ShouldContain("Before it in the negotiation: Vasily V. Kuznetsov; Valerian A. Zorin took part in both");
        page.ShouldContain("After it in the negotiation: Vasily V. Kuznetsov took part in both");
        page.ShouldContain("Both refer to Fidel Castro’s statement of 28 October 1962 (the five points)");
        page.ShouldContain("href=\"/compare?left=wilson-112634&amp;right=wilson-111988\"");
    }

    /// <summary>The permanent links of numbered paragraphs.</summary>
    private static List<string> Links(string page, string record) =>
    [
        .. page.Split($"href=\"/records/{record}/p/").Skip(1).Select(rest => rest[..rest.IndexOf('"', StringComparison.Ordinal)])
            .Where(id => char.IsAsciiDigit(id[0])),
    ];

    private async Task<string> GetAsync(string address) =>
        WebUtility.HtmlDecode(await client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken)).Replace("&", "&amp;", StringComparison.Ordinal);
}
