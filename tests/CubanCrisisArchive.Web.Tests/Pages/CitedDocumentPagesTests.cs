using System.Net;
using CubanCrisisArchive.Web.Tests.Hosting;

namespace CubanCrisisArchive.Web.Tests.Pages;

public sealed class CitedDocumentPagesTests(ArchiveSiteFactory site)
{
    private readonly HttpClient client = site.CreateClient();

    [Fact]
    public async Task A_document_that_is_not_held_says_so_and_lists_every_passage_that_cites_it()
    {
        var page = await GetAsync("/cited-documents/khrushchev-kennedy-1962-10-27");

        page.ShouldContain("Known, but not held here.");
        page.ShouldContain("<h2 id=\"passages\">Cited in 7 passages</h2>");
        page.ShouldContain("href=\"/people/khrushchev-nikita\"");
        page.ShouldContain("<b>message sent by N. S. Khrushchev to Kennedy on 27 October</b>");
    }

    [Fact]
    public async Task The_words_of_a_record_lead_to_the_document_they_mean_and_a_note_says_whether_it_is_held()
    {
        var page = await GetAsync("/records/wilson-112634");

        page.ShouldContain("<a class=\"cites\" href=\"/cited-documents/mid-telegram-1255\">your #1255</a>");
        page.ShouldContain("Fidel Castro’s statement of 28 October 1962 (the five points)</a>; not held here.");
    }

    [Fact]
    public async Task The_list_names_what_is_cited_and_leads_to_what_could_not_be_told()
    {
        var list = await GetAsync("/cited-documents");

        list.ShouldContain("Charter of the United Nations, 26 June 1945");
        list.ShouldNotContain("Monroe Doctrine", customMessage: "nothing here cites it");
        list.ShouldContain("href=\"/cited-documents/open\"");
    }

    [Fact]
    public async Task What_could_not_be_told_stands_open_with_its_reason()
    {
        var unresolved = await GetAsync("/cited-documents/open");
        var ambiguous = await GetAsync("/cited-documents/open?show=ambiguous&p=99");

        unresolved.ShouldContain("The day told, 9 September 1962, is not that of the document of this name, 3 October 1962.");
        ambiguous.ShouldContain("No day is told.");
    }

    [Theory]
    [InlineData("/cited-documents/nothing")]
    [InlineData("/cited-documents/UPPER")]
    public async Task What_is_not_in_the_list_is_not_found(string address)
    {
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBeOneOf(HttpStatusCode.NotFound, HttpStatusCode.BadRequest);
    }

    private Task<string> GetAsync(string address) => client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
}
