using CubanCrisisArchive.Storage;
using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Ingest.Tests;

public sealed class RevisionTests : IDisposable
{
    private readonly ScratchCorpus scratch = new();
    private readonly ArchiveRevisionStore revisions;

    public RevisionTests() => revisions = new ArchiveRevisionStore(scratch.Database);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Where_no_archive_is_there_is_no_revision() => (await revisions.FindAsync(Cancellation)).ShouldBeNull();

    [Fact]
    public async Task Each_change_is_another_revision_at_once_and_no_change_is_none()
    {
        var seen = new HashSet<string>();
        for (var i = 0; i < 5; i++)
        {
            scratch.Write("papers/letter.md", ScratchCorpus.Telegram("A letter", $"Said for the time {i}."));
            await scratch.IngestAsync();
            seen.Add((await revisions.FindAsync(Cancellation)).ShouldNotBeNull().Value).ShouldBeTrue("the change before was still served");
            await scratch.IngestAsync();
            seen.Add((await revisions.FindAsync(Cancellation)).ShouldNotBeNull().Value).ShouldBeFalse("nothing changed");
        }
    }

    [Fact]
    public async Task A_remembered_revision_gives_way_too()
    {
        scratch.Write("papers/letter.md", ScratchCorpus.Telegram("A letter", "As first written."));
        await scratch.IngestAsync();
        var later = new ArchiveRevisionStore(scratch.Database, new LaterClock());
        var first = await later.FindAsync(Cancellation);
        (await later.FindAsync(Cancellation)).ShouldBeSameAs(first, "it was not asked for again");

        scratch.Write("papers/letter.md", ScratchCorpus.Telegram("A letter", "As written again, and longer."));
        await scratch.IngestAsync();

        (await later.FindAsync(Cancellation)).ShouldNotBe(first);
    }

    [Fact]
    public async Task An_archive_that_the_ledger_knows_nothing_of_yet_is_a_revision_of_its_own()
    {
        scratch.Write("papers/letter.md", ScratchCorpus.Telegram("A letter", "As first written."));
        await scratch.IngestAsync();
        var noted = (await revisions.FindAsync(Cancellation)).ShouldNotBeNull().Value;
        SqliteConnection.ClearAllPools();
        File.Delete(Path.Combine(scratch.Data, "ledger.db"));

        (await revisions.FindAsync(Cancellation)).ShouldNotBeNull().Value.ShouldNotBe(noted);
    }

    [Fact]
    public async Task A_damaged_archive_has_no_revision_and_breaks_no_one()
    {
        scratch.Write("papers/letter.md", ScratchCorpus.Telegram("A letter", "As first written."));
        await scratch.IngestAsync();
        SqliteConnection.ClearAllPools();
        var file = Path.Combine(scratch.Data, (await File.ReadAllTextAsync(Path.Combine(scratch.Data, "current"), Cancellation)).Trim());
        await File.WriteAllTextAsync(file, new string('x', 20_000), Cancellation);

        (await revisions.FindAsync(Cancellation)).ShouldBeNull();
    }

    public void Dispose() => scratch.Dispose();

    /// <summary>An hour ahead: every file has settled.</summary>
    private sealed class LaterClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => DateTimeOffset.UtcNow.AddHours(1);
    }
}
