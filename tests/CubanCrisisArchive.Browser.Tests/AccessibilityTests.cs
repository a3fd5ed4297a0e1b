using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CubanCrisisArchive.Browser.Tests;

public sealed class AccessibilityTests(ReadingRoom room)
{
    private static readonly AxeRunOptions EveryRule = new()
    {
        RunOnly = new RunOnlyOptions
        {
            Type = "tag",
            Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        },
    };

    // Dark differs from light in nothing else.
    private static readonly AxeRunOptions Contrast = new() { RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast"] } };

    [Theory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task Axe_finds_nothing_wide_or_narrow_light_or_dark(string path)
    {
        await using var visitor = await room.EnterAsync();
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(path);
        var faults = new List<string>();
        foreach (var (width, colours, rules) in new[]
        {
            (ReadingRoom.Wide, ColorScheme.Light, EveryRule), (ReadingRoom.Wide, ColorScheme.Dark, Contrast),
            (ReadingRoom.Phone, ColorScheme.Dark, Contrast), (ReadingRoom.Phone, ColorScheme.Light, EveryRule),
        })
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = colours });
            var result = await page.RunAxe(rules);
            faults.AddRange(result.Violations.SelectMany(
                rule => rule.Nodes.Select(node => $"{width} {colours}: {rule.Id} ({rule.Help}) at {node.Target}: {node.Html}")));
        }

        faults.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task Nothing_scrolls_sideways_on_a_phone_or_at_400_per_cent(string path)
    {
        foreach (var width in new[] { ReadingRoom.Phone, ReadingRoom.Magnified })
        {
            await using var visitor = await room.EnterAsync(width);
            var page = await visitor.NewPageAsync();
            await page.GotoAsync(path);

            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width, $"{path} at {width}");
        }
    }

    [Theory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task Every_id_stands_once_and_the_browser_has_nothing_to_complain_of(string path)
    {
        await using var visitor = await room.EnterAsync();
        var page = await visitor.NewPageAsync();
        var complaints = new List<string>();
        page.Console += (_, message) =>
        {
            // The browser itself remarks on a page that is answered with 404 or 410, as it should be.
            if (message.Type == "error" && !message.Location.Contains(path, StringComparison.Ordinal))
            {
                complaints.Add(message.Text);
            }
        };
        page.PageError += (_, error) => complaints.Add(error);
        await page.GotoAsync(path);

        complaints.ShouldBeEmpty();
        (await page.EvaluateAsync<string[]>("[...document.querySelectorAll('[id]')].map(e => e.id).filter((id, i, all) => all.indexOf(id) !== i)")).ShouldBeEmpty();
        (await page.EvaluateAsync<string[]>("[...document.querySelectorAll('a[href^=\"#\"]')].map(a => a.hash.slice(1)).filter(id => !document.getElementById(id))")).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task Every_table_has_a_name_and_every_link_says_where_it_leads_when_read_alone(string path)
    {
        await using var visitor = await room.EnterAsync();
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(path);

        (await page.EvaluateAsync<string[]>(
            """
            [...document.querySelectorAll("table")]
              .filter(table => !table.caption && !table.ariaLabel && !document.getElementById(table.getAttribute("aria-labelledby"))?.textContent.trim())
              .map(table => table.textContent.trim().slice(0, 60))
            """)).ShouldBeEmpty();

        // The values of facets and the steps from match to match are gone through in order; the words of a document are its own.
        (await page.EvaluateAsync<string[]>(
            """
            (() => {
              const leads = new Map();
              for (const link of document.querySelectorAll("main a[href]:not(.facet a, .steps a, .transcript a)")) {
                const name = (link.ariaLabel ?? link.textContent).trim().replace(/\s+/g, " ");
                leads.set(name, (leads.get(name) ?? new Set()).add(link.href));
              }
              return [...leads].filter(([, to]) => to.size > 1).map(([name, to]) => `${name}: ${[...to].join(" and ")}`);
            })()
            """)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_first_stop_of_the_keyboard_leads_past_the_header()
    {
        await using var visitor = await room.EnterAsync();
        var page = await visitor.NewPageAsync();
        await page.GotoAsync("/records/wilson-111988");

        await page.Keyboard.PressAsync("Tab");
        (await page.EvaluateAsync<string>("document.activeElement.className")).ShouldBe("skip");
        await page.Keyboard.PressAsync("Enter");

        (await page.EvaluateAsync<string>("document.activeElement.id")).ShouldBe("main");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/records/wilson-111988")]
    public async Task The_keyboard_reaches_the_search_box_and_shows_where_it_is(string path)
    {
        await using var visitor = await room.EnterAsync();
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(path);

        for (var i = 0; i < 25 && await page.EvaluateAsync<string>("document.activeElement.id") != "q"; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            (await page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle")).ShouldBe("solid");
        }

        await page.Keyboard.TypeAsync("quarantine");
        await page.Keyboard.PressAsync("Enter");
        await page.ArriveAsync("**/search?q=quarantine");
        (await page.Locator("input[type=search]").InputValueAsync()).ShouldBe("quarantine");
    }

    [Fact]
    public async Task A_slash_goes_to_the_search_box_unless_one_is_typing()
    {
        await using var visitor = await room.EnterAsync();
        var page = await visitor.NewPageAsync();
        await page.GotoAsync("/records/wilson-111988");

        await page.Keyboard.PressAsync("/");
        (await page.EvaluateAsync<string>("document.activeElement.id")).ShouldBe("q");
        await page.Keyboard.TypeAsync("30/31");

        (await page.Locator("#q").InputValueAsync()).ShouldBe("30/31");
    }
}
