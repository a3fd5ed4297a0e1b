using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CubanCrisisArchive.Browser.Tests;

/// <summary>A packet made by a teacher who has a keyboard and no script.</summary>
public sealed class PacketTests(ReadingRoom room)
{
    [Fact]
    public async Task A_packet_is_made_by_keyboard_alone_and_without_script()
    {
        await using var teacher = await room.EnterAsync(withScript: false);
        var page = await teacher.NewPageAsync();
        await page.GotoAsync("/records/wilson-111988");

        await FollowAsync(page, "Add to a packet");
        await TickAsync(page, 2);
        await TickAsync(page, 5);
        await PressAsync(page, "Add what is ticked");
        await Expect(page.Locator(".packet-list > li")).ToHaveCountAsync(2);

        await TypeAsync(page, "Title", "What was promised");
        await TypeAsync(page, "Note to item 2", "Who speaks here?");
        await PressAsync(page, "Move up item 2");
        await Expect(page.GetByLabel("Note to item 1")).ToHaveValueAsync("Who speaks here?");
        await Expect(page.GetByRole(AriaRole.Status).First).ToContainTextAsync("Moved up");

        await TypeAsync(page, "Note to item 2", "Read this too.");
        await TypeAsync(page, "Words", "blockade");
        await page.Keyboard.PressAsync("Enter");
        await PressAsync(page, new Regex("^Add paragraph [0-9]+ of"));
        await Expect(page.Locator(".packet-list > li")).ToHaveCountAsync(3);
        await Expect(page.GetByLabel("Note to item 2")).ToHaveValueAsync("Read this too.");

        await PressAsync(page, "Remove item 3");
        await Expect(page.Locator(".packet-list > li")).ToHaveCountAsync(2);
        await PressAsync(page, "Show the packet");
        await Expect(page.Locator("h1")).ToHaveTextAsync("What was promised");
        await Expect(page.Locator(".packet-entry").First).ToContainTextAsync("Who speaks here?");
        await Expect(page.GetByRole(AriaRole.Img, new PageGetByRoleOptions { NameRegex = new Regex("Square code") })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task On_paper_a_packet_is_its_documents_their_citations_and_its_link_and_no_furniture()
    {
        await using var visitor = await room.EnterAsync();
        var page = await visitor.NewPageAsync();
        await page.GotoAsync("/packet?title=On+paper&i=wilson-112596&n=Read+first");
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        foreach (var furniture in new[] { ".site-header", ".strip", ".screen-only" })
        {
            await Expect(page.Locator(furniture).First).ToBeHiddenAsync();
        }

        foreach (var part in new[] { "h1", ".packet-note", ".packet-words", ".citation", ".square-code", ".packet-link .address" })
        {
            await Expect(page.Locator(part).First).ToBeVisibleAsync();
        }
    }

    /// <summary>Goes from one thing to the next by Tab until the wanted one has the focus: what cannot be reached so is out of reach.</summary>
    private static async Task ReachAsync(IPage page, ILocator wanted)
    {
        const int far = 400;
        for (var i = 0; i < far; i++)
        {
            if (await wanted.EvaluateAsync<bool>("element => element === document.activeElement"))
            {
                return;
            }

            await page.Keyboard.PressAsync("Tab");
        }

        throw new InvalidOperationException($"{wanted} cannot be reached by keyboard.");
    }

    private static async Task FollowAsync(IPage page, string name)
    {
        await ReachAsync(page, page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = name }).First);
        await page.Keyboard.PressAsync("Enter");
    }

    private static async Task PressAsync(IPage page, Regex name)
    {
        await ReachAsync(page, page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { NameRegex = name }).First);
        await page.Keyboard.PressAsync("Enter");
    }

    private static async Task PressAsync(IPage page, string name)
    {
        await ReachAsync(page, page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = name, Exact = true }));
        await page.Keyboard.PressAsync("Enter");
    }

    private static async Task TickAsync(IPage page, int paragraph)
    {
        var box = page.GetByRole(AriaRole.Checkbox, new PageGetByRoleOptions { NameRegex = new Regex($"^{paragraph} ") });
        await ReachAsync(page, box);
        await page.Keyboard.PressAsync("Space");
        await Expect(box).ToBeCheckedAsync();
    }

    private static async Task TypeAsync(IPage page, string label, string text)
    {
        await ReachAsync(page, page.GetByLabel(label, new PageGetByLabelOptions { Exact = true }));
        await page.Keyboard.TypeAsync(text);
    }
}
