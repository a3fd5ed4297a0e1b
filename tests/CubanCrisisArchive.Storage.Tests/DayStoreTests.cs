using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Transcripts;

namespace CubanCrisisArchive.Storage.Tests;

public sealed class DayStoreTests : IDisposable
{
    private readonly ScratchArchive archive = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private DayStore Days => new(archive.Database);

    public void Dispose() => archive.Dispose();

    [Fact]
    public async Task Of_each_day_the_first_records_come_and_of_no_day_more_than_asked()
    {
        await archive.BuildAsync(
            [],
            Exhibit.Bare("c", On(29)),
            Exhibit.Bare("a", On(29)),
            Exhibit.Bare("b", On(29)),
            Exhibit.Bare("d", On(30)),
            Exhibit.Bare("month", ArchivalDate.InMonth("October 1962", 1962, 10)),
            Exhibit.Bare("later", On(31)));

        var found = await Days.FirstOfDaysAsync(new DateOnly(1962, 10, 1), new DateOnly(1962, 10, 30), 2, Cancellation);

        found.Select(day => (day.Key.Day, string.Join(' ', day.Select(record => record.Id)))).ShouldBe([(29, "a b"), (30, "d")]);
    }

    [Fact]
    public async Task Passages_that_name_a_day_come_from_records_of_other_days()
    {
        const string text = "The message of 27 October said so.";
        static ArchivalRecord Naming(string id, int day) => Exhibit.Bare(id, On(day)) with
        {
            Paragraphs = [new Paragraph(1, "1-0b1c2d3e", ParagraphKind.Paragraph, null, text, [], [])],
            TextDates = [new Records.Dates.InText.TextDate("1-0b1c2d3e", 15, 10, On(27), Records.Dates.InText.TextDateRule.Stated, null)],
        };
        await archive.BuildAsync([], Naming("own", 27), Naming("other", 29));

        var passage = (await Days.NamingAsync(new DateOnly(1962, 10, 27), 10, Cancellation)).ShouldHaveSingleItem();

        passage.Record.ShouldBe(RecordId.Parse("other"));
        passage.Text.Substring(passage.Words.Start, passage.Words.Length).ShouldBe("27 October");
        (await Days.CountNamingAsync(new DateOnly(1962, 10, 27), Cancellation)).ShouldBe(1);
    }

    private static ArchivalDate On(int day) => ArchivalDate.OnDay($"{day} October 1962", new DateOnly(1962, 10, day));
}
