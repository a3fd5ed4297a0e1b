using System.Net;
using System.Text.Json;
using CubanCrisisArchive.Web.Doors.Forms;
using CubanCrisisArchive.Web.Tests.Hosting;
using Markdig;

namespace CubanCrisisArchive.Web.Tests.Doors.Forms;

public sealed class RecordFormsTests(ArchiveSiteFactory site)
{
    private const string Telegram = "/records/wilson-112634";

    private readonly HttpClient client = site.CreateClient();

    public static TheoryData<string, string> Forms => [.. RecordFormats.All.Select(format => (format.Suffix, format.MediaType))];

    public static TheoryData<string> Records => RecordDoorTests.Records;

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task A_form_is_had_by_suffix_and_by_accept_alike_and_leads_back_to_the_page(string suffix, string mediaType)
    {
        using var bySuffix = await GetAsync(Telegram + suffix);
        using var byAccept = await GetAsync(Telegram, mediaType);

        bySuffix.StatusCode.ShouldBe(HttpStatusCode.OK);
        bySuffix.Content.Headers.ContentType!.ToString().ShouldBe($"{mediaType}; charset=utf-8");
        bySuffix.Headers.ETag.ShouldNotBeNull();
        bySuffix.Headers.GetValues("Link").Single().ShouldContain($"<http://localhost{Telegram}>; rel=\"cite-as\"");
        byAccept.Content.Headers.ContentType!.MediaType.ShouldBe(mediaType);
        byAccept.Headers.Vary.ShouldContain("Accept");
        (await TextAsync(byAccept)).ShouldBe(await TextAsync(bySuffix));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task What_has_not_changed_is_not_sent_again(string suffix, string mediaType)
    {
        using var first = await GetAsync(Telegram + suffix, mediaType);
        using var request = new HttpRequestMessage(HttpMethod.Get, Telegram + suffix);
        request.Headers.Accept.ParseAdd(mediaType);
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await client.SendAsync(request, TestContext.Current.CancellationToken);

        second.StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Theory]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "text/html", "a browser")]
    [InlineData("*/*", "text/html", "a program that takes anything")]
    [InlineData("text/*;q=0.5, application/json", "application/json", "the better of two")]
    [InlineData("application/xml", "application/tei+xml", "XML by its general name")]
    [InlineData("text/html;q=0, text/*", "text/plain", "anything but the page")]
    [InlineData("no media type at all", "text/html", "nonsense")]
    public async Task Accept_chooses_among_the_forms(string accept, string mediaType, string why)
    {
        using var answer = await GetAsync(Telegram, accept);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK, why);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe(mediaType, why);
    }

    [Fact]
    public async Task What_nobody_holds_is_406_with_a_list_of_what_there_is()
    {
        using var answer = await GetAsync(Telegram, "image/png");

        answer.StatusCode.ShouldBe(HttpStatusCode.NotAcceptable);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        JsonElement.Parse(await TextAsync(answer)).Text("detail")!.ShouldContain("application/tei+xml");
    }

    [Theory]
    [InlineData("/records/wilson-112634.docx", "a form there is not")]
    [InlineData("/records/wilson-112634.csl", "half a suffix")]
    [InlineData("/records/none.xml", "a record there is not")]
    [InlineData("/records/wilson-112634.bib?p=999", "a paragraph there is not")]
    [InlineData("/records/wilson-112634.bib?p=", "a paragraph without a number")]
    public async Task What_there_is_not_is_a_problem(string address, string why) =>
        (await client.ProblemAsync(address, 404)).Text("title").ShouldBe("Not found", why);

    [Theory]
    [InlineData("GET", "/records/none.json", 404)]
    [InlineData("GET", "/api/v9/nothing", 404)]
    [InlineData("POST", "/records/wilson-112634.json", 405)]
    public async Task A_door_answers_a_browser_too_with_a_problem(string method, string address, int status)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        request.Headers.Accept.ParseAdd("text/html");
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);

        ((int)answer.StatusCode).ShouldBe(status);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Fact]
    public async Task The_page_by_its_suffix_is_the_page()
    {
        using var answer = await GetAsync(Telegram + ".html");
        answer.RequestMessage!.RequestUri!.AbsolutePath.ShouldBe(Telegram);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
    }

    [Fact]
    public async Task The_page_carries_the_same_signposts_in_its_head_and_in_its_header()
    {
        using var answer = await GetAsync(Telegram, "text/html");
        var header = answer.Headers.GetValues("Link").Single();
        var page = WebUtility.HtmlDecode(await TextAsync(answer));

        foreach (var format in RecordFormats.All)
        {
            header.ShouldContain($"<http://localhost{Telegram}{format.Suffix}>; rel=\"alternate {(format.Use == FormatUse.Content ? "item" : "describedby")}\"; type=\"{format.MediaType}\"");
            page.ShouldContain($"type=\"{format.MediaType}\" href=\"http://localhost{Telegram}{format.Suffix}\"");
        }

        header.ShouldContain($"<http://localhost{Telegram}>; rel=\"cite-as\"");
        header.ShouldContain("<https://schema.org/AboutPage>; rel=\"type\"");
        header.ShouldContain("<http://rightsstatements.org/vocab/UND/1.0/>; rel=\"license\"");
        header.ShouldContain("<http://localhost/people/kuznetsov-vasily>; rel=\"author\"");
    }

    [Theory]
    [MemberData(nameof(Records))]
    public async Task Every_form_names_the_rights(string id)
    {
        var rights = (await client.JsonAsync($"/records/{id}.json")).GetProperty("rights");

        foreach (var suffix in RecordFormats.All.Select(format => format.Suffix).Append(string.Empty))
        {
            using var answer = await GetAsync($"/records/{id}{suffix}");
            (await TextAsync(answer)).ShouldContain(rights.Text("uri")!, customMessage: suffix);
        }
    }

    [Theory]
    [MemberData(nameof(Records))]
    public async Task Text_and_markdown_hold_every_paragraph_word_for_word(string id)
    {
        var paragraphs = (await client.JsonAsync($"/records/{id}.json")).List("paragraphs").Select(each => each.Text("text")!).ToList();
        using var text = await GetAsync($"/records/{id}.txt");
        using var markdown = await GetAsync($"/records/{id}.md");
        var plain = (await TextAsync(text)).Split('\n');
        var rendered = Markdown.ToPlainText(await TextAsync(markdown)).Split('\n');

        foreach (var paragraph in paragraphs)
        {
            plain.ShouldContain(line => line.EndsWith(paragraph, StringComparison.Ordinal));
            rendered.ShouldContain(line => line.EndsWith(paragraph, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_reference_cites_one_paragraph_where_asked()
    {
        using var answer = await GetAsync(Telegram + ".ris?p=2");
        var ris = await TextAsync(answer);

        ris.ShouldContain("N1  - Paragraph 2\r\n");
        ris.ShouldContain($"UR  - http://localhost{Telegram}/p/2-");
    }

    private static Task<string> TextAsync(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    private async Task<HttpResponseMessage> GetAsync(string address, string? accept = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
