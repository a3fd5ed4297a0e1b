using System.Diagnostics;
using CubanCrisisArchive.Ingest.Corpus;
using CubanCrisisArchive.Ingest.Reporting;
using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Storage.Ledgers;
using Serilog;

namespace CubanCrisisArchive.Ingest.Watching;

/// <summary>
/// Keeps the archive in step with a corpus that changes while it is served. A file that cannot be read is told of and the rest goes on;
/// so does the watch when another ingest is at work, the corpus is away or the disk is full: it tries again.
/// </summary>
public sealed class CorpusWatch
{
    private readonly IngestOptions options;
    private readonly WatchPace pace;
    private readonly ILogger logger;
    private readonly Ledger ledger;
    private string? brought;

    /// <summary>A watch that takes the corpus as it is now for known: make it before the archive is brought up to date.</summary>
    public CorpusWatch(IngestOptions options, WatchPace pace, ILogger logger)
    {
        this.options = options;
        this.pace = pace;
        this.logger = logger;
        ledger = new Ledger(options.DataFolder);
    }

    /// <summary>Why the corpus could not be brought in when it was last tried; null where it was.</summary>
    public string? Trouble { get; private set; }

    /// <summary>Takes note of the corpus as it stands; what is other later is a change.</summary>
    public async Task NoteAsync(CancellationToken cancellationToken) => brought = CorpusStamp.Of(await PathsAsync(cancellationToken), cancellationToken);

    /// <summary>Watches until it is stopped.</summary>
    /// <param name="done">Told of each ingest.</param>
    public async Task RunAsync(Action<IngestReport> done, CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                await WatchAsync(done, cancellationToken);
            }
            catch (ArchiveEnvironmentException problem)
            {
                Trouble = $"The corpus could not be brought in: {problem.Message} {problem.Remedy}";
                logger.Error(problem, "{Trouble} It is tried again in {Seconds} s", Trouble, pace.Look.TotalSeconds);
                await Task.Delay(pace.Look, cancellationToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                Trouble = $"The corpus could not be brought in: {e.Message} The log tells more.";
                logger.Error(e, "The corpus could not be brought in. It is tried again in {Seconds} s", pace.Look.TotalSeconds);
                await Task.Delay(pace.Look, cancellationToken);
            }
        }
    }

    private async Task WatchAsync(Action<IngestReport> done, CancellationToken cancellationToken)
    {
        var paths = await PathsAsync(cancellationToken);
        using var signal = new ChangeSignal(paths.Where(Path.Exists), logger);
        while (paths.SequenceEqual(await PathsAsync(cancellationToken), StringComparer.Ordinal))
        {
            if (await SettledAsync(paths, cancellationToken) is { } stamp && stamp != brought)
            {
                done(await new ArchiveIngest(logger).RunAsync(options, progress: null, cancellationToken));
                brought = stamp;
            }

            Trouble = null;
            await signal.WaitAsync(pace.Look, cancellationToken);
        }
    }

    /// <summary>The stamp of the corpus once nothing changes any more.</summary>
    private async Task<string> SettledAsync(IReadOnlyList<string> paths, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        var stamp = CorpusStamp.Of(paths, cancellationToken);
        while (stamp != brought && Stopwatch.GetElapsedTime(started) < pace.Longest)
        {
            await Task.Delay(pace.Quiet, cancellationToken);
            var now = CorpusStamp.Of(paths, cancellationToken);
            if (now == stamp)
            {
                break;
            }

            stamp = now;
        }

        return stamp;
    }

    private async Task<IReadOnlyList<string>> PathsAsync(CancellationToken cancellationToken)
    {
        var corpus = await CorpusPaths.ChooseAsync(options, ledger, cancellationToken);
        return [.. corpus, .. options.AuthorityFolder is { } authorities && Directory.Exists(authorities) ? [authorities] : Array.Empty<string>()];
    }
}
