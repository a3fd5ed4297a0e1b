using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CubanCrisisArchive.Browser.Tests;

public sealed class SearchingTests(ReadingRoom room)
{
    [Theory]
    [InlineData(ReadingRoom.Wide)]
    [InlineData(ReadingRoom.Phone)]
    public async Task The_keyboard_alone_narrows_an_answer_and_widens_it_again(int width)
    {
        await using var visitor = await room.EnterAsync(width, withScript: false);
        var page = await visitor.NewPageAsync();
        await page.GotoAsync("/search?q=Cuba");
        var total = await page.Locator(".answer .count b").InnerTextAsync();

        await page.Locator("[aria-labelledby=facet-kind] a").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.ArriveAsync("**/search?q=Cuba&kind=**");
        var chosen = page.Locator("[aria-labelledby=facet-kind] a[aria-current=true]");
        await Expect(chosen).ToHaveCountAsync(1);
        await Expect(chosen).ToContainTextAsync("✓");
        await Expect(chosen).ToContainTextAsync("chosen; remove it");
        await Expect(page.Locator(".chosen")).ToContainTextAsync($"({total} without it)");

        await chosen.FocusAsync();
        (await page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle")).ShouldBe("solid");
        await page.Keyboard.PressAsync("Enter");
        await page.ArriveAsync("**/search?q=Cuba");
        await Expect(page.Locator(".answer .count b")).ToHaveTextAsync(total);
    }

    [Fact]
    public async Task Every_value_of_a_facet_tells_its_count_to_those_who_listen()
    {
        await using var visitor = await room.EnterAsync();
        var page = await visitor.NewPageAsync();
        await page.GotoAsync("/search?q=Cuba&kind=telegram");

        var names = await page.Locator(".facet a.value").EvaluateAllAsync<string[]>("links => links.map(link => link.textContent.replace(/\\s+/g, ' ').trim())");
        names.Length.ShouldBeGreaterThan(10);
        names.ShouldAllBe(name => System.Text.RegularExpressions.Regex.IsMatch(name, "[0-9,]+ paragraphs?(, chosen; remove it: .+)?$"));
    }

    [Fact]
    public async Task Suggestions_come_while_typing_and_the_keyboard_takes_one()
    {
        await using var visitor = await room.EnterAsync();
        var page = await visitor.NewPageAsync();
        await page.GotoAsync("/search");
        var box = page.GetByRole(AriaRole.Combobox);

        await box.PressSequentiallyAsync("kuzn");
        await Expect(page.GetByRole(AriaRole.Option).First).ToContainTextAsync("Kuznetsov");
        await Expect(box).ToHaveAttributeAsync("aria-expanded", "true");
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.GetByRole(AriaRole.Listbox)).ToBeHiddenAsync();

        await box.PressSequentiallyAsync("e");
        await Expect(page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(page.Locator("[role=option][aria-selected=true]")).ToHaveCountAsync(1);
        (await box.GetAttributeAsync("aria-activedescendant")).ShouldBe(await page.Locator("[aria-selected=true]").GetAttributeAsync("id"));
        await page.Keyboard.PressAsync("Enter");
        await page.ArriveAsync("**/search?q=person**");
        await Expect(page.Locator(".answer")).ToContainTextAsync("Read as: person:");
    }

    [Fact]
    public async Task Matches_in_a_record_are_stepped_through_by_links_alone()
    {
        await using var visitor = await room.EnterAsync(withScript: false);
        var page = await visitor.NewPageAsync();
        await page.GotoAsync("/search?q=ships");
        await page.Locator(".hits .hit a").First.ClickAsync();

        var first = await page.Locator(".par:target").GetAttributeAsync("id");
        await page.Locator(".par:target .steps a").Last.ClickAsync();
        var second = await page.Locator(".par:target").GetAttributeAsync("id");
        second.ShouldNotBe(first);
        await Expect(page.Locator(".par:target mark").First).ToBeVisibleAsync();
        await Expect(page.Locator(".par:target .steps")).ToContainTextAsync(" of ");
    }

    [Fact]
    public async Task The_form_makes_a_query_without_script()
    {
        await using var visitor = await room.EnterAsync(withScript: false);
        var page = await visitor.NewPageAsync();
        await page.GotoAsync("/search/advanced");

        await page.GetByLabel("This phrase").FillAsync("conducting negotiations");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show the query" }).ClickAsync();
        await Expect(page.Locator("code.made")).ToHaveTextAsync("\"conducting negotiations\"");
        await page.GetByRole(AriaRole.Button, new() { Name = "Search" }).Last.ClickAsync();
        await page.ArriveAsync("**/search?q=%22conducting%20negotiations%22");
    }
}
