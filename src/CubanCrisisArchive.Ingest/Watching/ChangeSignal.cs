using Serilog;

namespace CubanCrisisArchive.Ingest.Watching;

/// <summary>
/// The system's own word that something in a folder has changed. Only ever a reason to look sooner: where it says nothing (network
/// folders, too many of them, a queue that ran over), the watch looks anyway.
/// </summary>
internal sealed class ChangeSignal : IDisposable
{
    private readonly SemaphoreSlim changed = new(0, 1);
    private readonly List<FileSystemWatcher> watchers = [];

    public ChangeSignal(IEnumerable<string> paths, ILogger logger)
    {
        foreach (var path in paths)
        {
            try
            {
                watchers.Add(Watch(path));
            }
            catch (Exception e) when (e is IOException or ArgumentException or UnauthorizedAccessException)
            {
                logger.Warning(e, "The system cannot watch {Path}; it is looked through from time to time instead", path);
            }
        }
    }

    /// <summary>Waits for a change or for <paramref name="time"/> to pass.</summary>
    public Task WaitAsync(TimeSpan time, CancellationToken cancellationToken) => changed.WaitAsync(time, cancellationToken);

    public void Dispose()
    {
        foreach (var watcher in watchers)
        {
            watcher.Dispose();
        }

        changed.Dispose();
    }

    private FileSystemWatcher Watch(string path)
    {
        var isFolder = Directory.Exists(path);
        var watcher = new FileSystemWatcher(isFolder ? path : Path.GetDirectoryName(Path.GetFullPath(path))!) { IncludeSubdirectories = isFolder };
        try
        {
            watcher.Changed += (_, _) => Signal();
            watcher.Created += (_, _) => Signal();
            watcher.Deleted += (_, _) => Signal();
            watcher.Renamed += (_, _) => Signal();
            watcher.Error += (_, _) => Signal();
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch
        {
            watcher.Dispose();
            throw;
        }
    }

    private void Signal()
    {
        try
        {
            if (changed.CurrentCount == 0)
            {
                changed.Release();
            }
        }
        catch (Exception e) when (e is SemaphoreFullException or ObjectDisposedException)
        {
            // Signalled already, or nobody waits any more.
        }
    }
}
