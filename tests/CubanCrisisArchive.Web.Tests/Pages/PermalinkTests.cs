using System.Net;
using CubanCrisisArchive.Ingest;
using CubanCrisisArchive.Ingest.Reporting;
using CubanCrisisArchive.Web.Tests.Hosting;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Serilog;

namespace CubanCrisisArchive.Web.Tests.Pages;

/// <summary>Permanent links through the real ingest and the real site, while the corpus is edited.</summary>
public sealed class PermalinkTests : IAsyncLifetime
{
    private const string Name = "corpus/papers/telegram.md";

    private readonly ScratchFolder scratch = new();
    private readonly WebApplicationFactory<Program> site;
    private HttpClient client = null!;

    public PermalinkTests()
    {
        site = new WebApplicationFactory<Program>().WithWebHostBuilder(builder => builder
            .UseSetting("Archive:Corpus", scratch["corpus"])
            .UseSetting("Archive:Data", scratch["data"]));
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync()
    {
        Write("The ships turned.", "No answer came.", "The planes flew.", "The radio spoke.", "No answer came.", "The talks began.");
        client = site.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await site.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        scratch.Dispose();
    }

    [Fact]
    public async Task A_link_leads_to_the_same_words_wherever_they_now_stand()
    {
        var links = await LinksAsync();
        await EditAsync("The talks began.", "The ships turned.", "No answer came.", "The radio spoke.", "The planes flew.", "No answer came.");

        (await WordsAtAsync(links[0])).ShouldBe("The ships turned.");
        (await WordsAtAsync(links[2])).ShouldBe("The planes flew.");
        (await WordsAtAsync(links[3])).ShouldBe("The radio spoke.");
        (await WordsAtAsync(links[5])).ShouldBe("The talks began.");
        var now = await LinksAsync();
        (await LocationAsync(links[1])).ShouldEndWith(AnchorOf(now[2]), Case.Sensitive, "equal paragraphs are told apart by their order");
        (await LocationAsync(links[4])).ShouldEndWith(AnchorOf(now[5]));
    }

    [Fact]
    public async Task An_address_that_stood_for_two_equal_paragraphs_one_after_the_other_leads_to_both()
    {
        var links = await LinksAsync();
        await EditAsync("One.", "Two.", "Three.", "The ships turned.", "No answer came.", "The planes flew.", "The radio spoke.", "No answer came.", "The talks began.");

        var page = await FollowAsync(links[4]);

        page.Split("The link may mean this paragraph").Length.ShouldBe(3, "the fifth paragraph was the second of two, and is now the first");
    }

    [Fact]
    public async Task Where_the_words_changed_the_reader_is_told_so_at_their_place()
    {
        var links = await LinksAsync();
        await EditAsync("The ships turned about.", "No answer came.", "The planes flew.", "The radio spoke.", "No answer came.", "The talks began, and they ended.");

        var page = await FollowAsync(links[0]);
        page.ShouldContain("This paragraph has changed since the link was made.");
        page.IndexOf("has changed since", StringComparison.Ordinal).ShouldBeLessThan(page.IndexOf("The ships turned about.", StringComparison.Ordinal));
        page.ShouldContain("<link rel=\"canonical\" href=\"http://localhost/records/telegram\"");
        (await FollowAsync(links[5])).ShouldContain("has changed since");
        (await WordsAtAsync(links[2])).ShouldBe("The planes flew.");
    }

    [Fact]
    public async Task A_divided_and_a_joined_paragraph_are_told_as_changed()
    {
        var links = await LinksAsync();
        await EditAsync("The ships.", "They turned.", "No answer came.", "The planes flew. The radio spoke.", "No answer came.", "The talks began.");

        (await FollowAsync(links[0])).ShouldContain("what stands at its place are 2 paragraphs");
        (await FollowAsync(links[2])).ShouldContain("has changed since");
        (await FollowAsync(links[3])).ShouldContain("has changed since");
        (await WordsAtAsync(links[5])).ShouldBe("The talks began.");
    }

    [Fact]
    public async Task What_was_taken_out_is_gone_and_what_never_was_is_not_found_both_with_the_records_link()
    {
        var links = await LinksAsync();
        await EditAsync("The ships turned.", "No answer came.", "The radio spoke.", "No answer came.", "The talks began.");

        await ShouldBeAsync(links[2], HttpStatusCode.Gone, "href=\"/records/telegram\"");
        await ShouldBeAsync("/records/telegram/p/1-00000000", HttpStatusCode.NotFound, "href=\"/records/telegram\"");
        await ShouldBeAsync("/records/telegram/p/%22%3Cscript%3E", HttpStatusCode.NotFound, "There is no such paragraph");
        await ShouldBeAsync("/records/nothing/p/1-00000000", HttpStatusCode.NotFound, "There is no such paragraph");
    }

    [Fact]
    public async Task With_its_file_a_paragraph_is_gone_and_it_comes_back_with_it()
    {
        var links = await LinksAsync();
        File.Delete(scratch[Name]);
        scratch.Write("corpus/papers/other.md", Telegram("Other words."));
        await IngestAsync();

        await ShouldBeAsync(links[2], HttpStatusCode.Gone, "The record is not held either");

        await EditAsync("The ships turned.", "No answer came.", "The planes flew.", "The radio spoke.", "No answer came.", "The talks began.");
        (await WordsAtAsync(links[2])).ShouldBe("The planes flew.");
    }

    private static string Telegram(params string[] paragraphs) => $"""
        **October 30, 1962**

        **Telegram**

        Citation:

        "Telegram", October 30, 1962, Wilson Center Digital Archive, AVP RF, copy on file. http://example.org/document/1

        Original Language:

        Russian

        Contents:

        - Translation - English

        {string.Join("\n\n", paragraphs)}
        """;

    private void Write(params string[] paragraphs) => scratch.Write(Name, Telegram(paragraphs));

    private async Task EditAsync(params string[] paragraphs)
    {
        Write(paragraphs);
        await IngestAsync();
    }

    private Task<IngestReport> IngestAsync() => new ArchiveIngest(new LoggerConfiguration().CreateLogger())
        .RunAsync(new IngestOptions(scratch["data"], [scratch["corpus"]]), null, Cancellation);

    /// <summary>The permanent links that the record's page shows, in order.</summary>
    private async Task<List<string>> LinksAsync()
    {
        var html = await client.GetStringAsync(new Uri("/records/telegram", UriKind.Relative), Cancellation);
        return [.. html.Split("href=\"/records/telegram/p/").Skip(1).Select(rest => "/records/telegram/p/" + rest[..rest.IndexOf('"', StringComparison.Ordinal)]).Distinct(StringComparer.Ordinal)];
    }

    private static string AnchorOf(string link) => "#p-" + link[(link.LastIndexOf('/') + 1)..];

    private async Task<string> LocationAsync(string link)
    {
        using var response = await client.GetAsync(new Uri(link, UriKind.Relative), Cancellation);
        response.StatusCode.ShouldBe(HttpStatusCode.Redirect, "the words may move again");
        return response.Headers.Location!.OriginalString;
    }

    private async Task<string> FollowAsync(string link) =>
        await client.GetStringAsync(new Uri((await LocationAsync(link)).Split('#')[0], UriKind.Relative), Cancellation);

    private async Task<string> WordsAtAsync(string link)
    {
        var location = await LocationAsync(link);
        var page = await client.GetStringAsync(new Uri(location.Split('#')[0], UriKind.Relative), Cancellation);
        page.ShouldNotContain("has changed since");
        var from = page.IndexOf($"id=\"{location.Split('#')[1]}\"", StringComparison.Ordinal);
        from.ShouldBeGreaterThan(0, "the anchor stands in the page");
        var words = page.IndexOf("class=\"words\">", from, StringComparison.Ordinal) + "class=\"words\">".Length;
        return page[words..page.IndexOf("</p>", words, StringComparison.Ordinal)];
    }

    private async Task ShouldBeAsync(string link, HttpStatusCode status, string words)
    {
        using var response = await client.GetAsync(new Uri(link, UriKind.Relative), Cancellation);
        response.StatusCode.ShouldBe(status, link);
        (await response.Content.ReadAsStringAsync(Cancellation)).ShouldContain(words);
    }
}
