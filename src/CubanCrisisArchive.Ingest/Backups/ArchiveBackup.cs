using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;
using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Storage.Ledgers;

namespace CubanCrisisArchive.Ingest.Backups;

/// <summary>
/// Writes what cannot be built again, the ledger, into one file (a gzipped tar with checksums), and the archive itself where asked.
/// May run while the archive is served and while an ingest is at work: both are copied as they stand between two transactions.
/// </summary>
public sealed class ArchiveBackup(string dataFolder, TimeProvider? clock = null)
{
    private const string NothingThere = "Name the data folder that an ingest has filled: --data FOLDER.";

    private readonly TimeProvider clock = clock ?? TimeProvider.System;

    /// <param name="withArchive">Whether the built archive goes in too: larger, but served at once after a restore.</param>
    /// <param name="overwrite">Whether a file of that name may be replaced.</param>
    /// <exception cref="ArchiveEnvironmentException">There is nothing to back up, or the file cannot be written.</exception>
    public async Task<BackupManifest> WriteAsync(string file, bool withArchive, bool overwrite, CancellationToken cancellationToken)
    {
        var target = Path.GetFullPath(file);
        if (File.Exists(target) && !overwrite)
        {
            throw new ArchiveEnvironmentException($"{target} exists already.", "Choose another name, or replace it with --force.");
        }

        var ledger = new Ledger(dataFolder);
        if (!ledger.Exists)
        {
            throw new ArchiveEnvironmentException($"There is no ledger in {dataFolder}.", NothingThere);
        }

        var draft = $"{target}.{Guid.NewGuid():N}.part";
        var copies = Directory.CreateTempSubdirectory("archive-backup-");
        try
        {
            var manifest = await CopyAsync(ledger, copies.FullName, withArchive, cancellationToken);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            await PackAsync(draft, manifest, copies.FullName, cancellationToken);
            File.Move(draft, target, overwrite);
            return manifest;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ArchiveEnvironmentException($"The backup {target} cannot be written: {e.Message}", "Name a file in a folder with room that this user may write to.", e);
        }
        finally
        {
            File.Delete(draft);
            copies.Delete(recursive: true);
        }
    }

    private async Task<BackupManifest> CopyAsync(Ledger ledger, string folder, bool withArchive, CancellationToken cancellationToken)
    {
        var files = new List<BackupEntry>();
        if (withArchive)
        {
            await new ArchiveDatabase(dataFolder).CopyToAsync(Path.Combine(folder, BackupManifest.Archive), cancellationToken);
            files.Add(await EntryAsync(folder, BackupManifest.Archive, cancellationToken));
        }

        await ledger.CopyToAsync(Path.Combine(folder, BackupManifest.Ledger), cancellationToken);
        files.Add(await EntryAsync(folder, BackupManifest.Ledger, cancellationToken));
        return new BackupManifest(BackupManifest.CurrentFormat, clock.GetUtcNow(), await ledger.CorpusPathsAsync(cancellationToken), files);
    }

    private static async Task<BackupEntry> EntryAsync(string folder, string name, CancellationToken cancellationToken)
    {
        await using var stream = File.OpenRead(Path.Combine(folder, name));
        return new BackupEntry(name, stream.Length, Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellationToken)));
    }

    private static async Task PackAsync(string draft, BackupManifest manifest, string folder, CancellationToken cancellationToken)
    {
        await using var stream = new FileStream(draft, FileMode.CreateNew, FileAccess.Write);
        await using (var gzip = new GZipStream(stream, CompressionLevel.Fastest, leaveOpen: true))
        await using (var tar = new TarWriter(gzip, TarEntryFormat.Pax, leaveOpen: true))
        {
            using var first = new MemoryStream(manifest.ToBytes());
            await tar.WriteEntryAsync(new PaxTarEntry(TarEntryType.RegularFile, BackupManifest.Name) { DataStream = first, ModificationTime = manifest.MadeAt }, cancellationToken);
            foreach (var entry in manifest.Files)
            {
                await tar.WriteEntryAsync(Path.Combine(folder, entry.Name), entry.Name, cancellationToken);
            }
        }

        stream.Flush(flushToDisk: true);
    }
}
