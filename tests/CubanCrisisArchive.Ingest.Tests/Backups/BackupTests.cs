using System.IO.Compression;
using CubanCrisisArchive.Ingest.Backups;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Storage.Ledgers;
using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Ingest.Tests.Backups;

public sealed class BackupTests : IDisposable
{
    private readonly ScratchCorpus scratch = new();
    private readonly string backup;

    public BackupTests() => backup = Path.Combine(Path.GetDirectoryName(scratch.Root)!, "backup.tar.gz");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_the_corpus_cannot_tell_comes_back(bool withArchive)
    {
        await FillAsync("letter", "note");
        scratch.Delete("papers/note.md");
        await scratch.IngestAsync();
        var removed = await LedgerOf(scratch.Data).RemovedAsync(Cancellation);
        await WriteAsync(withArchive);
        var other = scratch.Data + "-other";

        var manifest = await new ArchiveRestore(other).RunAsync(backup, overwrite: false, Cancellation);

        (await LedgerOf(other).RemovedAsync(Cancellation)).ShouldBe(removed);
        (await LedgerOf(other).CorpusPathsAsync(Cancellation)).ShouldBe([scratch.Root]);
        manifest.CorpusPaths.ShouldBe([scratch.Root]);
        new ArchiveDatabase(other).Exists.ShouldBe(withArchive);
        if (withArchive)
        {
            (await new RecordStore(new ArchiveDatabase(other)).FindAsync(RecordId.Parse("letter"), Cancellation)).ShouldNotBeNull();
        }
    }

    [Fact]
    public async Task An_archive_that_is_there_is_replaced_only_where_told()
    {
        await FillAsync("letter");
        await WriteAsync();
        await FillAsync("letter", "note");
        var refusal = await Should.ThrowAsync<ArchiveEnvironmentException>(() => new ArchiveRestore(scratch.Data).RunAsync(backup, overwrite: false, Cancellation));
        refusal.Remedy.ShouldContain("--force");
        (await LedgerOf(scratch.Data).FindAsync(RecordId.Parse("note"), Cancellation)).ShouldNotBeNull();

        await new ArchiveRestore(scratch.Data).RunAsync(backup, overwrite: true, Cancellation);

        (await LedgerOf(scratch.Data).FindAsync(RecordId.Parse("note"), Cancellation)).ShouldBeNull();
        (await scratch.IngestAsync()).RecordsHeld.ShouldBe(2);
        (await LedgerOf(scratch.Data).FindAsync(RecordId.Parse("note"), Cancellation)).ShouldNotBeNull("the corpus still has it");
    }

    [Fact]
    public async Task A_backup_damaged_anywhere_is_refused_and_the_old_stays_as_it_was()
    {
        await FillAsync("letter");
        await WriteAsync(withArchive: true);
        await FillAsync("letter", "note");
        var whole = await File.ReadAllBytesAsync(backup, Cancellation);
        var packed = Unpacked(whole);
        for (var share = 0; share < 12; share++)
        {
            var damaged = (byte[])whole.Clone();
            var place = 20 + (int)((long)(damaged.Length - 40) * share / 12);
            damaged[place] ^= 0x55;
            await RefusedAsync(whole[..place]);

            // A run of zeros copied from another place is the same run: then nothing that was packed is damaged.
            if (!packed.SequenceEqual(Unpacked(damaged)))
            {
                await RefusedAsync(damaged);
            }
        }

        (await LedgerOf(scratch.Data).FindAsync(RecordId.Parse("note"), Cancellation)).ShouldNotBeNull();
        (await scratch.FindAsync("note")).ShouldNotBeNull();
        Directory.EnumerateDirectories(scratch.Data).ShouldBeEmpty("what was unpacked was left lying about");
    }

    [Fact]
    public async Task A_restore_that_was_broken_off_leaves_the_old_and_the_next_one_sweeps_up()
    {
        await FillAsync("letter");
        await WriteAsync();
        var left = Directory.CreateDirectory(Path.Combine(scratch.Data, "restore-broken-off"));
        await File.WriteAllTextAsync(Path.Combine(left.FullName, "ledger.db"), "half a ledger", Cancellation);
        (await LedgerOf(scratch.Data).FindAsync(RecordId.Parse("letter"), Cancellation)).ShouldNotBeNull();

        await new ArchiveRestore(scratch.Data).RunAsync(backup, overwrite: true, Cancellation);

        left.Refresh();
        left.Exists.ShouldBeFalse();
    }

    [Fact]
    public async Task A_damaged_ledger_is_replaced_by_its_backup()
    {
        await FillAsync("letter");
        await WriteAsync();
        SqliteConnection.ClearAllPools();
        await File.WriteAllTextAsync(Path.Combine(scratch.Data, "ledger.db"), new string('x', 10_000), Cancellation);
        await Should.ThrowAsync<ArchiveEnvironmentException>(() => scratch.IngestAsync());

        await new ArchiveRestore(scratch.Data).RunAsync(backup, overwrite: true, Cancellation);

        (await scratch.IngestAsync()).RecordsHeld.ShouldBe(1);
    }

    [Fact]
    public async Task A_backup_is_not_overwritten_unasked()
    {
        await FillAsync("letter");
        await WriteAsync();
        (await Should.ThrowAsync<ArchiveEnvironmentException>(() => WriteAsync())).Remedy.ShouldContain("--force");
    }

    [Fact]
    public async Task Where_nothing_was_built_there_is_nothing_to_back_up() =>
        (await Should.ThrowAsync<ArchiveEnvironmentException>(() => WriteAsync())).Remedy.ShouldContain("--data");

    [Fact]
    public async Task What_is_no_backup_is_called_none()
    {
        await RefusedAsync([1, 2, 3]);
        await Should.ThrowAsync<ArchiveEnvironmentException>(() => new ArchiveRestore(scratch.Data).RunAsync(backup + ".no", overwrite: true, Cancellation));
    }

    public void Dispose() => scratch.Dispose();

    private static Ledger LedgerOf(string data) => new(data);

    private Task<BackupManifest> WriteAsync(bool withArchive = false) =>
        new ArchiveBackup(scratch.Data).WriteAsync(backup, withArchive, overwrite: false, Cancellation);

    private static byte[] Unpacked(byte[] packed)
    {
        try
        {
            using var unpacked = new MemoryStream();
            using var gzip = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);
            gzip.CopyTo(unpacked);
            return unpacked.ToArray();
        }
        catch (InvalidDataException)
        {
            return [];
        }
    }

    private async Task RefusedAsync(byte[] bytes)
    {
        var file = backup + ".damaged";
        await File.WriteAllBytesAsync(file, bytes, Cancellation);
        await Should.ThrowAsync<ArchiveEnvironmentException>(() => new ArchiveRestore(scratch.Data).RunAsync(file, overwrite: true, Cancellation));
    }

    private async Task FillAsync(params string[] names)
    {
        foreach (var name in names)
        {
            scratch.Write($"papers/{name}.md", ScratchCorpus.Telegram($"The {name}", $"Words of the {name}."));
        }

        await scratch.IngestAsync();
    }
}
