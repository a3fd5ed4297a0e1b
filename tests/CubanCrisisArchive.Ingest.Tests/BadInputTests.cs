using System.Text;
using CubanCrisisArchive.Ingest.Stages;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Diagnostics;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts;
using CubanCrisisArchive.Storage;
using Dapper;

namespace CubanCrisisArchive.Ingest.Tests;

/// <summary>Each bad file has one message that names file, line and remedy; the others go on.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly ScratchCorpus corpus = new();

    public BadInputTests() => corpus.Write("papers/good.md", ScratchCorpus.Telegram("Good", "The ships turned."));

    public void Dispose() => corpus.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("  \n\t\n")]
    public async Task An_empty_file_is_refused_by_name(string content)
    {
        corpus.Write("papers/empty.md", content);

        var refusal = await ShouldRefuseAsync("FILE001");

        refusal.ToString().ShouldBe("FILE001 corpus/papers/empty.md The file is empty. Put a transcript into it or remove it.");
    }

    [Fact]
    public async Task Wrong_encoding_is_refused_at_its_first_wrong_byte()
    {
        corpus.WriteBytes("papers/latin.md", [.. "**Oct. 30**\nEl Ministro de Relaciones Dr. Ra"u8, 0xFA, .. "l Roa\n"u8]);

        var refusal = await ShouldRefuseAsync("FILE002");

        (refusal.Path, refusal.Line, refusal.Column).ShouldBe(("corpus/papers/latin.md", 2, 33));
        refusal.Message.ShouldContain("Save the file as UTF-8");
    }

    [Fact]
    public async Task UTF_16_is_named_as_such()
    {
        corpus.WriteBytes("papers/wide.txt", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("October")]);

        (await ShouldRefuseAsync("FILE002")).Message.ShouldContain("UTF-16");
    }

    [Fact]
    public async Task A_byte_order_mark_is_no_fault()
    {
        corpus.WriteBytes("papers/marked.md", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(ScratchCorpus.Telegram("Marked", "The ships sailed."))]);

        (await corpus.IngestAsync()).FilesRefused.ShouldBe(0);
        (await corpus.FindAsync("marked"))!.Title.Text.ShouldBe("Marked");
    }

    [Fact]
    public async Task A_file_of_no_known_family_is_refused()
    {
        corpus.Write("papers/list.md", "- milk\n- bread\n");

        (await ShouldRefuseAsync("FILE003")).Path.ShouldBe("corpus/papers/list.md");
    }

    [Theory]
    [InlineData("papers/record.json")]
    [InlineData("papers/scan.pdf")]
    [InlineData("papers/noextension")]
    public async Task A_kind_of_file_that_is_not_read_is_refused_by_name(string path)
    {
        corpus.Write(path, "{}");

        (await ShouldRefuseAsync("FILE003")).Path.ShouldBe("corpus/" + path);
    }

    [Fact]
    public async Task A_file_that_cannot_be_opened_is_refused()
    {
        File.CreateSymbolicLink(corpus.Full("papers/lost.md"), corpus.Full("papers/nowhere.md"));

        (await ShouldRefuseAsync("FILE005")).Path.ShouldBe("corpus/papers/lost.md");
        (await corpus.IngestAsync()).Changed.ShouldBeFalse();
    }

    [Fact]
    public async Task A_file_larger_than_any_transcript_is_refused_unread()
    {
        await using (var file = File.Create(corpus.Full("papers/huge.txt")))
        {
            file.SetLength(FileReader.LargestFile + 1);
        }

        (await ShouldRefuseAsync("FILE006")).Path.ShouldBe("corpus/papers/huge.txt");
        (await corpus.IngestAsync()).Changed.ShouldBeFalse();
    }

    [Fact]
    public async Task A_reader_that_fails_costs_one_file()
    {
        corpus.Write("papers/odd.md", "odd");

        var report = await corpus.IngestAsync(read: (source, context) =>
            source.Content == "odd" ? throw new InvalidOperationException("Out of step.") : TranscriptFamilies.Read(source, context));

        var refusal = report.Diagnostics.ShouldHaveSingleItem();
        (refusal.Code, refusal.Path).ShouldBe(("FILE007", "corpus/papers/odd.md"));
        refusal.Message.ShouldContain("Out of step.");
        (await corpus.IdsAsync()).ShouldBe(["good"]);
    }

    [Fact]
    public async Task A_record_that_the_archive_cannot_hold_costs_one_file_and_leaves_nothing_behind()
    {
        corpus.Write("papers/odd.md", ScratchCorpus.Telegram("Odd", "The planes landed."));

        var report = await corpus.IngestAsync(read: (source, context) =>
        {
            var file = TranscriptFamilies.Read(source, context);
            return context.Stem == "odd"
                ? file with { Parts = [.. file.Parts, new SourcePart(new TextSpan(source.Length, 500), PartKind.Foreign, "Beyond the end", null)] }
                : file;
        });

        report.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("FILE007");
        (await corpus.IdsAsync()).ShouldBe(["good"]);
        (await corpus.CountHitsAsync("planes")).ShouldBe(0);
        (await corpus.CountHitsAsync("turned")).ShouldBe(1);
    }

    [Fact]
    public async Task A_file_refused_halfway_leaves_no_count_of_its_words()
    {
        corpus.Write("papers/odd.md", ScratchCorpus.Telegram("Odd", "The planes landed."));

        var report = await corpus.IngestAsync(read: (source, context) =>
        {
            var file = TranscriptFamilies.Read(source, context);
            return context.Stem == "odd" ? file with { Records = [file.Records[0], BeyondTheEnd(file.Records[0], source)] } : file;
        });

        report.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("FILE007");
        (await corpus.IdsAsync()).ShouldBe(["good"]);
        await using var connection = await corpus.Database.OpenAsync(TestContext.Current.CancellationToken);
        (await connection.QueryAsync<(string, long)>("select word, records from search_word where word in ('planes', 'the', 'turned') order by word"))
            .ShouldBe([("the", 1), ("turned", 1)]);

        static ArchivalRecord BeyondTheEnd(ArchivalRecord record, SourceText source) => record with
        {
            Id = RecordId.Parse("odd-too"),
            Paragraphs =
            [
                .. record.Paragraphs.Select(paragraph => paragraph with { Runs = [.. paragraph.Runs, new Run(RunKind.Struck, new TextSpan(source.Length, 500))] }),
            ],
        };
    }

    [Fact]
    public async Task A_file_that_goes_bad_loses_its_record_and_gets_it_back_when_mended()
    {
        corpus.Write("papers/good.md", "no longer a transcript");
        await corpus.IngestAsync();
        (await corpus.IdsAsync()).ShouldBeEmpty();
        (await corpus.CountHitsAsync("turned")).ShouldBe(0);

        corpus.Write("papers/good.md", ScratchCorpus.Telegram("Good", "The ships turned."));
        await corpus.IngestAsync();

        (await corpus.IdsAsync()).ShouldBe(["good"]);
    }

    [Fact]
    public async Task Strict_fails_on_a_warning_and_builds_all_the_same()
    {
        corpus.Write("letters/good.md", ScratchCorpus.Telegram("The other good one", "The planes landed."));

        (await corpus.IngestAsync()).Succeeded.ShouldBeTrue();
        var strict = await corpus.IngestAsync(options => options with { Strict = true });

        strict.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("FILE004");
        strict.Succeeded.ShouldBeFalse();
        (await corpus.IdsAsync()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task What_was_found_is_reported_again_when_nothing_changed()
    {
        corpus.Write("papers/empty.md", string.Empty);
        var first = await corpus.IngestAsync();

        var second = await corpus.IngestAsync();

        second.Diagnostics.ShouldBe(first.Diagnostics);
        (second.Succeeded, second.Errors, second.FilesRefused).ShouldBe((false, 1, 1));
    }

    [Fact]
    public async Task A_missing_corpus_is_named_with_the_remedy_and_the_archive_stays()
    {
        await corpus.IngestAsync();

        var fault = await Should.ThrowAsync<ArchiveEnvironmentException>(() => corpus.IngestAsync(options => options with { CorpusPaths = [corpus.Full("nowhere")] }));

        fault.Message.ShouldContain(corpus.Full("nowhere"));
        fault.Remedy.ShouldContain("ingest PATH");
        (await corpus.IdsAsync()).ShouldBe(["good"]);
        (await corpus.IngestAsync(options => options with { CorpusPaths = null })).Changed.ShouldBeFalse();
    }

    [Fact]
    public async Task A_remembered_corpus_that_vanished_is_not_taken_for_an_empty_one()
    {
        await corpus.IngestAsync();
        Directory.Move(corpus.Root, corpus.Root + "-elsewhere");

        await Should.ThrowAsync<ArchiveEnvironmentException>(() => corpus.IngestAsync(options => options with { CorpusPaths = null }));

        (await corpus.IdsAsync()).ShouldBe(["good"]);
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_written_is_named_with_the_remedy()
    {
        var notAFolder = corpus.Write("papers/good.md", ScratchCorpus.Telegram("Good", "The ships turned."));

        var fault = await Should.ThrowAsync<ArchiveEnvironmentException>(() => corpus.IngestAsync(options => options with { DataFolder = Path.Combine(notAFolder, "data") }));

        fault.Message.ShouldContain("cannot be written to");
        fault.Remedy.ShouldContain("--data");
    }

    [Fact]
    public async Task Two_ingests_do_not_meet_in_one_data_folder()
    {
        using var first = IngestLock.Take(new Storage.Files.DataFolder(corpus.Data));

        var fault = await Should.ThrowAsync<ArchiveEnvironmentException>(() => corpus.IngestAsync());

        fault.Message.ShouldContain("Another ingest is at work");
        fault.Remedy.ShouldContain("Wait");
    }

    [Fact]
    public async Task A_bad_authority_file_is_reported_and_the_rest_stands()
    {
        corpus.Write("authorities/persons.yaml", "- id: zorin-valerian\n  name: Valerian A. Zorin\n- name: Nobody\n");
        corpus.Write("authorities/heroes.yaml", "- id: x\n  name: X\n");

        var report = await corpus.IngestAsync();

        report.Diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.Path)).ShouldBe(
            [("AUTH001", "corpus/authorities/heroes.yaml"), ("AUTH001", "corpus/authorities/persons.yaml")], ignoreOrder: true);
        (await corpus.IngestAsync()).Diagnostics.Count.ShouldBe(2);
    }

    private async Task<Diagnostic> ShouldRefuseAsync(string code)
    {
        var report = await corpus.IngestAsync();

        report.FilesRefused.ShouldBe(1);
        report.Succeeded.ShouldBeFalse();
        (await corpus.IdsAsync()).ShouldBe(["good"]);
        var refusal = report.Diagnostics.ShouldHaveSingleItem();
        refusal.Code.ShouldBe(code);
        refusal.Severity.ShouldBe(Severity.Error);
        return refusal;
    }
}
