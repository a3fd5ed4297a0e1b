using Microsoft.Playwright;

namespace CubanCrisisArchive.Browser.Tests;

/// <summary>What stands where on a page.</summary>
public sealed class LayoutTests(ReadingRoom room)
{
    /// <summary>Pixels: about ninety characters of the text of a passage, past which the eye loses the line.</summary>
    private const int LongestLine = 44 * 16;

    [Theory]
    [InlineData("/search?q=ships", ReadingRoom.Wide)]
    [InlineData("/records", ReadingRoom.Wide)]
    [InlineData("/records", ReadingRoom.Phone)]
    public async Task A_long_date_stays_in_its_column(string path, int width)
    {
        await using var visitor = await room.EnterAsync(width);
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(path);

        var overflow = await page.Locator(".lines .when").First.EvaluateAsync<double>(
            """
            column => {
              const date = column.querySelector("time");
              date.textContent = "29 September – 13 November 1962 (inferred)";
              return date.getBoundingClientRect().right - column.getBoundingClientRect().right;
            }
            """);
        overflow.ShouldBeLessThanOrEqualTo(0);
    }

    [Theory]
    [InlineData("/dates/1962-10-27")]
    [InlineData("/cited-documents/khrushchev-kennedy-1962-10-27")]
    [InlineData("/cited-documents/open")]
    [InlineData("/people/zorin-valerian")]
    [InlineData("/search?q=ships")]
    public async Task A_passages_lines_are_no_longer_than_can_be_read(string path)
    {
        await using var visitor = await room.EnterAsync();
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(path);

        (await page.Locator(".snippet").First.EvaluateAsync<double>("snippet => snippet.getBoundingClientRect().width")).ShouldBeLessThanOrEqualTo(LongestLine);
    }

    [Theory]
    [InlineData(ReadingRoom.Phone)]
    [InlineData(ReadingRoom.Magnified)]
    public async Task The_drawing_of_the_network_scrolls_in_a_box_that_has_a_name_and_obeys_the_keyboard(int width)
    {
        await using var visitor = await room.EnterAsync(width);
        var page = await visitor.NewPageAsync();
        await page.GotoAsync("/people/meetings");
        var box = page.GetByRole(AriaRole.Group, new PageGetByRoleOptions { Name = "Drawing of the network" });

        var before = await box.EvaluateAsync<double>("box => box.scrollLeft");
        await box.FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");

        await page.WaitForFunctionAsync("before => document.activeElement.scrollLeft > before", before);
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
        (await page.EvaluateAsync<bool>("[...document.querySelectorAll('table')].every(table => table.getBoundingClientRect().right <= innerWidth)")).ShouldBeTrue();
    }
}
