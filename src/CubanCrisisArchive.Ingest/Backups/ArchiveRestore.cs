using CubanCrisisArchive.Search.Indexing;
using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Storage.Files;
using CubanCrisisArchive.Storage.Ledgers;

namespace CubanCrisisArchive.Ingest.Backups;

/// <summary>
/// Puts a backup into a data folder. Everything is unpacked and checked beside what is there; only then is each file put in its place by one rename,
/// so that a restore that is broken off, or a backup that is damaged, leaves the old as it was.
/// </summary>
public sealed class ArchiveRestore(string dataFolder)
{
    private const string StagePrefix = "restore-";

    private readonly DataFolder folder = new(dataFolder);

    /// <param name="overwrite">Whether a ledger or an archive that is there may be replaced.</param>
    /// <exception cref="ArchiveEnvironmentException">The backup cannot be read or is not whole, or something is in the way.</exception>
    public async Task<BackupManifest> RunAsync(string file, bool overwrite, CancellationToken cancellationToken)
    {
        using var held = IngestLock.Take(folder);
        if (!overwrite && (File.Exists(folder.LedgerPath) || folder.CurrentArchive is not null))
        {
            throw new ArchiveEnvironmentException(
                $"{folder.Path} holds an archive already.", "Choose an empty folder with --data, or replace what is there with --force. Make a backup of it first.");
        }

        SweepUp();

        var stage = new DataFolder(Directory.CreateDirectory(Path.Combine(folder.Path, StagePrefix + Guid.NewGuid().ToString("N"))).FullName);
        try
        {
            var manifest = await BackupReader.UnpackAsync(file, stage, cancellationToken);
            await CheckAsync(stage, file, cancellationToken);
            await PutInPlaceAsync(stage, cancellationToken);
            return manifest;
        }
        catch (Exception e) when (EnvironmentFaults.Explain(e, folder.Path) is not null)
        {
            throw EnvironmentFaults.Explain(e, folder.Path)!;
        }
        finally
        {
            Directory.Delete(stage.Path, recursive: true);
        }
    }

    /// <summary>Takes away what a restore that was broken off, or one before the last, has left.</summary>
    private void SweepUp()
    {
        foreach (var left in Directory.EnumerateDirectories(folder.Path, StagePrefix + "*"))
        {
            Directory.Delete(left, recursive: true);
        }

        foreach (var former in folder.OtherArchives)
        {
            DataFolder.TryDelete(former);
        }
    }

    /// <summary>Checksums tell that nothing was lost on the way; this, that what was packed is sound and of a kind this program reads.</summary>
    private static async Task CheckAsync(DataFolder stage, string file, CancellationToken cancellationToken)
    {
        var complaints = new List<string>(await new Ledger(stage.Path).SettleAsync(cancellationToken));
        if (stage.CurrentArchive is not null)
        {
            complaints.AddRange(await new ArchiveDatabase(stage.Path).ComplaintsAsync(SearchIndexWriter.Prepare, cancellationToken));
        }

        if (complaints.Count > 0)
        {
            throw new ArchiveEnvironmentException($"What {file} holds is damaged: {complaints[0]}", "Use another backup. Nothing was changed.");
        }
    }

    private async Task PutInPlaceAsync(DataFolder stage, CancellationToken cancellationToken)
    {
        string? archive = null;
        if (stage.CurrentArchive is { } packed)
        {
            archive = folder.NextArchive();
            File.Move(packed, archive);
        }

        await SettleOldLedgerAsync(cancellationToken);
        File.Move(stage.LedgerPath, folder.LedgerPath, overwrite: true);
        if (archive is not null)
        {
            folder.Use(archive);
        }
    }

    /// <summary>A log left beside the old ledger would be taken for the new one's.</summary>
    private async Task SettleOldLedgerAsync(CancellationToken cancellationToken)
    {
        if (!File.Exists(folder.LedgerPath))
        {
            return;
        }

        try
        {
            await new Ledger(folder.Path).SettleAsync(cancellationToken);
        }
        catch (ArchiveEnvironmentException)
        {
            // Damaged, or of a newer program: that is why it is being replaced.
        }

        File.Delete(folder.LedgerPath + "-wal");
        File.Delete(folder.LedgerPath + "-shm");
    }
}
