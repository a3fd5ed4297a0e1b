using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace CubanCrisisArchive.Web.Tests.Commands;

/// <summary>A site served by a process of its own, on a port that the system chose.</summary>
internal sealed partial class RunningSite : IAsyncDisposable
{
    private readonly Process process;
    private readonly ConcurrentQueue<string> log = new();
    private Task reading = Task.CompletedTask;

    private RunningSite(Process process) => this.process = process;

    public HttpClient Client { get; } = new();

    /// <summary>Everything that the process has written so far.</summary>
    public string Log => string.Join('\n', log);

    /// <summary>Starts <c>serve</c> and waits until it has told its address.</summary>
    public static async Task<RunningSite> StartAsync(string program, string folder, string environment, params IEnumerable<string> words)
    {
        var site = new RunningSite(ArchiveProgram.Start(program, folder, ["serve", "--urls", "http://127.0.0.1:0", .. words], environment));
        try
        {
            await site.ReadAddressAsync();
            site.reading = site.ReadOnAsync();
            return site;
        }
        catch
        {
            await site.DisposeAsync();
            throw;
        }
    }

    /// <summary>Asks the process to stop, as a container's engine does, and waits for its exit code.</summary>
    public async Task<int> StopAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        await reading;
        return process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
        }

        Client.Dispose();
        process.Dispose();
    }

    private async Task ReadAddressAsync()
    {
        while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            log.Enqueue(line);
            if (line.Contains("Serving", StringComparison.Ordinal) && Address().Match(line) is { Success: true } address)
            {
                Client.BaseAddress = new Uri(address.Value);
                return;
            }
        }

        throw new InvalidOperationException($"The site did not start:\n{Log}\n{await process.StandardError.ReadToEndAsync(CancellationToken.None)}");
    }

    private async Task ReadOnAsync()
    {
        while (await process.StandardOutput.ReadLineAsync(CancellationToken.None) is { } line)
        {
            log.Enqueue(line);
        }
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:[0-9]+", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
