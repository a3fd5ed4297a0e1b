using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Storage.Ledgers;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Storage.Tests;

public sealed class LedgerTests : IDisposable
{
    private static readonly DateTimeOffset Monday = new(2026, 11, 16, 9, 0, 0, TimeSpan.Zero);
    private static readonly RecordId One = RecordId.Parse("one");

    private readonly ScratchArchive archive = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => archive.Dispose();

    [Fact]
    public async Task A_record_keeps_its_first_day_and_is_marked_when_it_goes_and_when_it_comes_back()
    {
        await NoteAsync(Monday, Exhibit.Bare("one", ArchivalDate.Undated), Exhibit.Bare("two", ArchivalDate.Undated));
        await NoteAsync(Monday.AddDays(1), Exhibit.Bare("two", ArchivalDate.Undated));

        (await At(Monday).FindAsync(One, Cancellation)).ShouldBe(new LedgerEntry(One, Monday, Monday, Monday.AddDays(1)));
        (await At(Monday).RemovedAsync(Cancellation)).Select(entry => entry.Id).ShouldBe([One]);

        await NoteAsync(Monday.AddDays(2), Exhibit.Bare("one", ArchivalDate.Undated));

        (await At(Monday).FindAsync(One, Cancellation)).ShouldBe(new LedgerEntry(One, Monday, Monday.AddDays(2), null));
        (await At(Monday).FindAsync(RecordId.Parse("three"), Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task The_same_state_is_noted_once()
    {
        var file = await archive.BuildAsync([], Exhibit.Bare("one", ArchivalDate.Undated));
        await At(Monday).NoteAsync(file, Cancellation);
        await At(Monday.AddDays(1)).NoteAsync(file, Cancellation);

        (await At(Monday).FindAsync(One, Cancellation))!.LastSeen.ShouldBe(Monday);
    }

    [Fact]
    public async Task Every_paragraph_id_ever_published_is_kept_with_its_fingerprint()
    {
        await NoteAsync(Monday, Exhibit.Full);
        var heading = Exhibit.Full.Paragraphs[0];
        await NoteAsync(Monday.AddDays(1), Exhibit.Full with { Paragraphs = [heading with { Id = "h1-12345678" }], Mentions = [] });

        (await At(Monday).ParagraphsOfAsync(Exhibit.Full.Id, Cancellation)).ShouldBe(
        [
            new PublishedParagraph("1-deadbeef", 1, "deadbeef", Monday),
            new PublishedParagraph("2-00000000", 2, "00000000", Monday),
            new PublishedParagraph("h1-0badcafe", null, "0badcafe", Monday),
            new PublishedParagraph("h1-12345678", null, "12345678", Monday.AddDays(1)),
        ]);
    }

    [Fact]
    public async Task Stems_and_the_corpus_are_remembered()
    {
        await NoteAsync(Monday, Exhibit.Bare("one", ArchivalDate.Undated));
        await At(Monday).RememberCorpusAsync(["/b", "/a"], Cancellation);
        await At(Monday).RememberCorpusAsync(["/c", "/a"], Cancellation);

        (await At(Monday).StemsAsync(Cancellation)).ShouldBe(new Dictionary<string, string> { ["corpus/papers/one.md"] = "one" });
        (await At(Monday).CorpusPathsAsync(Cancellation)).ShouldBe(["/c", "/a"]);
    }

    [Fact]
    public async Task A_data_folder_without_a_ledger_remembers_nothing_and_gets_none_by_asking()
    {
        (await At(Monday).CorpusPathsAsync(Cancellation)).ShouldBeEmpty();
        (await At(Monday).FindAsync(One, Cancellation)).ShouldBeNull();
        File.Exists(archive.Folder.LedgerPath).ShouldBeFalse();
    }

    [Fact]
    public async Task A_ledger_of_a_newer_program_is_refused_with_the_remedy()
    {
        await At(Monday).RememberCorpusAsync(["/a"], Cancellation);
        await using (var connection = new SqliteConnection($"Data Source={archive.Folder.LedgerPath};Pooling=False"))
        {
            await connection.ExecuteAsync("pragma user_version = 9999");
        }

        var fault = await Should.ThrowAsync<ArchiveEnvironmentException>(() => At(Monday).RememberCorpusAsync(["/b"], Cancellation));

        fault.Message.ShouldContain("newer version");
        fault.Remedy.ShouldContain("backup");
    }

    [Fact]
    public async Task A_damaged_ledger_is_never_thrown_away_but_named_with_the_remedy()
    {
        await File.WriteAllTextAsync(archive.Folder.LedgerPath, new string('x', 5000), Cancellation);

        var fault = await Should.ThrowAsync<ArchiveEnvironmentException>(() => At(Monday).RememberCorpusAsync(["/b"], Cancellation));

        fault.Message.ShouldContain(archive.Folder.LedgerPath);
        new FileInfo(archive.Folder.LedgerPath).Length.ShouldBe(5000);
    }

    private async Task NoteAsync(DateTimeOffset now, params IReadOnlyList<ArchivalRecord> records)
    {
        var authorities = records.Any(record => record.Participants.Count > 0) ? Exhibit.Authorities : [];
        await At(now).NoteAsync(await archive.BuildAsync(authorities, records), Cancellation);
    }

    private Ledger At(DateTimeOffset now) => new(archive.Folder.Path, new StoppedClock(now));

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
