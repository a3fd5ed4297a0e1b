using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Web.Packets;
using CubanCrisisArchive.Web.Tests.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace CubanCrisisArchive.Web.Tests.Packets;

public sealed class PacketPageTests(ArchiveSiteFactory site)
{
    private const string Record = "wilson-111988";

    private readonly HttpClient client = site.CreateClient();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_packet_quotes_the_stored_text_word_for_word()
    {
        var record = await StoredAsync();
        var chosen = record.Paragraphs.Where(paragraph => paragraph.Number is 2 or 5).ToList();

        var page = await PageAsync($"/packet?title=Two+voices&{string.Join('&', chosen.Select(paragraph => $"i={Record}.{paragraph.Id}&n=Read+this"))}&i={Record}");

        page.QuerySelector("h1")!.TextContent.ShouldBe("Two voices");
        var quoted = page.QuerySelectorAll(".packet-text").Select(block => block.QuerySelectorAll(".packet-words, .packet-heading").Select(words => words.TextContent).ToList()).ToList();
        quoted[0].ShouldBe([chosen[0].Text]);
        quoted[1].ShouldBe([chosen[1].Text]);
        quoted[2].ShouldBe([.. record.Paragraphs.Select(paragraph => paragraph.Text)]);
        page.QuerySelectorAll(".packet-note p:last-child").Select(note => note.TextContent).ShouldBe(["Read this", "Read this"]);
        page.QuerySelectorAll(".packet-entry .citation").Length.ShouldBe(3);
        page.QuerySelector(".square-code")!.GetAttribute("aria-label").ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task The_address_that_a_packet_names_as_its_own_gives_the_same_packet()
    {
        var first = await client.GetStringAsync(new Uri($"/packet?title=A+title&i={Record}&n=One%0D%0Atwo&i=no-such&add=&do=", UriKind.Relative), Cancellation);
        var own = (await ParseAsync(first)).QuerySelector(".packet-link .address a")!.GetAttribute("href")!;

        var second = await client.GetStringAsync(new Uri(own, UriKind.Relative), Cancellation);

        second.ShouldBe(first);
    }

    [Fact]
    public async Task Words_that_have_changed_are_never_replaced_by_others()
    {
        var paragraph = (await StoredAsync()).Paragraphs.First(each => each.Number == 3);

        var page = await PageAsync($"/packet?i={Record}.3-00000000&i={Record}.99-{paragraph.Id.Split('-')[1]}&i=no-such-record");

        var entries = page.QuerySelectorAll(".packet-entry");
        entries[0].QuerySelector(".packet-text").ShouldBeNull();
        entries[0].QuerySelector(".notice").ShouldNotBeNull();
        entries[1].QuerySelector(".packet-text").ShouldBeNull("the same words under a number that they never had");
        entries[1].QuerySelector(".notice").ShouldNotBeNull();
        entries[2].QuerySelector(".notice").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_packet_is_made_by_following_forms_and_links_alone()
    {
        var one = await StepAsync("/packet/edit?title=T", $"add={Record}");
        var two = await StepAsync(one, "add=/records/wilson-112596");
        var moved = await StepAsync(two, "do=up-2");
        var removed = await StepAsync(moved, "do=remove-1");

        Items(moved).ShouldBe(["wilson-112596", Record]);
        Items(removed).ShouldBe([Record]);
        removed.ShouldContain("title=T");
    }

    [Fact]
    public async Task A_note_moves_with_its_item()
    {
        var moved = await StepAsync("/packet/edit?i=wilson-111988&n=first&i=wilson-112596&n=second", "do=down-1");

        moved.ShouldStartWith("/packet/edit?i=wilson-112596&n=second&i=wilson-111988&n=first");
        moved.ShouldEndWith("#item-2");
    }

    [Theory]
    [InlineData("/packet/edit?do=up-99999999999999999999")]
    [InlineData("/packet/edit?do=remove-0&i=wilson-111988")]
    [InlineData("/packet/edit?do=%00&add=%00&find=%00&title=%00")]
    [InlineData("/packet/edit?find=%22%28")]
    [InlineData("/packet/edit?add=nonsense+and+more")]
    [InlineData("/packet?i=&n=&title=")]
    [InlineData("/packet?i=%ff%fe&n=%ed%a0%80")]
    public async Task Nonsense_breaks_nothing(string address)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), Cancellation);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_packet_too_large_for_anything_is_still_a_page_that_says_so()
    {
        var query = string.Join('&', Enumerable.Range(1, 60).Select(i => $"i=record-{i}&n={new string('n', 700)}"));

        var page = await PageAsync("/packet?" + query);

        page.QuerySelectorAll(".packet-entry").Length.ShouldBe(PacketLimits.Items);
        page.QuerySelector(".square-code").ShouldBeNull();
        page.QuerySelector(".packet-link .notice")!.TextContent.ShouldContain("square code");
        page.QuerySelectorAll(".notice").ShouldContain(notice => notice.TextContent.Contains("up to 40 items", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Paragraphs_are_ticked_on_a_page_of_their_own_and_what_the_packet_holds_is_carried_along()
    {
        var page = await PageAsync($"/packet/choose?record={Record}&title=T&i=wilson-112596&n=Note");

        page.QuerySelectorAll("form input[type=hidden]").Select(field => field.GetAttribute("value")).ShouldBe(["T", "wilson-112596", "Note"]);
        page.QuerySelectorAll("input[type=checkbox]").Length.ShouldBe(1 + (await StoredAsync()).Paragraphs.Count(paragraph => paragraph.Number is not null));
    }

    [Fact]
    public async Task There_is_nothing_to_choose_from_a_record_that_is_not_here()
    {
        using var answer = await client.GetAsync(new Uri("/packet/choose?record=no-such", UriKind.Relative), Cancellation);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_document_leads_into_a_packet_and_carries_the_one_its_reader_came_from()
    {
        var page = await PageAsync($"/records/{Record}?packet={Uri.EscapeDataString("?title=T&i=wilson-112596")}");

        page.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).ShouldContain($"/packet/choose?title=T&i=wilson-112596&record={Record}");
    }

    [Fact]
    public async Task A_printed_packet_bears_its_own_address_once()
    {
        var page = await PageAsync($"/packet?title=T&i={Record}");

        page.QuerySelector(".packet-link .address")!.TextContent.ShouldBe($"http://localhost/packet?title=T&i={Record}");
        page.QuerySelectorAll(".print-only").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_paragraph_leads_into_a_packet_and_to_its_citations_from_every_page_that_shows_it()
    {
        var paragraph = (await StoredAsync()).Paragraphs.First(each => each.Number == 2);

        foreach (var address in new[] { $"/records/{Record}", "/search?q=%22heartfelt+greetings%22", "/people/thant" })
        {
            var links = (await PageAsync(address)).QuerySelectorAll("a").Select(link => link.GetAttribute("href"));
            links.ShouldContain($"/packet/edit?add={Record}.{paragraph.Id}", address);
        }

        (await PageAsync($"/records/{Record}")).QuerySelectorAll(".par-tools a").Select(link => link.GetAttribute("href"))
            .ShouldContain($"/records/{Record}/cite?p={paragraph.Id}");
    }

    private static IReadOnlyList<string> Items(string address) =>
        [.. Regex.Matches(address, "[?&]i=(?<item>[^&#]+)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture).Select(match => match.Groups["item"].Value)];

    private static Task<IDocument> ParseAsync(string html) => Task.FromResult<IDocument>(new HtmlParser().ParseDocument(html));

    /// <summary>Where a step leads, without the word for what was done.</summary>
    private async Task<string> StepAsync(string address, string step)
    {
        using var steps = site.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        using var answer = await steps.GetAsync(new Uri($"{address.Split('#')[0]}&{step}", UriKind.Relative), Cancellation);
        answer.StatusCode.ShouldBe(HttpStatusCode.Found, await answer.Content.ReadAsStringAsync(Cancellation));
        var location = answer.Headers.Location!.OriginalString;
        return Regex.Replace(location, "&said=[a-z]+", string.Empty, RegexOptions.NonBacktracking);
    }

    private async Task<IDocument> PageAsync(string address) =>
        await ParseAsync(await client.GetStringAsync(new Uri(address, UriKind.Relative), Cancellation));

    private async Task<ArchivalRecord> StoredAsync() =>
        (await site.Services.GetRequiredService<RecordStore>().FindAsync(RecordId.Parse(Record), Cancellation))!.Record;
}
