using System.Diagnostics;

namespace CubanCrisisArchive.Browser.Tests;

/// <summary>Finds the Chromium to read the pages with, and on Debian as root installs the distribution's own where there is none.</summary>
internal static class Chromium
{
    /// <summary>The environment variable that names a browser outright.</summary>
    public const string PathVariable = "CHROMIUM_PATH";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe"];

    public static async Task<string> FindAsync()
    {
        if (Environment.GetEnvironmentVariable(PathVariable) is { Length: > 0 } named)
        {
            return File.Exists(named) ? named : throw new InvalidOperationException($"{PathVariable} names {named}, which is not there.");
        }

        if (OnPath() is { } found)
        {
            return found;
        }

        if (File.Exists("/etc/debian_version") && Environment.IsPrivilegedProcess)
        {
            // One after the other: an update beside an install can take its archives away.
            await RunAsync("apt-get", "update", "-q", "-o", "DPkg::Lock::Timeout=300");
            await RunAsync("apt-get", "install", "-qy", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=300", "chromium", "fonts-dejavu-core");
        }

        return OnPath() ?? throw new InvalidOperationException(
            $"The browser tests need Chromium: install it (on Debian: apt-get install --no-install-recommends chromium fonts-dejavu-core) or name it in {PathVariable}.");
    }

    private static string? OnPath() =>
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(_ => Names, Path.Combine)
            .FirstOrDefault(File.Exists);

    private static async Task RunAsync(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} does not start.");
        var said = process.StandardOutput.ReadToEndAsync();
        var complained = await process.StandardError.ReadToEndAsync();
        await said;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed: {complained.Trim()}");
        }
    }
}
