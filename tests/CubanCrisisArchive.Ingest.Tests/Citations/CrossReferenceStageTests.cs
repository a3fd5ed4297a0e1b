using CubanCrisisArchive.Records.Citations.InText;
using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Ingest.Tests.Citations;

public sealed class CrossReferenceStageTests : IDisposable
{
    private const string Letter = "Letter from Chairman Khrushchev to President Kennedy";

    private readonly ScratchCorpus corpus = new();

    public CrossReferenceStageTests()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Corpus, "authorities")))
        {
            corpus.Write($"authorities/{Path.GetFileName(file)}", File.ReadAllText(file));
        }
    }

    public void Dispose() => corpus.Dispose();

    [Fact]
    public async Task References_are_searched_for_by_the_document_they_mean()
    {
        await corpus.IngestAsync(options => options with { CorpusPaths = [Repository.Corpus] });

        (await corpus.CountHitsAsync("Turkey cites:khrushchev-kennedy-1962-10-27")).ShouldBe(await corpus.CountHitsAsync("Turkey"));
        (await corpus.CountHitsAsync("Cuba cites:\"five points\"")).ShouldBeGreaterThan(0);
        (await corpus.CountHitsAsync("Cuba cites:monroe-doctrine")).ShouldBe(0);
    }

    [Fact]
    public async Task A_reference_is_told_anew_when_what_it_means_comes_and_goes_though_its_own_file_is_not_read_again()
    {
        corpus.Write("papers/telegram.md", ScratchCorpus.Telegram("Telegram", "We noted Khrushchev's letter to Kennedy of 30 October 1962.", "November 1, 1962"));
        await corpus.IngestAsync();
        (await ReferenceAsync()).Outcome.ShouldBe(ReferenceOutcome.Unresolved);

        corpus.Write("papers/letter.md", ScratchCorpus.Telegram(Letter, "Dear Mr. President.", "October 30, 1962"));
        var report = await corpus.IngestAsync();
        var letter = (await corpus.FindAsync("letter"))!;
        report.FilesRead.ShouldBe(1);
        HeldDocument.Of(letter.Id, letter.Kind, letter.Date, letter.Participants).ShouldNotBeNull($"{letter.Kind}, {string.Join("; ", letter.Participants)}");
        (await ReferenceAsync()).Record.ShouldBe(RecordId.Parse("letter"));

        corpus.Delete("papers/letter.md");
        await corpus.IngestAsync();
        (await ReferenceAsync()).Record.ShouldBeNull();
    }

    private async Task<CrossReference> ReferenceAsync() => (await corpus.FindAsync("telegram"))!.CrossReferences.ShouldHaveSingleItem();
}
