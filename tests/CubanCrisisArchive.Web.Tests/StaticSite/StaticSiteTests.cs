using System.Diagnostics;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CubanCrisisArchive.Web.StaticSite;
using CubanCrisisArchive.Web.Tests.Commands;
using CubanCrisisArchive.Web.Tests.Hosting;

namespace CubanCrisisArchive.Web.Tests.StaticSite;

public sealed class StaticSiteTests(ArchiveSiteFactory site) : IDisposable
{
    private readonly ScratchFolder scratch = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/", "", "index.html")]
    [InlineData("/records", "", "records/index.html")]
    [InlineData("/records", "?p=2&collection=wilson-center", "records/index.collection-wilson-center.p-2.html")]
    [InlineData("/records", "?from=1962-10-01&to=1962-10-31", "records/index.from-1962-10-01.to-1962-10-31.html")]
    [InlineData("/timeline", "?from=1962-10", "timeline/index.from-1962-10.html")]
    [InlineData("/records/letter", "?view=diplomatic&q=ships", "records/letter/index.view-diplomatic.html")]
    [InlineData("/records/letter/cite", "?p=12-9f3a01bc", "records/letter/cite/index.html")]
    [InlineData("/records/letter.json", "?q=ships", "records/letter.json")]
    [InlineData("/css/site.abc.css", "", "css/site.abc.css")]
    public void An_address_has_its_file(string path, string query, string file) => StaticAddress.Of(path, query, withForms: true)!.File.ShouldBe(file);

    [Theory]
    [InlineData("/search")]
    [InlineData("/search/help")]
    [InlineData("/search.json")]
    [InlineData("/api/v1/records")]
    [InlineData("/packet/edit")]
    public void What_needs_a_program_has_none(string path) => StaticAddress.Of(path, "?q=ships", withForms: true).ShouldBeNull();

    [Theory]
    [InlineData("index.html", "records/x/index.html", "records/x/index.html")]
    [InlineData("records/x/index.html", "index.html", "../../index.html")]
    [InlineData("records/x/index.html", "records/y/index.html", "../y/index.html")]
    [InlineData("records/x/index.html", "records/x/index.html", "index.html")]
    public void The_way_from_file_to_file_is_a_relative_one(string from, string to, string way) => StaticAddress.Between(from, to).ShouldBe(way);

    [Theory]
    [InlineData]
    [InlineData("--Archive:PublicUrl=https://archive.example.org/crisis")]
    public async Task Every_link_of_every_page_leads_to_a_file_and_to_a_place_in_it(params string[] settings)
    {
        var run = await ArchiveProgram.RunAsync(scratch.Path, ["export", "--static", scratch["out"], "--data", site.DataFolder, .. settings]);

        run.ExitCode.ShouldBe(0, run.Output + run.Error);
        var pages = PagesOf(scratch["out"]);
        pages.Count.ShouldBeGreaterThan(50);
        pages.Keys.Count(file => file.StartsWith(scratch["out/records/"], StringComparison.Ordinal)).ShouldBeGreaterThan(10);
        foreach (var (file, page) in pages)
        {
            page.QuerySelectorAll("form, script, .par-tools").ShouldBeEmpty(file);
            page.QuerySelectorAll("a:not([href])").Select(link => link.TextContent).ShouldBeEmpty($"{file}: what looks like a link leads somewhere");
            page.Body!.TextContent.ShouldNotContain("Add to a packet", customMessage: file);
            foreach (var link in page.QuerySelectorAll("[href], [src]"))
            {
                Complaint(file, link, pages).ShouldBeNull();
            }
        }

        File.Exists(scratch["out/records/wilson-111988.json"]).ShouldBe(settings.Length > 0);
        File.Exists(scratch["out/NOT-WHOLE.txt"]).ShouldBeFalse();
        run.Output.ShouldNotContain("ERR");
    }

    [Fact]
    public async Task An_export_that_is_stopped_leaves_nothing_that_looks_whole()
    {
        Directory.CreateDirectory(scratch["out"]);
        await File.WriteAllTextAsync(scratch["out/index.html"], "an export of last year", Cancellation);
        using var process = ArchiveProgram.Start(ArchiveProgram.Built, scratch.Path, ["export", "--static", scratch["out"], "--force", "--data", site.DataFolder]);
        await UntilItWritesAsync(process);

        using (var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]))
        {
            await kill.WaitForExitAsync(Cancellation);
        }

        var run = await ArchiveProgram.FinishAsync(process);

        run.ExitCode.ShouldNotBe(0);
        run.Output.ShouldContain("is not whole");
        run.Error.ShouldBeEmpty();
        File.Exists(scratch["out/NOT-WHOLE.txt"]).ShouldBeTrue();
        File.Exists(scratch["out/index.html"]).ShouldBeFalse();
    }

    [Fact]
    public async Task An_export_that_is_killed_leaves_nothing_that_looks_whole()
    {
        using var process = ArchiveProgram.Start(ArchiveProgram.Built, scratch.Path, ["export", "--static", scratch["out"], "--data", site.DataFolder]);
        await UntilItWritesAsync(process);

        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync(Cancellation);

        File.Exists(scratch["out/NOT-WHOLE.txt"]).ShouldBeTrue();
        File.Exists(scratch["out/index.html"]).ShouldBeFalse();
    }

    public void Dispose() => scratch.Dispose();

    /// <summary>Another process says only by its files how far it is.</summary>
    private async Task UntilItWritesAsync(Process process)
    {
        while (!process.HasExited && !Directory.Exists(scratch["out/records"]))
        {
            await Task.Delay(20, Cancellation);
        }
    }

    private static Dictionary<string, IHtmlDocument> PagesOf(string folder) => Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories)
        .ToDictionary(file => file, file => new HtmlParser().ParseDocument(File.ReadAllText(file)), StringComparer.Ordinal);

    private static string? Complaint(string file, IElement link, Dictionary<string, IHtmlDocument> pages)
    {
        var said = link.GetAttribute("href") ?? link.GetAttribute("src")!;
        if (Uri.TryCreate(said, UriKind.Absolute, out var elsewhere) && elsewhere.Scheme is "http" or "https" or "mailto" or "data" && !said.StartsWith('/'))
        {
            return said.StartsWith("http://archive.invalid", StringComparison.Ordinal) && link.GetAttribute("rel") is not ("canonical" or "cite-as") ? $"{file}: {said}" : null;
        }

        var parts = said.Split('#', 2);
        var target = parts[0].Length == 0 ? file : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, Uri.UnescapeDataString(parts[0])));
        if (said.StartsWith('/') || !File.Exists(target))
        {
            return $"{file}: {said} leads to no file";
        }

        return parts.Length == 1 || !pages.TryGetValue(target, out var page) || page.GetElementById(Uri.UnescapeDataString(parts[1])) is not null
            ? null
            : $"{file}: there is no #{parts[1]} in {target}";
    }
}
