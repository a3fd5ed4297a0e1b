using System.Text.Json;
using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Web.Doors;

namespace CubanCrisisArchive.Web.Downloads;

/// <summary>
/// Keeps a download set beside the archive (<c>downloads/</c> in the data folder), and makes it anew when the archive has changed. A set has a
/// folder of its own, which a text file names once it is whole; who is being sent a file of the former set is sent it to the end.
/// </summary>
internal sealed class DownloadKeeper
{
    private readonly ArchiveDatabase database;
    private readonly TimeProvider clock;
    private readonly SiteAddress site;
    private readonly string folder;

    public DownloadKeeper(ArchiveDatabase database, ArchiveOptions options, TimeProvider clock)
    {
        this.database = database;
        this.clock = clock;
        site = SiteAddress.OfSettings(options);
        folder = Path.Combine(database.DataFolder, "downloads");
    }

    private string CurrentPath => Path.Combine(folder, "current");

    /// <summary>The set in use, or null where none was made yet.</summary>
    public DownloadSet? Current => CurrentFolder is { } current && Read(current) is { } set ? set : null;

    /// <summary>The path of a file of the set in use, or null where there is none of that name.</summary>
    public string? PathOf(string name) =>
        CurrentFolder is { } current && (name == DownloadMaker.Checksums || Read(current)?.Find(name) is not null) ? Path.Combine(current, name) : null;

    private string? CurrentFolder
    {
        get
        {
            try
            {
                return Path.Combine(folder, Path.GetFileName(File.ReadAllText(CurrentPath).Trim()));
            }
            catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
            {
                return null;
            }
        }
    }

    /// <summary>Makes the set anew where the archive is of another state than it, or was served under another address. Does nothing where another process is at it.</summary>
    /// <returns>Whether a set was made.</returns>
    public async Task<bool> BringUpToDateAsync(IProgress<WorkProgress>? progress, CancellationToken cancellationToken)
    {
        if (!database.Exists || await IsUpToDateAsync(cancellationToken))
        {
            return false;
        }

        Directory.CreateDirectory(folder);
        using var held = TryHold();
        if (held is null)
        {
            return false;
        }

        var name = $"set-{Guid.NewGuid():N}";
        var made = Directory.CreateDirectory(Path.Combine(folder, name)).FullName;
        try
        {
            await new DownloadMaker(database, site, clock).MakeAsync(made, progress, cancellationToken);
        }
        catch
        {
            Directory.Delete(made, recursive: true);
            throw;
        }

        var draft = CurrentPath + ".new";
        await File.WriteAllTextAsync(draft, name, cancellationToken);
        File.Move(draft, CurrentPath, overwrite: true);
        Sweep(name);
        return true;
    }

    private static DownloadSet? Read(string set)
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllText(Path.Combine(set, DownloadMaker.Manifest)), DownloadJson.Default.DownloadSet);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException or JsonException)
        {
            // Swept away this moment, or tampered with: it is as if there were none, and one is made.
            return null;
        }
    }

    private async Task<bool> IsUpToDateAsync(CancellationToken cancellationToken) =>
        Current is { } set
        && set.Root == site.Page(string.Empty)
        && set.Revision == (await new ArchiveFactsStore(database).ReadAsync(cancellationToken)).Revision;

    private FileStream? TryHold()
    {
        try
        {
            return new FileStream(Path.Combine(folder, "making.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>Removes all sets but the one in use: files being sent stay readable to those who opened them.</summary>
    private void Sweep(string kept)
    {
        foreach (var other in Directory.EnumerateDirectories(folder).Where(other => Path.GetFileName(other) != kept))
        {
            try
            {
                Directory.Delete(other, recursive: true);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // Held open where that stands in the way: it goes the next time.
            }
        }
    }
}
