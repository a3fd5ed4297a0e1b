using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CubanCrisisArchive.Browser.Tests;

/// <summary>Arriving at a page by a link or a form.</summary>
public static class PageArrival
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>
    /// Asks until the page is there and complete. Waiting for the event of its coming would miss one that fires just before.
    /// </summary>
    /// <param name="address">Whole; <c>**</c> stands for anything.</param>
    public static async Task ArriveAsync(this IPage page, string address)
    {
        var wanted = new Regex($"^{Regex.Escape(address).Replace(@"\*\*", ".*", StringComparison.Ordinal)}$");
        await Expect(page).ToHaveURLAsync(wanted, new PageAssertionsToHaveURLOptions { Timeout = (float)Patience.TotalMilliseconds });
        using var waiting = new CancellationTokenSource(Patience);
        while (!await page.EvaluateAsync<bool>("document.readyState === 'complete'"))
        {
            await Task.Delay(20, waiting.Token);
        }
    }
}
