using System.Diagnostics;

namespace CubanCrisisArchive.Web.Tests.Commands;

/// <summary>What a run of the program left behind.</summary>
internal sealed record ProgramRun(int ExitCode, string Output, string Error);

/// <summary>The program as a person or a script runs it: a process of its own, with nothing but pipes to write to.</summary>
internal static class ArchiveProgram
{
    /// <summary>The program as it was built beside the tests.</summary>
    public static readonly string Built = Path.Combine(AppContext.BaseDirectory, "CubanCrisisArchive.Web.dll");

    /// <summary>Runs a command in <paramref name="folder"/> and waits for its end.</summary>
    public static Task<ProgramRun> RunAsync(string folder, params IEnumerable<string> words) => FinishAsync(Start(Built, folder, words));

    /// <summary>Starts a program in <paramref name="folder"/>, with both its outputs at the caller's hands.</summary>
    public static Process Start(string program, string folder, IEnumerable<string> words, string environment = "Development")
    {
        var start = new ProcessStartInfo("dotnet", [program, .. words])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = environment;
        start.Environment.Remove("ASPNETCORE_URLS");
        return Process.Start(start)!;
    }

    /// <summary>Reads what a process writes to its end.</summary>
    public static async Task<ProgramRun> FinishAsync(Process process)
    {
        using (process)
        {
            var cancellationToken = TestContext.Current.CancellationToken;
            var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
            var error = process.StandardError.ReadToEndAsync(cancellationToken);
            await process.WaitForExitAsync(cancellationToken);
            return new ProgramRun(process.ExitCode, await output, await error);
        }
    }
}
