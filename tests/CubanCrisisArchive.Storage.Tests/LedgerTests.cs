using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Text;
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

        (await At(Monday).FindAsync(One, Cancellation)).ShouldBe(new LedgerEntry(One, Monday, Monday.AddDays(1), Monday.AddDays(1), "papers"));
        (await At(Monday).RemovedAsync(Cancellation)).Select(entry => entry.Id).ShouldBe([One]);

        await NoteAsync(Monday.AddDays(2), Exhibit.Bare("one", ArchivalDate.Undated));

        (await At(Monday).FindAsync(One, Cancellation)).ShouldBe(new LedgerEntry(One, Monday, Monday.AddDays(2), null, "papers"));
        (await At(Monday).FindAsync(RecordId.Parse("three"), Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task The_same_state_is_noted_once()
    {
        var file = await archive.BuildAsync([], Exhibit.Bare("one", ArchivalDate.Undated));
        await At(Monday).NoteAsync(file, Cancellation);
        await At(Monday.AddDays(1)).NoteAsync(file, Cancellation);

        (await At(Monday).FindAsync(One, Cancellation))!.ChangedAt.ShouldBe(Monday);
    }

    [Fact]
    public async Task Only_what_changed_counts_as_changed_and_a_removal_does()
    {
        var (one, two) = (Exhibit.Bare("one", ArchivalDate.Undated), Exhibit.Bare("two", ArchivalDate.Undated));
        await NoteAsync(Monday, one, two, Exhibit.Bare("three", ArchivalDate.Undated));
        await NoteAsync(Monday.AddDays(1), one, two with { SourceSpan = new TextSpan(1, 2) });

        var changes = await At(Monday).ChangesAsync(ChangeFilter.All, Cancellation);

        changes.Select(entry => (entry.Id.Value, entry.ChangedAt, entry.RemovedAt is not null)).ShouldBe(
        [
            ("one", Monday, false),
            ("three", Monday.AddDays(1), true),
            ("two", Monday.AddDays(1), false),
        ]);
        (await At(Monday).SpanOfChangesAsync(Cancellation)).ShouldBe((Monday, Monday.AddDays(1)));
    }

    [Fact]
    public async Task Changes_are_narrowed_by_time_and_collection_and_go_on_where_they_ended()
    {
        await NoteAsync(Monday, Exhibit.Bare("a", ArchivalDate.Undated), Exhibit.Bare("b", ArchivalDate.Undated));
        await NoteAsync(Monday.AddHours(1), Exhibit.Bare("b", ArchivalDate.Undated), Exhibit.Bare("c", ArchivalDate.Undated));

        (await IdsAsync(new ChangeFilter(From: Monday.AddHours(1)))).ShouldBe(["a", "c"]);
        (await IdsAsync(new ChangeFilter(Before: Monday.AddHours(1)))).ShouldBe(["b"]);
        (await IdsAsync(new ChangeFilter(HeldOnly: true, LatestFirst: true))).ShouldBe(["c", "b"]);
        (await IdsAsync(new ChangeFilter(Collection: "letters"))).ShouldBeEmpty();
        (await IdsAsync(new ChangeFilter(Collection: "papers", Limit: 2))).ShouldBe(["b", "a"]);
        (await IdsAsync(new ChangeFilter(After: new ChangePlace(Monday.AddHours(1), RecordId.Parse("a"))))).ShouldBe(["c"]);
        (await At(Monday).CountChangesAsync(new ChangeFilter(Collection: "papers", Limit: 1), Cancellation)).ShouldBe(3);

        async Task<IEnumerable<string>> IdsAsync(ChangeFilter filter) =>
            (await At(Monday).ChangesAsync(filter, Cancellation)).Select(entry => entry.Id.Value);
    }

    [Fact]
    public async Task What_is_held_is_told_in_parts_by_id_each_with_its_latest_change()
    {
        await NoteAsync(Monday, Exhibit.Bare("a", ArchivalDate.Undated), Exhibit.Bare("b", ArchivalDate.Undated), Exhibit.Bare("c", ArchivalDate.Undated), Exhibit.Bare("x", ArchivalDate.Undated));
        await NoteAsync(Monday.AddHours(1), Exhibit.Bare("a", ArchivalDate.Undated), Exhibit.Bare("b", ArchivalDate.Undated), Exhibit.Bare("c", ArchivalDate.Undated), Exhibit.Bare("d", ArchivalDate.Undated));
        var ledger = At(Monday);

        (await ledger.HeldPartsAsync(3, Cancellation)).ShouldBe([Monday, Monday.AddHours(1)]);
        (await IdsAsync(0)).ShouldBe(["a", "b", "c"]);
        (await IdsAsync(3)).ShouldBe(["d"]);
        (await IdsAsync(6)).ShouldBeEmpty();
        (await ledger.FindManyAsync([RecordId.Parse("x"), RecordId.Parse("d"), RecordId.Parse("none")], Cancellation)).Keys.Select(id => id.Value).ShouldBe(["d", "x"], ignoreOrder: true);

        async Task<List<string>> IdsAsync(long offset)
        {
            var ids = new List<string>();
            await foreach (var entry in ledger.HeldAsync(offset, 3, Cancellation))
            {
                ids.Add(entry.Id.Value);
            }

            return ids;
        }
    }

    [Fact]
    public async Task A_ledger_from_before_states_were_kept_counts_nothing_as_changed_when_it_is_first_noted_again()
    {
        var file = await archive.BuildAsync([], Exhibit.Bare("one", ArchivalDate.Undated));
        await At(Monday).NoteAsync(file, Cancellation);
        await using (var connection = new SqliteConnection($"Data Source={archive.Folder.LedgerPath};Pooling=False"))
        {
            await connection.ExecuteAsync("update record_seen set state = ''; delete from archive_noted");
        }

        await At(Monday.AddDays(1)).NoteAsync(file, Cancellation);

        (await At(Monday).FindAsync(One, Cancellation))!.ChangedAt.ShouldBe(Monday);
    }

    [Fact]
    public async Task Every_paragraph_id_ever_published_is_kept()
    {
        await NoteAsync(Monday, Exhibit.Full);
        var heading = Exhibit.Full.Paragraphs[0];
        await NoteAsync(Monday.AddDays(1), Exhibit.Full with { Paragraphs = [heading with { Id = "h1-12345678" }], Mentions = [] });

        foreach (var id in new[] { "1-deadbeef", "2-00000000", "h1-0badcafe", "h1-12345678" })
        {
            (await At(Monday).WasPublishedAsync(Exhibit.Full.Id, id, Cancellation)).ShouldBeTrue(id);
        }

        (await At(Monday).WasPublishedAsync(Exhibit.Full.Id, "3-deadbeef", Cancellation)).ShouldBeFalse();
        (await At(Monday).WasPublishedAsync(One, "1-deadbeef", Cancellation)).ShouldBeFalse();
    }

    [Fact]
    public async Task Paragraphs_published_before_whole_texts_were_kept_are_known_after_the_ledger_is_brought_up_to_date()
    {
        await NoteAsync(Monday, Exhibit.Full);
        await using var connection = new SqliteConnection($"Data Source={archive.Folder.LedgerPath};Pooling=False");
        await connection.ExecuteAsync(
            """
            insert into paragraph_seen (record_id, paragraph_id, number, fingerprint, first_seen)
            values (@Id, '1-deadbeef', 1, 'deadbeef', '1999'), (@Id, '7-00ddba11', 7, '00ddba11', '1999');
            pragma user_version = 3;
            """,
            new { Exhibit.Full.Id });

        await At(Monday).SettleAsync(Cancellation);

        (await At(Monday).WasPublishedAsync(Exhibit.Full.Id, "7-00ddba11", Cancellation)).ShouldBeTrue();
        (await At(Monday).WasPublishedAsync(Exhibit.Full.Id, "1-deadbeef", Cancellation)).ShouldBeTrue();
        (await connection.QueryAsync<string>("select paragraph_id from paragraph_seen")).ShouldBe(["7-00ddba11"]);
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
