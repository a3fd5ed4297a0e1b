using System.Diagnostics;
using System.Runtime.CompilerServices;
using CubanCrisisArchive.Ingest.Verification;
using CubanCrisisArchive.Records.Transcripts;
using CubanCrisisArchive.Storage.Files;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CubanCrisisArchive.Ingest.Tests;

public sealed class ResumingTests : IDisposable
{
    private const int ManyFiles = 900;
    private const int Kills = 10;
    private const string ChildData = "CUBAN_CRISIS_ARCHIVE_TEST_INGEST_DATA";
    private const string ChildCorpus = "CUBAN_CRISIS_ARCHIVE_TEST_INGEST_CORPUS";

    private readonly ScratchCorpus corpus = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => corpus.Dispose();

    /// <summary>Started as a program with these variables set, the tests are an ingest that waits to be killed.</summary>
    [ModuleInitializer]
    internal static void IngestIfToldSo()
    {
        if (Environment.GetEnvironmentVariable(ChildData) is { } data && Environment.GetEnvironmentVariable(ChildCorpus) is { } corpus)
        {
            Storage.SqliteLibrary.Use(null);
            new ArchiveIngest(Serilog.Core.Logger.None).RunAsync(new IngestOptions(data, [corpus]), null, CancellationToken.None).GetAwaiter().GetResult();
            Environment.Exit(0);
        }
    }

    [Fact]
    public async Task A_killed_ingest_leaves_no_half_written_document_and_goes_on_where_it_stopped()
    {
        for (var i = 0; i < ManyFiles; i++)
        {
            corpus.Write($"papers/number-{i:D4}.md", ScratchCorpus.Telegram($"Number {i}", $"Ship {i} turned."));
        }

        await StartAndKillAsync();
        var folder = new DataFolder(corpus.Data);
        folder.CurrentArchive.ShouldBeNull();
        var begun = folder.OtherArchives.ShouldHaveSingleItem();
        folder.Use(begun);
        var halfway = await new ArchiveVerifier(new IngestOptions(corpus.Data, [corpus.Root])).VerifyAsync(Cancellation);
        halfway.Records.ShouldBeInRange(1, ManyFiles - 1);
        halfway.Faults.ShouldAllBe(fault => fault.Message.Contains("not in the archive", StringComparison.Ordinal));
        File.Delete(Path.Combine(corpus.Data, "current"));

        var report = await corpus.IngestAsync();

        report.FilesUnchanged.ShouldBe(halfway.Records);
        report.RecordsHeld.ShouldBe(ManyFiles);
        (await new ArchiveVerifier(new IngestOptions(corpus.Data, [corpus.Root])).VerifyAsync(Cancellation)).Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task However_often_an_ingest_is_killed_each_document_is_whole_or_absent_and_in_the_end_all_are_there()
    {
        for (var i = 0; i < ManyFiles; i++)
        {
            corpus.Write($"papers/number-{i:D4}.md", ScratchCorpus.Telegram($"Number {i}", $"Ship {i} turned."));
        }

        var verifier = new ArchiveVerifier(new IngestOptions(corpus.Data, [corpus.Root]));
        long held = 0;
        for (var kill = 0; kill < Kills; kill++)
        {
            await StartAndKillAsync(TimeSpan.FromMilliseconds(kill * 20));
            var folder = new DataFolder(corpus.Data);
            if (folder.CurrentArchive is not null)
            {
                break;
            }

            folder.Use(folder.OtherArchives.ShouldHaveSingleItem());
            var found = await verifier.VerifyAsync(Cancellation);
            File.Delete(Path.Combine(corpus.Data, "current"));
            found.Records.ShouldBeGreaterThanOrEqualTo((int)held);
            found.Faults.ShouldAllBe(fault => fault.Message.Contains("not in the archive", StringComparison.Ordinal));
            held = found.Records;
        }

        (await corpus.IngestAsync()).RecordsHeld.ShouldBe(ManyFiles);
        (await verifier.VerifyAsync(Cancellation)).Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_change_broken_off_in_the_middle_leaves_the_archive_as_it_was()
    {
        corpus.Write("papers/one.md", ScratchCorpus.Telegram("One", "The ships turned."));
        await corpus.IngestAsync();
        corpus.Write("papers/one.md", ScratchCorpus.Telegram("One", "The ships burned."));
        corpus.Write("papers/two.md", ScratchCorpus.Telegram("Two", "The ships sailed."));
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);

        await Should.ThrowAsync<OperationCanceledException>(() => new ArchiveIngest(Serilog.Core.Logger.None)
            .RunAsync(new IngestOptions(corpus.Data, [corpus.Root]), new StopAtOnce(stop), stop.Token));

        (await corpus.IdsAsync()).ShouldBe(["one"]);
        (await corpus.CountHitsAsync("turned")).ShouldBe(1);
        (await corpus.CountHitsAsync("burned")).ShouldBe(0);
        (await corpus.IngestAsync()).FilesRead.ShouldBe(2);
    }

    [Fact]
    public async Task A_damaged_archive_is_built_anew()
    {
        corpus.Write("papers/one.md", ScratchCorpus.Telegram("One", "The ships turned."));
        await corpus.IngestAsync();
        var damaged = new DataFolder(corpus.Data).CurrentArchive!;
        SqliteConnection.ClearAllPools();
        await using (var file = File.OpenWrite(damaged))
        {
            file.Seek(4096, SeekOrigin.Begin);
            await file.WriteAsync(new byte[20000], Cancellation);
        }

        var report = await corpus.IngestAsync();

        report.Rebuilt.ShouldBeTrue();
        (await corpus.CountHitsAsync("turned")).ShouldBe(1);
        new DataFolder(corpus.Data).CurrentArchive.ShouldNotBe(damaged);
    }

    [Fact]
    public async Task Old_archives_are_gone_at_the_next_ingest_and_the_ledger_stays()
    {
        corpus.Write("papers/one.md", ScratchCorpus.Telegram("One", "The ships turned."));
        await corpus.IngestAsync();
        await corpus.IngestAsync(options => options with { Rebuild = true });
        new DataFolder(corpus.Data).OtherArchives.Count.ShouldBe(1);

        await corpus.IngestAsync();

        new DataFolder(corpus.Data).OtherArchives.ShouldBeEmpty();
        var entry = await new Storage.Ledgers.Ledger(corpus.Data).FindAsync(Records.Description.RecordId.Parse("one"), Cancellation);
        entry!.ChangedAt.ShouldBe(entry.FirstSeen, "made anew from the same file, it is the same record");
    }

    [Fact]
    public async Task A_record_that_came_first_keeps_its_id_when_another_of_its_name_arrives_and_after_a_rebuild()
    {
        corpus.Write("papers/letter.md", ScratchCorpus.Telegram("First", "The ships turned."));
        await corpus.IngestAsync();
        corpus.Write("also/letter.md", ScratchCorpus.Telegram("Second", "The ships sailed."));
        await corpus.IngestAsync();
        await corpus.IngestAsync(options => options with { Rebuild = true });

        (await corpus.FindAsync("letter"))!.Title.Text.ShouldBe("First");
        (await corpus.FindAsync("also-letter"))!.Title.Text.ShouldBe("Second");
    }

    [Fact]
    public async Task Two_builds_of_one_corpus_hold_the_same_records_in_the_same_order()
    {
        for (var i = 0; i < 40; i++)
        {
            corpus.Write($"papers/number-{i:D2}.md", ScratchCorpus.Telegram($"Number {i}", $"Ship {i} turned."));
        }

        await corpus.IngestAsync(options => options with { Readers = 8 });
        var first = await OrderAsync();
        await corpus.IngestAsync(options => options with { Rebuild = true, Readers = 1 });

        (await OrderAsync()).ShouldBe(first);

        async Task<IReadOnlyList<string>> OrderAsync()
        {
            await using var connection = await corpus.Database.OpenAsync(Cancellation);
            return [.. await connection.QueryAsync<string>("select id from record order by record_key")];
        }
    }

    /// <summary>Starts an ingest of its own program and kills it once the first batch is written.</summary>
    /// <param name="later">How long to let it go on after that, so that kills fall anywhere in its work.</param>
    private async Task StartAndKillAsync(TimeSpan later = default)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(ResumingTests).Assembly.Location]);
        start.Environment[ChildData] = corpus.Data;
        start.Environment[ChildCorpus] = corpus.Root;
        using var child = Process.Start(start)!;
        while (!child.HasExited && await CountFilesAsync() == 0)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(5), Cancellation);
        }

        await Task.Delay(later, Cancellation);
        child.Kill();
        await child.WaitForExitAsync(Cancellation);
    }

    private async Task<long> CountFilesAsync()
    {
        if (new DataFolder(corpus.Data).OtherArchives is not [var begun])
        {
            return 0;
        }

        try
        {
            await using var connection = new SqliteConnection($"Data Source={begun};Mode=ReadOnly;Pooling=False");
            return await connection.ExecuteScalarAsync<long>("select count(*) from source_file");
        }
        catch (SqliteException)
        {
            // The child has made the file but not its tables yet.
            return 0;
        }
    }

    private sealed class StopAtOnce(CancellationTokenSource stop) : IProgress<Reporting.IngestProgress>
    {
        public void Report(Reporting.IngestProgress value) => stop.Cancel();
    }
}
