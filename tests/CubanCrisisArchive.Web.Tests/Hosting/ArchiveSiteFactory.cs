using CubanCrisisArchive.Web.Tests.Hosting;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

[assembly: AssemblyFixture(typeof(ArchiveSiteFactory))]

namespace CubanCrisisArchive.Web.Tests.Hosting;

/// <summary>The whole site over an archive of its own, built from the repository's corpus as <c>serve</c> builds it.</summary>
public sealed class ArchiveSiteFactory : WebApplicationFactory<Program>
{
    private readonly ScratchFolder scratch = new();

    public string DataFolder => scratch["data"];

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Archive:Corpus", scratch.CopyCorpus());
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
