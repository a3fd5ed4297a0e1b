using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Storage.Writing;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace CubanCrisisArchive.Storage.Tests;

/// <summary>A commit that cannot be written, as on a full disk: SQLite undoes the transaction by itself, and tells why.</summary>
public sealed class BrokenCommitTests : IDisposable
{
    /// <summary>What SQLite says where a commit was refused.</summary>
    private const int Refused = 19;

    private readonly ScratchArchive archive = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => archive.Dispose();

    [Fact]
    public async Task Batch_tells_why_it_does_not_hold_and_not_that_there_is_nothing_to_undo()
    {
        var path = await archive.BuildAsync([], Exhibit.Bare("one", ArchivalDate.Undated));
        await using var file = (await ArchiveFile.OpenAsync(path, ScratchArchive.Makeup, TimeProvider.System, _ => { }, Cancellation))!;
        raw.sqlite3_commit_hook(file.Connection.Handle, _ => 1, null);

        var fault = await Should.ThrowAsync<SqliteException>(async () =>
        {
            await using var batch = file.Begin();
            batch.RemoveFile("corpus/papers/one.md");
            await batch.CommitAsync(Cancellation);
        });

        fault.SqliteErrorCode.ShouldBe(Refused);
        raw.sqlite3_commit_hook(file.Connection.Handle, null, null);
        (await file.CountAsync(Cancellation)).Records.ShouldBe(1);
        await using (var batch = file.Begin())
        {
            batch.RemoveFile("corpus/papers/one.md");
            await batch.CommitAsync(Cancellation);
        }

        (await file.CountAsync(Cancellation)).Records.ShouldBe(0);
    }
}
