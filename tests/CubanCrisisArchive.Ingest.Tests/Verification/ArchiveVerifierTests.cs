using CubanCrisisArchive.Ingest.Verification;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts;
using CubanCrisisArchive.Storage.Files;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Ingest.Tests.Verification;

public sealed class ArchiveVerifierTests : IDisposable
{
    private readonly ScratchCorpus corpus = new();

    public ArchiveVerifierTests()
    {
        corpus.Write("papers/one.md", ScratchCorpus.Telegram("One", "The ships turned."));
        corpus.Write("papers/two.md", ScratchCorpus.Telegram("Two", "The ships sailed."));
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => corpus.Dispose();

    [Fact]
    public async Task The_archives_own_corpus_is_held_to_the_character()
    {
        await corpus.IngestAsync(options => options with { CorpusPaths = [Repository.Corpus] });

        var report = await VerifyAsync();

        report.Faults.ShouldBeEmpty();
        report.Files.Count.ShouldBe(5);
        report.Files.ShouldAllBe(file => file.Accounted == file.Characters && file.Characters > 2000);
        report.Coverage.ShouldBe(1);
        report.Records.ShouldBe(5);
        report.Paragraphs.ShouldBeGreaterThan(100);
    }

    [Fact]
    public async Task Changed_added_and_removed_files_are_named()
    {
        await corpus.IngestAsync();
        corpus.Write("papers/one.md", "changed");
        corpus.Write("papers/three.md", "added");
        corpus.Delete("papers/two.md");

        (await VerifyAsync()).Faults.Select(fault => fault.ToString()).ShouldBe(
        [
            "corpus/papers/three.md The file is not in the archive. Run ingest.",
            "corpus/papers/one.md The file has changed since it was read. Run ingest.",
            "corpus/papers/two.md The corpus no longer has the file. Run ingest.",
        ]);
    }

    [Fact]
    public async Task Index_entries_that_differ_from_their_record_are_found()
    {
        await corpus.IngestAsync();
        await ChangeAsync("update paragraph set text = 'The planes landed.' where text = 'The ships turned.'");

        (await VerifyAsync()).Faults.ShouldHaveSingleItem().Message.ShouldContain("paragraphs of record one");
    }

    [Fact]
    public async Task Text_held_otherwise_than_in_its_file_is_found()
    {
        await corpus.IngestAsync();
        await ChangeAsync("update source_file set content = replace(content, 'ships turned', 'ships burned')");

        var fault = (await VerifyAsync()).Faults.ShouldHaveSingleItem();

        fault.Path.ShouldBe("corpus/papers/one.md");
        fault.Line.ShouldNotBeNull();
    }

    [Fact]
    public async Task Text_that_no_part_or_more_than_one_claims_is_found_with_its_line()
    {
        await corpus.IngestAsync(read: (source, context) =>
        {
            var file = TranscriptFamilies.Read(source, context);
            return file with { Parts = context.Stem == "one" ? [.. file.Parts.Skip(1)] : [.. file.Parts, file.Parts[0]] };
        });

        var report = await VerifyAsync();

        report.Faults.Select(fault => fault.ToString()).ShouldBe(
        [
            "corpus/papers/one.md:1 Text that belongs to no part begins here.",
            "corpus/papers/two.md:1 Text that several parts claim begins here.",
        ]);
        report.Coverage.ShouldBeLessThan(1);
    }

    [Fact]
    public void Each_uncovered_stretch_is_one_fault()
    {
        var source = new SourceText("x", "aa bb\ncc dd\nee");
        SourcePart[] parts = [new(new TextSpan(0, 2), PartKind.Body, "a", null), new(new TextSpan(9, 2), PartKind.Body, "d", null)];

        var (characters, accounted, faults) = SourceCoverage.Of(source, parts);

        (characters, accounted).ShouldBe((10, 4));
        faults.Select(fault => fault.Line).ShouldBe([1, 3]);
    }

    private Task<VerificationReport> VerifyAsync() => new ArchiveVerifier(new IngestOptions(corpus.Data)).VerifyAsync(Cancellation);

    private async Task ChangeAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={new DataFolder(corpus.Data).CurrentArchive};Pooling=False");
        await connection.ExecuteAsync(sql);
    }
}
