using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Storage.Files;

namespace CubanCrisisArchive.Ingest.Backups;

/// <summary>Unpacks a backup, holding every file against its checksum. Only names that a backup may hold are ever written.</summary>
internal static class BackupReader
{
    private const string UseAnother = "Use another backup. Nothing was changed.";

    /// <exception cref="ArchiveEnvironmentException">It is no backup, not whole or of a newer program.</exception>
    public static async Task<BackupManifest> UnpackAsync(string file, DataFolder stage, CancellationToken cancellationToken)
    {
        try
        {
            await using var stream = File.OpenRead(file);
            await using var gzip = new GZipStream(stream, CompressionMode.Decompress);
            await using var tar = new TarReader(gzip);
            var manifest = await ManifestAsync(tar, file, cancellationToken);
            foreach (var expected in manifest.Files)
            {
                var target = TargetOf(expected.Name, stage) ?? throw Refuse(file, $"it names the file '{expected.Name}', which no backup holds");
                if (await tar.GetNextEntryAsync(cancellationToken: cancellationToken) is not { DataStream: { } content } entry || entry.Name != expected.Name)
                {
                    throw Refuse(file, $"{expected.Name} is missing");
                }

                await UnpackAsync(content, expected, target, file, cancellationToken);
            }

            // The packing has a checksum of its own at its end.
            await gzip.CopyToAsync(Stream.Null, cancellationToken);
            if (manifest.Files.All(entry => entry.Name != BackupManifest.Ledger))
            {
                throw Refuse(file, "it holds no ledger");
            }

            return manifest;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ArchiveEnvironmentException($"There is no backup {file}.", "Name a file that the command backup has written.", e);
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException or JsonException or FormatException)
        {
            throw Refuse(file, e.Message, e);
        }
    }

    private static async Task<BackupManifest> ManifestAsync(TarReader tar, string file, CancellationToken cancellationToken)
    {
        var entry = await tar.GetNextEntryAsync(copyData: true, cancellationToken);
        if (entry is not { Name: BackupManifest.Name, DataStream: { } content })
        {
            throw Refuse(file, "it does not begin with a manifest");
        }

        var manifest = BackupManifest.Read(content);
        return manifest.Format == BackupManifest.CurrentFormat
            ? manifest
            : throw new ArchiveEnvironmentException($"The backup {file} is of form {manifest.Format}; this program reads {BackupManifest.CurrentFormat}.", "Restore it with the version that made it.");
    }

    private static async Task UnpackAsync(Stream content, BackupEntry expected, string target, string file, CancellationToken cancellationToken)
    {
        await using (var writing = new FileStream(target, FileMode.CreateNew, FileAccess.Write))
        {
            await content.CopyToAsync(writing, cancellationToken);
            writing.Flush(flushToDisk: true);
        }

        await using var reading = File.OpenRead(target);
        var sha256 = Convert.ToHexStringLower(await SHA256.HashDataAsync(reading, cancellationToken));
        if (reading.Length != expected.Bytes || !string.Equals(sha256, expected.Sha256, StringComparison.OrdinalIgnoreCase))
        {
            throw Refuse(file, $"{expected.Name} does not match its checksum");
        }
    }

    /// <summary>Where a file of a backup is unpacked; null for a name that none holds.</summary>
    private static string? TargetOf(string name, DataFolder stage)
    {
        switch (name)
        {
            case BackupManifest.Ledger:
                return stage.LedgerPath;
            case BackupManifest.Archive:
                var archive = stage.NextArchive();
                stage.Use(archive);
                return archive;
            default:
                return null;
        }
    }

    private static ArchiveEnvironmentException Refuse(string file, string why, Exception? cause = null) =>
        new($"{file} is no whole backup: {why.TrimEnd('.')}.", UseAnother, cause);
}
