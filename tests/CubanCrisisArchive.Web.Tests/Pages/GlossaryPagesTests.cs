using System.Net;
using System.Text.RegularExpressions;
using CubanCrisisArchive.Web.Tests.Hosting;

namespace CubanCrisisArchive.Web.Tests.Pages;

public sealed class GlossaryPagesTests(ArchiveSiteFactory site)
{
    private readonly HttpClient client = site.CreateClient();

    [Fact]
    public async Task Every_term_has_a_place_of_its_own_and_leads_to_the_documents_and_to_what_it_names()
    {
        var page = await GetAsync("/glossary");

        page.ShouldContain("<div id=\"oadr\">");
        page.ShouldContain("Originating Agency’s Determination Required");
        page.ShouldContain("<a href=\"/weapons/il-28\">IL-28</a>");
        page.ShouldContain("href=\"/search?q=%22quarantine%22\"");
    }

    [Fact]
    public async Task The_first_use_in_a_text_leads_to_the_glossary_and_explains_itself_and_no_other_does()
    {
        var page = await GetAsync("/records/wilson-111988");

        Regex.Count(page, "<a class=\"term\" href=\"/glossary#quarantine\">", RegexOptions.None, TimeSpan.FromSeconds(5)).ShouldBe(1);
        page.ShouldContain("<a href=\"/glossary#quarantine\">quarantine</a>: The American name");
        page.ShouldNotContain("class=\"term\" href=\"/glossary#un\"", customMessage: "it is a name there, and led to by that");
    }

    [Fact]
    public async Task What_stands_in_the_citation_and_on_the_stamps_is_explained_beside_them()
    {
        (await GetAsync("/records/wilson-111988")).ShouldMatch("<dt><a href=\"/glossary#avp-rf\">AVP RF</a></dt>");
        (await GetAsync("/records/nsarchive-01117")).ShouldMatch("<dt><a href=\"/glossary#oadr\">OADR</a></dt>");
    }

    [Fact]
    public async Task A_packet_explains_the_words_in_what_it_quotes_and_no_others()
    {
        var page = await GetAsync("/packet?i=wilson-112596");

        page.ShouldContain("<h2 id=\"packet-terms\">Words explained</h2>");
        page.ShouldContain("/glossary#quarantine");
        page.ShouldNotContain("/glossary#oadr");
    }

    private async Task<string> GetAsync(string address) =>
        WebUtility.HtmlDecode(await client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken));
}
