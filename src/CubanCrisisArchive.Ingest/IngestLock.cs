using CubanCrisisArchive.Storage;

namespace CubanCrisisArchive.Ingest;

/// <summary>Keeps a data folder for one ingest at a time. The system lets go of it when the program ends, however it ends.</summary>
internal sealed class IngestLock : IDisposable
{
    private readonly FileStream file;

    private IngestLock(FileStream file) => this.file = file;

    /// <summary>Takes the data folder, making it where it is not there.</summary>
    /// <exception cref="ArchiveEnvironmentException">Another ingest has it, or the folder cannot be written to.</exception>
    public static IngestLock Take(Storage.Files.DataFolder folder)
    {
        try
        {
            Directory.CreateDirectory(folder.Path);
            using (File.Create(folder.LockPath + ".try", 1, FileOptions.DeleteOnClose))
            {
                // Only to learn whether the folder can be written to at all.
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ArchiveEnvironmentException(
                $"The data folder {folder.Path} cannot be written to: {e.Message}",
                "Give this user the right to write there, or choose another with --data.",
                e);
        }

        try
        {
            return new IngestLock(new FileStream(folder.LockPath, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException e)
        {
            throw new ArchiveEnvironmentException(
                $"Another ingest is at work in {folder.Path}.",
                "Wait until it is done, or stop it; the archive can be read meanwhile.",
                e);
        }
    }

    public void Dispose() => file.Dispose();
}
