using CubanCrisisArchive.Browser.Tests;
using CubanCrisisArchive.Web.Tests.Hosting;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(ReadingRoom))]

namespace CubanCrisisArchive.Browser.Tests;

/// <summary>The site on a socket of its own, and a browser to read it with.</summary>
public sealed class ReadingRoom : IAsyncLifetime
{
    public const int Wide = 1280;
    public const int Phone = 390;

    /// <summary>A desk screen of 1280 pixels at 400 % zoom.</summary>
    public const int Magnified = 320;

    /// <summary>Milliseconds that a page may take: a machine that is busy with other tests is no fault of the page's.</summary>
    private const float Patience = 120_000;

    private readonly ArchiveSiteFactory site = new();
    private IPlaywright playwright = null!;
    private IBrowser browser = null!;

    public async ValueTask InitializeAsync()
    {
        site.UseKestrel(0);
        site.StartServer();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = await Chromium.FindAsync(),
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
            ],
        });
    }

    /// <summary>A new visitor. Dispose to make them leave.</summary>
    public async Task<IBrowserContext> EnterAsync(int width = Wide, bool withScript = true)
    {
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = site.ClientOptions.BaseAddress.ToString(),
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            JavaScriptEnabled = withScript,
        });
        context.SetDefaultTimeout(Patience);
        return context;
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
        await site.DisposeAsync();
    }
}
