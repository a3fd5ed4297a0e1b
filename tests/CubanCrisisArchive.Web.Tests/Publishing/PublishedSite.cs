using System.Diagnostics;
using CubanCrisisArchive.Web.Tests.Commands;
using CubanCrisisArchive.Web.Tests.Hosting;

namespace CubanCrisisArchive.Web.Tests.Publishing;

/// <summary>The site published as the Dockerfile publishes it, with its corpus beside it, started from another folder.</summary>
public sealed class PublishedSite : IAsyncLifetime
{
    private readonly ScratchFolder scratch = new();

    internal RunningSite Running { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var start = new ProcessStartInfo("dotnet", ["publish", "src/CubanCrisisArchive.Web", "-c", "Release", "-o", scratch["app"], "-nodeReuse:false"])
        {
            WorkingDirectory = Repository.Root,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var publishing = await ArchiveProgram.FinishAsync(Process.Start(start)!);
        publishing.ExitCode.ShouldBe(0, publishing.Output + publishing.Error);

        Directory.Move(scratch.CopyCorpus(), scratch["app/corpus"]);
        Running = await RunningSite.StartAsync(
            scratch["app/CubanCrisisArchive.Web.dll"], Directory.CreateDirectory(scratch["elsewhere"]).FullName, "Production");
    }

    public async ValueTask DisposeAsync()
    {
        await Running.DisposeAsync();
        scratch.Dispose();
    }
}
