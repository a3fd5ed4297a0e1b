using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Transcripts;
using CubanCrisisArchive.Storage.Files;
using CubanCrisisArchive.Storage.Writing;

namespace CubanCrisisArchive.Storage.Tests;

/// <summary>An archive file in a folder of its own, deleted afterwards.</summary>
internal sealed class ScratchArchive : IDisposable
{
    /// <summary>Length of the source that a record made by hand pretends to come from.</summary>
    public const int TextLength = 1000;

    public static readonly ArchiveMakeup Makeup = new(ArchiveMakeup.CurrentSchema, "1", "1", "none");

    public ScratchArchive() => Directory.CreateDirectory(Folder.Path);

    public DataFolder Folder { get; } = new(Path.Combine(Path.GetTempPath(), "archive-tests", Guid.NewGuid().ToString("N")));

    public ArchiveDatabase Database => field ??= new ArchiveDatabase(Folder.Path);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static SourceFileEntry Entry(string path, string collection = "papers") =>
        new(path, collection, Path.GetFileNameWithoutExtension(path), "hash-of-" + path, null, 1);

    public async Task<string> FillAsync(Func<ArchiveBatch, Task> fill)
    {
        var path = Folder.NextArchive();
        await using (var file = await ArchiveFile.CreateAsync(path, Makeup, TimeProvider.System, _ => Task.CompletedTask, Cancellation))
        {
            await using var batch = file.Begin();
            await batch.PutCollectionAsync(new Collection("papers", "Papers", "About *them*.", null), Cancellation);
            await fill(batch);
            await batch.CommitAsync(Cancellation);
        }

        Folder.Use(path);
        return path;
    }

    public Task<string> FillAsync(Action<ArchiveBatch> fill) => FillAsync(batch =>
    {
        fill(batch);
        return Task.CompletedTask;
    });

    /// <summary>Builds an archive of records that lie in a file of their own each.</summary>
    public Task<string> BuildAsync(IReadOnlyList<AuthorityRecord> authorities, params IReadOnlyList<ArchivalRecord> records) => FillAsync(async batch =>
    {
        foreach (var authority in authorities)
        {
            await batch.AddAuthorityAsync(authority, Cancellation);
        }

        foreach (var record in records)
        {
            batch.AddFile(Entry($"corpus/papers/{record.Id}.md"), new string('x', TextLength), new ReadFile([record], [], []));
        }
    });

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Folder.Path, recursive: true);
    }
}
