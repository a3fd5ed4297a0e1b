using CubanCrisisArchive.Web.Tests.Hosting;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

[assembly: AssemblyFixture(typeof(ArchiveSiteFactory))]

namespace CubanCrisisArchive.Web.Tests.Hosting;

/// <summary>The whole site over an archive of its own, built from the repository's corpus as <c>serve</c> builds it.</summary>
public sealed class ArchiveSiteFactory : WebApplicationFactory<Program>, IAsyncLifetime
{
    private readonly ScratchFolder scratch = new();

    private readonly string corpus;

    public ArchiveSiteFactory() => corpus = scratch.CopyCorpus();

    public string DataFolder => scratch["data"];

    /// <summary>Starts the site once: test classes run side by side, and the first use of a factory is not made for that.</summary>
    public ValueTask InitializeAsync()
    {
        StartServer();
        return ValueTask.CompletedTask;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Archive:Corpus", corpus);
        builder.UseSetting("Archive:Data", DataFolder);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
        {
            scratch.Dispose();
        }
    }
}
