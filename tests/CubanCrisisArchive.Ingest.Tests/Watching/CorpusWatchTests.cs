using System.Collections.Concurrent;
using CubanCrisisArchive.Ingest.Reporting;
using CubanCrisisArchive.Ingest.Watching;
using CubanCrisisArchive.Storage.Files;
using Serilog;

namespace CubanCrisisArchive.Ingest.Tests.Watching;

public sealed class CorpusWatchTests : IDisposable
{
    private static readonly WatchPace Brisk = new(TimeSpan.FromMilliseconds(200), TimeSpan.FromMilliseconds(50), TimeSpan.FromSeconds(2));
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly ScratchCorpus scratch = new();
    private readonly ConcurrentQueue<IngestReport> reports = new();
    private readonly CancellationTokenSource stop = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_added_changed_and_removed_is_brought_in_and_nothing_else_is()
    {
        await using var watching = await StartAsync();
        scratch.Write("papers/letter.md", ScratchCorpus.Telegram("The letter", "As first written."));
        await UntilAsync(async () => await scratch.FindAsync("letter") is not null);

        scratch.Write("papers/letter.md", ScratchCorpus.Telegram("The letter", "As written again."));
        await UntilAsync(async () => (await scratch.FindAsync("letter"))?.Paragraphs.Any(paragraph => paragraph.Text == "As written again.") is true);

        scratch.Delete("papers/letter.md");
        await UntilAsync(async () => await scratch.FindAsync("letter") is null);

        await Task.Delay(Brisk.Look * 4, Cancellation);
        reports.Count.ShouldBe(3, "an unchanged corpus was read again");
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_told_of_and_the_rest_goes_on()
    {
        await using var watching = await StartAsync();
        scratch.WriteBytes("papers/broken.md", [0xFF, 0xFE, 0x00, 0xD8, 0x01]);
        scratch.Write("papers/letter.md", ScratchCorpus.Telegram("The letter", "Words."));

        await UntilAsync(async () => !reports.IsEmpty && await scratch.FindAsync("letter") is not null);

        reports.Last().FilesRefused.ShouldBe(1);
        reports.Last().Diagnostics.ShouldContain(diagnostic => diagnostic.Path.EndsWith("broken.md", StringComparison.Ordinal));
    }

    [Fact]
    public async Task While_another_ingest_is_at_work_it_waits_says_so_and_tries_again()
    {
        await using var watching = await StartAsync();
        using (IngestLock.Take(new DataFolder(scratch.Data)))
        {
            scratch.Write("papers/letter.md", ScratchCorpus.Telegram("The letter", "Words."));
            await UntilAsync(() => Task.FromResult(watching.Watch.Trouble is not null));
            watching.Watch.Trouble.ShouldNotBeNull().ShouldContain("Another ingest");
        }

        await UntilAsync(async () => await scratch.FindAsync("letter") is not null);
        await UntilAsync(() => Task.FromResult(watching.Watch.Trouble is null));
    }

    [Fact]
    public async Task A_change_during_the_first_reading_is_not_lost()
    {
        var watch = Watch();
        await watch.NoteAsync(Cancellation);
        await scratch.IngestAsync();
        scratch.Write("papers/letter.md", ScratchCorpus.Telegram("The letter", "Written between reading and watching."));

        await using var watching = new Watching(watch, watch.RunAsync(reports.Enqueue, stop.Token), stop);

        await UntilAsync(async () => await scratch.FindAsync("letter") is not null);
        (await scratch.FindAsync("letter")).ShouldNotBeNull().Paragraphs.ShouldContain(paragraph => paragraph.Text.Contains("between reading and watching", StringComparison.Ordinal));
    }

    public void Dispose()
    {
        stop.Dispose();
        scratch.Dispose();
    }

    private static async Task UntilAsync(Func<Task<bool>> happens)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!await happens())
        {
            await Task.Delay(50, patience.Token);
        }
    }

    private CorpusWatch Watch() => new(new IngestOptions(scratch.Data, [scratch.Root]), Brisk, new LoggerConfiguration().CreateLogger());

    private async Task<Watching> StartAsync()
    {
        scratch.Write("papers/first.md", ScratchCorpus.Telegram("The first", "Held before the watch began."));
        var watch = Watch();
        await watch.NoteAsync(Cancellation);
        await scratch.IngestAsync();
        return new Watching(watch, watch.RunAsync(reports.Enqueue, stop.Token), stop);
    }

    /// <summary>A watch at work; disposing it stops it.</summary>
    private sealed record Watching(CorpusWatch Watch, Task Running, CancellationTokenSource Stop) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await Stop.CancelAsync();
            await Running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
