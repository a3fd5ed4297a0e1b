namespace CubanCrisisArchive.Ingest.Tests;

public sealed class ArchiveIngestTests : IDisposable
{
    private readonly ScratchCorpus corpus = new();

    public void Dispose() => corpus.Dispose();

    [Fact]
    public async Task The_archives_own_corpus_is_read_whole()
    {
        var report = await corpus.IngestAsync(options => options with { CorpusPaths = [Repository.Corpus] });

        report.Diagnostics.Where(diagnostic => diagnostic.Severity == Records.Diagnostics.Severity.Error).ShouldBeEmpty();
        report.RecordsWritten.ShouldBe(5);
        report.Rebuilt.ShouldBeTrue();
        (await corpus.IdsAsync()).ShouldBe(["nsarchive-01117", "wilson-110439", "wilson-111988", "wilson-112596", "wilson-112634"]);
        (await corpus.CountHitsAsync("\"exact positions of the Soviet ships\"")).ShouldBe(1);
        (await corpus.CountHitsAsync("ProQuest")).ShouldBe(0);
    }

    [Fact]
    public async Task A_second_ingest_with_nothing_changed_builds_nothing()
    {
        corpus.Write("papers/one.md", ScratchCorpus.Telegram("One", "The ships turned."));
        corpus.Write("papers/empty.md", string.Empty);
        await corpus.IngestAsync();
        var before = Snapshot();

        var report = await corpus.IngestAsync();

        report.Changed.ShouldBeFalse();
        report.FilesUnchanged.ShouldBe(2);
        report.FilesRead.ShouldBe(0);
        report.FilesRefused.ShouldBe(1);
        report.RecordsHeld.ShouldBe(1);
        Snapshot().ShouldBe(before);

        string Snapshot() => string.Join('\n', Directory.EnumerateFiles(corpus.Data, "archive-*.db").Order(StringComparer.Ordinal)
            .Select(file => $"{file} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)))}"));
    }

    [Fact]
    public async Task Only_a_changed_file_is_read_again_and_its_new_words_replace_the_old_ones_everywhere()
    {
        corpus.Write("papers/one.md", ScratchCorpus.Telegram("One", "The ships turned."));
        corpus.Write("papers/two.md", ScratchCorpus.Telegram("Two", "The ships sailed."));
        await corpus.IngestAsync();
        corpus.Write("papers/one.md", ScratchCorpus.Telegram("One", "The planes landed."));

        var report = await corpus.IngestAsync();

        (report.FilesRead, report.FilesUnchanged, report.RecordsWritten, report.Rebuilt).ShouldBe((1, 1, 1, false));
        (await corpus.FindAsync("one"))!.Paragraphs.ShouldContain(paragraph => paragraph.Text == "The planes landed.");
        (await corpus.CountHitsAsync("turned")).ShouldBe(0);
        (await corpus.CountHitsAsync("planes")).ShouldBe(1);
        (await corpus.CountHitsAsync("sailed")).ShouldBe(1);
    }

    [Fact]
    public async Task A_citation_made_by_the_archive_names_the_collection_as_it_is_called_now()
    {
        const string memorandum = "**01117**\n\n☐ RELEASE\n\nNov. 8, 1962\n\nSUBJECT: CUBA\n\nPARTICIPANTS: US - A. Akalovsky\n\n";
        corpus.Write("papers/memo.md", memorandum + string.Concat(Enumerable.Repeat("The ships turned and the ships sailed. ", 4)));
        corpus.Write("papers/collection.md", "# First name\n\nAn introduction.");
        await corpus.IngestAsync();
        (await corpus.FindAsync("memo"))!.Citation.Publisher.ShouldBe("First name");
        corpus.Write("papers/collection.md", "# Second name\n\nAn introduction.");

        (await corpus.IngestAsync()).FilesRead.ShouldBe(1);

        (await corpus.FindAsync("memo"))!.Citation.Text.ShouldContain("Second name, no. 01117");
    }

    [Fact]
    public async Task A_change_that_keeps_size_and_time_is_noticed()
    {
        var file = corpus.Write("papers/one.md", ScratchCorpus.Telegram("One", "The ships turned."));
        var time = File.GetLastWriteTimeUtc(file);
        await corpus.IngestAsync();
        corpus.Write("papers/one.md", ScratchCorpus.Telegram("One", "The ships burned."));
        File.SetLastWriteTimeUtc(file, time);

        (await corpus.IngestAsync()).FilesRead.ShouldBe(1);
        (await corpus.CountHitsAsync("burned")).ShouldBe(1);
    }

    [Fact]
    public async Task A_removed_file_takes_its_record_and_index_entries_with_it()
    {
        corpus.Write("papers/one.md", ScratchCorpus.Telegram("One", "The ships turned."));
        corpus.Write("papers/two.md", ScratchCorpus.Telegram("Two", "The ships sailed."));
        await corpus.IngestAsync();
        corpus.Delete("papers/one.md");

        var report = await corpus.IngestAsync();

        (report.FilesRemoved, report.FilesRead, report.RecordsHeld).ShouldBe((1, 0, 1L));
        (await corpus.IdsAsync()).ShouldBe(["two"]);
        (await corpus.CountHitsAsync("turned")).ShouldBe(0);
    }

    [Fact]
    public async Task An_added_file_is_the_only_one_read()
    {
        corpus.Write("papers/one.md", ScratchCorpus.Telegram("One", "The ships turned."));
        await corpus.IngestAsync();
        corpus.Write("papers/two.md", ScratchCorpus.Telegram("Two", "The ships sailed."));

        var report = await corpus.IngestAsync();

        (report.FilesRead, report.FilesUnchanged).ShouldBe((1, 1));
        (await corpus.IdsAsync()).ShouldBe(["one", "two"]);
    }

    [Fact]
    public async Task A_file_moved_to_another_collection_keeps_its_id()
    {
        corpus.Write("papers/one.md", ScratchCorpus.Telegram("One", "The ships turned."));
        await corpus.IngestAsync();
        corpus.Delete("papers/one.md");
        corpus.Write("letters/one.md", ScratchCorpus.Telegram("One", "The ships turned."));

        await corpus.IngestAsync();

        (await corpus.FindAsync("one"))!.Collection.ShouldBe("letters");
        (await corpus.IdsAsync()).ShouldBe(["one"]);
    }

    [Fact]
    public async Task Collections_follow_their_folders_and_descriptions()
    {
        corpus.Write("papers/one.md", ScratchCorpus.Telegram("One", "The ships turned."));
        corpus.Write("letters/two.md", ScratchCorpus.Telegram("Two", "The ships sailed."));
        await corpus.IngestAsync();
        corpus.Write("papers/collection.md", "# The papers\n\nWhere they come from.\n\n## Rights\n\nPublic domain.\n");
        corpus.Delete("letters/two.md");

        var report = await corpus.IngestAsync();

        // The papers now have a name that their records may cite.
        report.FilesRead.ShouldBe(1);
        var listing = (await new Storage.CollectionStore(corpus.Database).ListAsync(TestContext.Current.CancellationToken)).ShouldHaveSingleItem();
        listing.ShouldBe(new Storage.Listings.CollectionListing(
            new Records.Description.Collection("papers", "The papers", "Where they come from.", "Public domain."), 1));
    }

    [Fact]
    public async Task Changed_authority_files_make_the_archive_anew()
    {
        corpus.Write("papers/one.md", ScratchCorpus.Telegram("Telegram from V. Zorin", "The ships turned."));
        await corpus.IngestAsync();
        corpus.Write("authorities/persons.yaml", "- id: zorin-valerian\n  name: Valerian A. Zorin\n  variants: [V. Zorin]\n");

        var report = await corpus.IngestAsync();

        report.Rebuilt.ShouldBeTrue();
        report.FilesRead.ShouldBe(1);
        (await new Storage.AuthorityStore(corpus.Database).FindAsync(Records.Authorities.AuthorityId.Parse("zorin-valerian"), TestContext.Current.CancellationToken))
            .ShouldNotBeNull();
        (await corpus.IngestAsync()).Changed.ShouldBeFalse();
    }

    [Fact]
    public async Task Editors_notes_beside_a_file_are_read_with_it_and_noticed_when_they_change()
    {
        corpus.Write("papers/one.md", ScratchCorpus.Telegram("One", "The Volgales turned."));
        await corpus.IngestAsync();
        var line = 1 + Array.FindIndex(await File.ReadAllLinesAsync(corpus.Full("papers/one.md"), TestContext.Current.CancellationToken), text => text.Contains("Volgales", StringComparison.Ordinal));
        corpus.Write("papers/one.notes.yaml", $"- line: {line}\n  text: Volgales\n  kind: misreading\n  reading: Volgoles\n  by: An editor\n  why: The ship's name.\n");

        var report = await corpus.IngestAsync();

        report.FilesRead.ShouldBe(1);
        (await corpus.FindAsync("one"))!.Emendations.ShouldHaveSingleItem().Reading.ShouldBe("Volgoles");
        corpus.Delete("papers/one.notes.yaml");
        await corpus.IngestAsync();
        (await corpus.FindAsync("one"))!.Emendations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Paths_given_once_are_the_corpus_from_then_on()
    {
        corpus.Write("papers/one.md", ScratchCorpus.Telegram("One", "The ships turned."));
        corpus.Write("letters/two.md", ScratchCorpus.Telegram("Two", "The ships sailed."));
        await corpus.IngestAsync(options => options with { CorpusPaths = [corpus.Full("letters")] });

        var report = await corpus.IngestAsync(options => options with { CorpusPaths = null, DefaultCorpus = corpus.Full("papers") });

        report.Changed.ShouldBeFalse();
        (await corpus.IdsAsync()).ShouldBe(["two"]);
    }

    [Fact]
    public async Task The_usual_corpus_is_not_remembered()
    {
        corpus.Write("papers/one.md", ScratchCorpus.Telegram("One", "The ships turned."));
        corpus.Write("letters/two.md", ScratchCorpus.Telegram("Two", "The ships sailed."));
        await corpus.IngestAsync(options => options with { CorpusPaths = null, DefaultCorpus = corpus.Full("papers") });

        await corpus.IngestAsync(options => options with { CorpusPaths = null, DefaultCorpus = corpus.Full("letters") });

        (await corpus.IdsAsync()).ShouldBe(["two"]);
    }

    [Fact]
    public async Task Progress_ends_with_all_files_and_bytes_done()
    {
        corpus.Write("papers/one.md", ScratchCorpus.Telegram("One", "The ships turned."));
        corpus.Write("papers/two.md", ScratchCorpus.Telegram("Two", "The ships sailed."));
        var steps = new List<Reporting.IngestProgress>();

        await new ArchiveIngest(new Serilog.LoggerConfiguration().CreateLogger())
            .RunAsync(new IngestOptions(corpus.Data, [corpus.Root]), new Steps(steps), TestContext.Current.CancellationToken);

        steps.Select(step => step.FilesDone).ShouldBe([1, 2]);
        steps[^1].Share.ShouldBe(1);
        steps[^1].TimeLeft.ShouldBe(TimeSpan.Zero);
        steps[^1].CurrentFile.ShouldBe("corpus/papers/two.md");
        steps[^1].Records.ShouldBe(2);
    }

    private sealed class Steps(List<Reporting.IngestProgress> steps) : IProgress<Reporting.IngestProgress>
    {
        public void Report(Reporting.IngestProgress value) => steps.Add(value);
    }
}
