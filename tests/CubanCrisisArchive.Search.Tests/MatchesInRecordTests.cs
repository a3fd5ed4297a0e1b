using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Search.Querying;

namespace CubanCrisisArchive.Search.Tests;

public sealed class MatchesInRecordTests(CorpusIndex corpus) : IClassFixture<CorpusIndex>
{
    private static readonly RecordId Memorandum = RecordId.Parse("nsarchive-01117");

    private Task<IReadOnlyDictionary<string, IReadOnlyList<TextSpan>>> Matches(string typed, RecordId record) =>
        corpus.Searcher.MatchesInAsync(SearchQueryParser.Parse(typed), record, TestContext.Current.CancellationToken);

    [Fact]
    public async Task Each_place_that_matches_is_told_in_its_paragraph()
    {
        var found = await Matches("\"exact positions of the Soviet ships\"", Memorandum);

        var (id, places) = found.ShouldHaveSingleItem();
        var text = RecordExhibit.Corpus.Single(exhibit => exhibit.Record.Id == Memorandum).Record.Paragraphs.Single(paragraph => paragraph.Id == id).Text;
        text.Substring(places.ShouldHaveSingleItem().Start, places[0].Length).ShouldBe("exact positions of the Soviet ships");
    }

    [Fact]
    public async Task A_search_and_the_records_it_leads_to_agree_on_the_paragraphs()
    {
        var total = (await corpus.Searcher.SearchAsync("quarantine", null, TestContext.Current.CancellationToken)).Total;
        var marked = 0;
        foreach (var id in RecordExhibit.CorpusIds)
        {
            marked += (await Matches("quarantine", RecordId.Parse(id))).Count;
        }

        ((long)marked).ShouldBe(total);
    }

    [Theory]
    [InlineData("")]
    [InlineData("NEAR(")]
    [InlineData("zyzzyva")]
    public async Task What_asks_for_nothing_here_marks_nothing(string typed) => (await Matches(typed, Memorandum)).ShouldBeEmpty();
}
