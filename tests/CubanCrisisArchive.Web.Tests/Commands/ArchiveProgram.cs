using System.Diagnostics;

namespace CubanCrisisArchive.Web.Tests.Commands;

/// <summary>What a run of the program left behind.</summary>
internal sealed record ProgramRun(int ExitCode, string Output, string Error);

/// <summary>The program as a person or a script runs it: a process of its own.</summary>
internal static class ArchiveProgram
{
    private static readonly string BesideTheTests = Path.Combine(AppContext.BaseDirectory, "CubanCrisisArchive.Web.dll");

    public static async Task<ProgramRun> RunAsync(string folder, params IEnumerable<string> words)
    {
        using var process = Start(BesideTheTests, folder, words);
        var cancellationToken = TestContext.Current.CancellationToken;
        var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
        var error = process.StandardError.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        return new ProgramRun(process.ExitCode, await output, await error);
    }

    /// <summary>Starts the program in <paramref name="folder"/>, with both its outputs at the caller's hands.</summary>
    public static Process Start(string program, string folder, IEnumerable<string> words)
    {
        var start = new ProcessStartInfo("dotnet", [program, .. words])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment.Remove("ASPNETCORE_URLS");
        return Process.Start(start)!;
    }
}
