using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CubanCrisisArchive.Browser.Tests;

/// <summary>A reader with a keyboard and no mouse. Wherever a step of theirs lands, it is seen: outlined, and not under anything.</summary>
public sealed class KeyboardWalkTests(ReadingRoom room)
{
    /// <summary>Steps with the Tab key after which a place counts as out of reach.</summary>
    private const int MostSteps = 400;

    private const string TellFocus = """
        wanted => {
          const at = document.activeElement;
          if (!at || at === document.body) {
            return { found: false, where: "", seen: true };
          }

          const box = at.getClientRects()[0] ?? at.getBoundingClientRect();
          const x = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1);
          const y = Math.min(Math.max(box.top + box.height / 2, 0), innerHeight - 1);
          const above = document.elementFromPoint(x, y);
          const isOutlined = getComputedStyle(at).outlineStyle === "solid" && parseFloat(getComputedStyle(at).outlineWidth) >= 2;
          const isInView = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
          const isCovered = above !== null && !at.contains(above) && !above.contains(at);
          return { found: at.matches(wanted), where: at.outerHTML.slice(0, 160), seen: isOutlined && isInView && !isCovered };
        }
        """;

    [Theory]
    [InlineData(ReadingRoom.Wide)]
    [InlineData(ReadingRoom.Phone)]
    public async Task From_the_front_page_by_search_and_facet_to_a_document_its_views_and_a_packet(int width)
    {
        await using var visitor = await room.EnterAsync(width, withScript: false);
        var page = await visitor.NewPageAsync();
        await page.GotoAsync("/");

        await StepToAsync(page, "#q");
        await page.Keyboard.TypeAsync("ships");
        await page.Keyboard.PressAsync("Enter");
        await page.ArriveAsync("**/search?q=ships");

        await StepToAsync(page, "a.value[href$='kind=record-of-conversation']");
        await EnterAsync(page, "**kind=record-of-conversation");
        await Expect(page.Locator(".chosen")).ToContainTextAsync("Record of conversation");

        await StepToAsync(page, ".hits h3 a");
        await EnterAsync(page, "**/records/wilson-**");

        await StepToAsync(page, ".views a[href*='view=diplomatic']");
        await EnterAsync(page, "**view=diplomatic**");
        await Expect(page.Locator(".views a[aria-current]")).ToHaveTextAsync("Diplomatic");

        await StepToAsync(page, "a[href^='/packet/choose']");
        await EnterAsync(page, "**/packet/choose**");
        await StepToAsync(page, "#whole");
        await page.Keyboard.PressAsync("Space");
        await StepToAsync(page, ".packet-sticky button");
        await EnterAsync(page, "**/packet/edit**");

        await Expect(page.Locator(".packet-list > li")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task From_the_timeline_to_a_day_a_person_and_whom_they_met()
    {
        await using var visitor = await room.EnterAsync(withScript: false);
        var page = await visitor.NewPageAsync();
        await page.GotoAsync("/timeline");

        await StepToAsync(page, ".line-of-days a.day");
        await EnterAsync(page, "**/dates/1962-10-29");
        await StepToAsync(page, ".meetings summary");
        await page.Keyboard.PressAsync("Enter");
        await StepToAsync(page, ".meetings td a[href='/people/thant']");
        await EnterAsync(page, "**/people/thant");
        await StepToAsync(page, "a[href='/people/meetings']");
        await EnterAsync(page, "**/people/meetings");

        await Expect(page.Locator("table").First).ToContainTextAsync("U Thant");
    }

    /// <summary>Goes on with Tab until the focus stands on what is wanted, looking at every stop.</summary>
    private static async Task StepToAsync(IPage page, string wanted)
    {
        for (var step = 0; step < MostSteps; step++)
        {
            await page.Keyboard.PressAsync("Tab");
            var focus = await page.EvaluateAsync<Focus>(TellFocus, wanted);
            focus.Seen.ShouldBeTrue($"{page.Url}: the focus cannot be seen on {focus.Where}");
            if (focus.Found)
            {
                return;
            }
        }

        Assert.Fail($"{page.Url}: no way with the keyboard to {wanted}");
    }

    private static async Task EnterAsync(IPage page, string address)
    {
        await page.Keyboard.PressAsync("Enter");
        await page.ArriveAsync(address);
    }

    /// <summary>Where the focus is: on what is wanted or not, and whether a reader sees it.</summary>
    internal sealed record Focus
    {
        public bool Found { get; init; }

        public string Where { get; init; } = string.Empty;

        public bool Seen { get; init; }
    }
}
