using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CubanCrisisArchive.Browser.Tests;

public sealed class ReadingTests(ReadingRoom room)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_search_leads_to_the_paragraph_with_its_words_marked(bool withScript)
    {
        await using var visitor = await room.EnterAsync(withScript: withScript);
        var page = await visitor.NewPageAsync();
        await page.GotoAsync("/");

        await page.Locator("#q").FillAsync("\"conducting negotiations\"");
        await page.GetByRole(AriaRole.Button, new() { Name = "Search" }).ClickAsync();
        await Expect(page.Locator(".answer")).ToContainTextAsync("1 paragraph matches");
        await page.Locator(".hits a").First.ClickAsync();

        var target = page.Locator(".par:target");
        await Expect(target.Locator("mark")).ToHaveTextAsync("conducting negotiations");
        await Expect(target).ToBeInViewportAsync();
        await Expect(page.Locator(".found")).ToContainTextAsync("found in 1 paragraph");
    }

    [Theory]
    [InlineData(true, "Copied.")]
    [InlineData(false, "Selected: copy it with the keyboard.")]
    public async Task A_citation_is_copied_by_keyboard_or_else_selected(bool mayWrite, string said)
    {
        await using var visitor = await room.EnterAsync();
        if (mayWrite)
        {
            await visitor.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        }
        else
        {
            await visitor.AddInitScriptAsync("Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error()) } })");
        }

        var page = await visitor.NewPageAsync();
        await page.GotoAsync("/records/wilson-112634/cite?p=2");
        var section = page.Locator("section[aria-labelledby=bibtex]");
        await section.GetByRole(AriaRole.Button).FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Expect(section.GetByRole(AriaRole.Status)).ToContainTextAsync(said);
        var got = await page.EvaluateAsync<string>(mayWrite ? "navigator.clipboard.readText()" : "getSelection().toString()");
        got.Trim().ShouldBe((await section.Locator("pre").TextContentAsync())!.Trim());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_paragraphs_number_leads_to_what_can_be_done_with_it(bool withScript)
    {
        await using var visitor = await room.EnterAsync(withScript: withScript);
        var page = await visitor.NewPageAsync();
        await page.GotoAsync("/records/wilson-112634");

        await page.Locator(".par .num").Nth(1).ClickAsync();
        await Expect(page.Locator(".par-tools:visible")).ToHaveCountAsync(1);
        await page.Locator(".par:target .par-tools").GetByRole(AriaRole.Link, new() { Name = "Cite" }).ClickAsync();

        await Expect(page.Locator("h1")).ToHaveTextAsync("Cite paragraph 2");
    }

    [Fact]
    public async Task A_sentence_reads_on_over_a_page_break()
    {
        await using var visitor = await room.EnterAsync();
        var page = await visitor.NewPageAsync();
        await page.GotoAsync("/records/wilson-110439");

        var text = await page.Locator(".words", new() { HasText = "that we are now" }).InnerTextAsync();
        text.ReplaceLineEndings(" ").ShouldMatch("that we are now\\s+\\(page break\\)\\s+conducting negotiations|that we are now\\s+conducting negotiations");
    }

    [Fact]
    public async Task The_views_of_a_text_are_plain_links_and_each_has_its_address()
    {
        await using var visitor = await room.EnterAsync(withScript: false);
        var page = await visitor.NewPageAsync();
        await page.GotoAsync("/records/nsarchive-01117");
        (await page.Locator("del").CountAsync()).ShouldBe(0);

        await page.GetByRole(AriaRole.Link, new() { Name = "Diplomatic" }).ClickAsync();
        await page.ArriveAsync("**/records/nsarchive-01117?view=diplomatic");
        (await page.Locator(".transcript del").CountAsync()).ShouldBeGreaterThan(50);

        await page.GetByRole(AriaRole.Link, new() { Name = "Source", Exact = true }).ClickAsync();
        await page.ArriveAsync("**/records/nsarchive-01117/source");
        await Expect(page.Locator("tr.withheld")).ToContainTextAsync("Lines 134–183 withheld");
        await page.GoBackAsync();
        page.Url.ShouldEndWith("?view=diplomatic");
    }

    [Fact]
    public async Task Foreign_matter_is_shown_on_no_page()
    {
        await using var visitor = await room.EnterAsync(withScript: false);
        var page = await visitor.NewPageAsync();
        foreach (var path in new[] { "/records/nsarchive-01117", "/records/nsarchive-01117?view=diplomatic", "/records/nsarchive-01117/source" })
        {
            await page.GotoAsync(path);
            var html = await page.ContentAsync();
            html.ShouldNotContain("ProQuest");
            html.ShouldNotContain("UMI 2005");
            html.ShouldNotContain("microform", Case.Insensitive);
        }
    }

    [Fact]
    public async Task Every_line_of_a_source_leads_to_a_part_of_the_record_that_is_there()
    {
        await using var visitor = await room.EnterAsync(withScript: false);
        var page = await visitor.NewPageAsync();
        await page.GotoAsync("/records/wilson-111988/source");
        var targets = await page.Locator(".became a").EvaluateAllAsync<string[]>("links => [...new Set(links.map(a => a.hash.slice(1)))]");
        await page.GotoAsync("/records/wilson-111988");
        var ids = await page.Locator("[id]").EvaluateAllAsync<string[]>("all => all.map(e => e.id)");

        targets.Length.ShouldBeGreaterThan(60);
        targets.Except(ids, StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Fact]
    public async Task Participants_face_each_other_by_side_and_lead_to_their_pages()
    {
        await using var visitor = await room.EnterAsync();
        var page = await visitor.NewPageAsync();
        await page.GotoAsync("/records/nsarchive-01117");

        (await page.Locator(".sides h2").AllInnerTextsAsync()).Select(text => text.ToUpperInvariant()).ShouldBe(["US", "USSR"], ignoreOrder: true);
        var boxes = await page.Locator(".sides > div").AllAsync();
        (await boxes[0].BoundingBoxAsync())!.Y.ShouldBe((await boxes[1].BoundingBoxAsync())!.Y);

        await page.Locator(".sides").GetByRole(AriaRole.Link, new() { Name = "Valerian A. Zorin" }).ClickAsync();
        await page.ArriveAsync("**/people/zorin-valerian");
        await Expect(page.Locator("main")).ToContainTextAsync("printed “Mr. Zarin”, a misreading");
    }

    [Fact]
    public async Task Notes_stand_open_beside_the_text_where_there_is_room_and_open_by_keyboard_where_there_is_not()
    {
        await using var desk = await room.EnterAsync();
        var wide = await desk.NewPageAsync();
        await wide.GotoAsync("/records/wilson-111988");
        await Expect(wide.Locator(".note").First).ToBeVisibleAsync();

        await using var phone = await room.EnterAsync(ReadingRoom.Phone, withScript: false);
        var narrow = await phone.NewPageAsync();
        await narrow.GotoAsync("/records/wilson-111988");
        await Expect(narrow.Locator(".note").First).ToBeHiddenAsync();
        await narrow.Locator(".notes summary").First.FocusAsync();
        await narrow.Keyboard.PressAsync("Enter");
        await Expect(narrow.Locator(".note").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task On_paper_there_is_the_document_its_numbers_and_its_citation_and_no_furniture()
    {
        await using var visitor = await room.EnterAsync();
        var page = await visitor.NewPageAsync();
        await page.GotoAsync("/records/wilson-111988");
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        foreach (var furniture in new[] { ".site-header", ".strip", ".breadcrumb", ".views", ".neighbours" })
        {
            await Expect(page.Locator(furniture).First).ToBeHiddenAsync();
        }

        await Expect(page.Locator("h1")).ToBeVisibleAsync();
        await Expect(page.Locator(".num").First).ToBeVisibleAsync();
        await Expect(page.Locator(".citation").First).ToBeVisibleAsync();
        await Expect(page.Locator(".print-only")).ToContainTextAsync("/records/wilson-111988");
    }

    [Fact]
    public async Task On_a_phone_the_strip_begins_with_the_day_in_view()
    {
        await using var visitor = await room.EnterAsync(ReadingRoom.Phone);
        var page = await visitor.NewPageAsync();
        await page.GotoAsync("/records/nsarchive-01117");

        await Expect(page.Locator(".strip .current")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task A_mistyped_address_is_met_with_what_was_probably_meant()
    {
        await using var visitor = await room.EnterAsync();
        var page = await visitor.NewPageAsync();
        var answer = await page.GotoAsync(PageKinds.NotThere);

        answer!.Status.ShouldBe(404);
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Record of Conversation between Soviet" })).ToHaveAttributeAsync("href", "/records/wilson-111988");
        await Expect(page.Locator("#q")).ToBeVisibleAsync();
    }
}
