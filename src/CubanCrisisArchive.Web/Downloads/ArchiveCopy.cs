using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Storage.Files;

namespace CubanCrisisArchive.Web.Downloads;

/// <summary>
/// One state of the archive in a data folder of its own, so that whatever takes long is made of that state, however the archive changes meanwhile.
/// </summary>
internal sealed class ArchiveCopy : IDisposable
{
    private readonly DataFolder folder;

    private ArchiveCopy(DataFolder folder)
    {
        this.folder = folder;
        Database = new ArchiveDatabase(folder.Path);
    }

    public ArchiveDatabase Database { get; }

    /// <summary>Copies the archive as it is now.</summary>
    /// <param name="path">The data folder to make.</param>
    public static async Task<ArchiveCopy> MakeAsync(ArchiveDatabase archive, string path, CancellationToken cancellationToken)
    {
        var made = new DataFolder(path);
        Directory.CreateDirectory(made.Path);
        var file = made.NextArchive();
        await archive.CopyToAsync(file, cancellationToken);
        made.Use(file);
        return new ArchiveCopy(made);
    }

    /// <summary>Takes the copied database out of its folder.</summary>
    public void MoveTo(string file)
    {
        Database.Release();
        File.Move(folder.CurrentArchive!, file, overwrite: true);
    }

    public void Dispose()
    {
        Database.Release();
        Directory.Delete(folder.Path, recursive: true);
    }
}
