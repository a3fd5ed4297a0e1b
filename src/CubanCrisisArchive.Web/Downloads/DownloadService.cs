using System.Diagnostics;
using CubanCrisisArchive.Storage;
using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Web.Downloads;

/// <summary>
/// Makes the downloads anew while the site is served, whenever the archive has changed. It rests ten times as long as the making took, so that an archive
/// under constant change is not copied all day.
/// </summary>
internal sealed partial class DownloadService(DownloadKeeper keeper, ILogger<DownloadService> log) : BackgroundService
{
    private const int RestForEachMaking = 10;

    private static readonly TimeSpan Look = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Readers first: the host is not held up.
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            var started = Stopwatch.GetTimestamp();
            var isMade = await TryAsync(stoppingToken);
            var rest = isMade ? Stopwatch.GetElapsedTime(started) * RestForEachMaking : Look;
            await Task.Delay(rest > Look ? rest : Look, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<bool> TryAsync(CancellationToken cancellationToken)
    {
        try
        {
            var isMade = await keeper.BringUpToDateAsync(progress: null, cancellationToken);
            if (isMade)
            {
                Made(log);
            }

            return isMade;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or SqliteException or ArchiveEnvironmentException)
        {
            // The site serves on; the next look tries again.
            NotMade(log, e);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The downloads are made anew.")]
    private static partial void Made(ILogger log);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The downloads could not be made.")]
    private static partial void NotMade(ILogger log, Exception problem);
}
