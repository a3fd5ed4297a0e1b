using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Transcripts;
using CubanCrisisArchive.Storage.Files;
using CubanCrisisArchive.Storage.Writing;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Storage.Tests;

public sealed class ArchiveDatabaseTests : IDisposable
{
    private readonly ScratchArchive archive = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => archive.Dispose();

    [Fact]
    public async Task Without_an_archive_the_command_that_builds_one_is_named()
    {
        archive.Database.Exists.ShouldBeFalse();

        var fault = await Should.ThrowAsync<ArchiveEnvironmentException>(async () => await archive.Database.OpenAsync(Cancellation));

        fault.Message.ShouldContain(archive.Folder.Path);
        fault.Remedy.ShouldContain("ingest");
    }

    [Fact]
    public async Task A_rebuilt_archive_is_seen_at_once_and_who_reads_the_old_file_finishes()
    {
        var old = await archive.BuildAsync([], Exhibit.Bare("old", ArchivalDate.Undated));
        await using var reader = await archive.Database.OpenAsync(Cancellation);
        await using var reading = reader.BeginTransaction(deferred: true);
        (await IdAsync(reader)).ShouldBe("old");

        await archive.BuildAsync([], Exhibit.Bare("new", ArchivalDate.Undated));
        await using var later = await archive.Database.OpenAsync(Cancellation);
        DataFolder.TryDelete(old);

        (await IdAsync(later)).ShouldBe("new");
        (await IdAsync(reader)).ShouldBe("old");
    }

    [Fact]
    public async Task Readers_cannot_write()
    {
        await archive.BuildAsync([]);
        await using var connection = await archive.Database.OpenAsync(Cancellation);

        var fault = await Should.ThrowAsync<SqliteException>(() => connection.ExecuteAsync("delete from collection"));

        EnvironmentFaults.Explain(fault, archive.Folder.Path).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_file_named_by_current_that_is_gone_counts_as_no_archive()
    {
        DataFolder.TryDelete(await archive.BuildAsync([]));

        archive.Database.Exists.ShouldBeFalse();
        (await Should.ThrowAsync<ArchiveEnvironmentException>(async () => await archive.Database.OpenAsync(Cancellation))).Remedy.ShouldContain("ingest");
    }

    [Fact]
    public async Task Current_can_name_nothing_but_an_archive_of_its_folder()
    {
        await archive.BuildAsync([]);
        await File.WriteAllTextAsync(Path.Combine(archive.Folder.Path, "current"), "../../etc/passwd", Cancellation);

        archive.Folder.CurrentArchive.ShouldBeNull();
    }

    [Fact]
    public async Task A_finished_archive_stands_alone_without_a_write_ahead_log()
    {
        var file = await archive.BuildAsync([], Exhibit.Bare("one", ArchivalDate.Undated));

        File.Exists(file + "-wal").ShouldBeFalse();
        Directory.EnumerateFiles(archive.Folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal)
            .ShouldBe(["archive-000001.db", "current"]);
    }

    [Fact]
    public async Task A_sound_archive_has_no_complaints_and_facts_that_count()
    {
        await archive.BuildAsync(Exhibit.Authorities, Exhibit.Full, Exhibit.Bare("other", ArchivalDate.Undated));

        await using var connection = await archive.Database.OpenAsync(Cancellation);
        (await ArchiveSoundness.ComplaintsAsync(connection, Cancellation)).ShouldBeEmpty();
        var facts = await new ArchiveFactsStore(archive.Database).ReadAsync(Cancellation);
        (facts.Records, facts.Paragraphs, facts.Mentions, facts.Collections, facts.Authorities, facts.SourceFiles, facts.RefusedFiles)
            .ShouldBe((2, 3, 2, 1, 3, 2, 0));
        facts.Makeup.ShouldBe(ScratchArchive.Makeup);
    }

    [Fact]
    public async Task The_corpus_version_is_the_files_held_whatever_came_and_went_before()
    {
        ArchivalRecord one = Exhibit.Bare("one", ArchivalDate.Undated), two = Exhibit.Bare("two", ArchivalDate.Undated);
        await archive.BuildAsync([], one, two);
        var both = await VersionAsync();
        await archive.BuildAsync([], two, one);
        (await VersionAsync()).ShouldBe(both, "in another order");
        await archive.FillAsync(batch =>
        {
            Add(batch, one);
            Add(batch, two);
            batch.RemoveFile(PathOf(one));
            batch.RemoveFile("corpus/papers/never-held.md");
            batch.SetMark();
            batch.AddRefusedFile(ScratchArchive.Entry("corpus/papers/three.md"), []);
            batch.ReturnToMark();
        });
        var left = await VersionAsync();
        await archive.BuildAsync([], two);
        left.ShouldBe(await VersionAsync(), "what was removed or undone leaves no trace");
        left.ShouldNotBe(both);

        static string PathOf(ArchivalRecord record) => $"corpus/papers/{record.Id}.md";

        static void Add(ArchiveBatch batch, ArchivalRecord record) =>
            batch.AddFile(ScratchArchive.Entry(PathOf(record)), new string('x', ScratchArchive.TextLength), new ReadFile([record], [], []));

        async Task<string> VersionAsync() => (await new ArchiveFactsStore(archive.Database).ReadAsync(Cancellation)).CorpusVersion;
    }

    [Fact]
    public async Task The_corpus_version_tells_the_corpus_and_not_the_hour_it_was_read()
    {
        await archive.BuildAsync([], Exhibit.Bare("one", ArchivalDate.Undated));
        var first = await FactsAsync();
        await archive.BuildAsync([], Exhibit.Bare("one", ArchivalDate.Undated));
        var again = await FactsAsync();
        await archive.BuildAsync([], Exhibit.Bare("two", ArchivalDate.Undated));
        var other = await FactsAsync();

        again.CorpusVersion.ShouldBe(first.CorpusVersion);
        again.Revision.ShouldNotBe(first.Revision);
        other.CorpusVersion.ShouldNotBe(first.CorpusVersion);

        Task<ArchiveFacts> FactsAsync() => new ArchiveFactsStore(archive.Database).ReadAsync(Cancellation);
    }

    [Fact]
    public async Task A_damaged_file_is_told_from_a_sound_one()
    {
        await archive.BuildAsync([], Exhibit.Bare("one", ArchivalDate.Undated));
        await File.WriteAllBytesAsync(archive.Folder.CurrentArchive!, new byte[4096 * 3], Cancellation);

        var fault = await Should.ThrowAsync<SqliteException>(async () => await new RecordStore(archive.Database).CountAsync(Listings.RecordListFilter.All, Cancellation));

        EnvironmentFaults.Explain(fault, archive.Folder.Path)!.Remedy.ShouldContain("ingest");
    }

    private static Task<string?> IdAsync(SqliteConnection connection) => connection.ExecuteScalarAsync<string>("select id from record");
}
