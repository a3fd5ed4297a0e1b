using CubanCrisisArchive.Search.Answering;

namespace CubanCrisisArchive.Search.Tests;

public sealed class ArchiveSearcherTests(CorpusIndex corpus) : IClassFixture<CorpusIndex>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private Task<SearchAnswer> Search(string typed, SearchPage? page = null) => corpus.Searcher.SearchAsync(typed, page, Token);

    [Fact]
    public async Task A_phrase_that_a_page_break_divides_is_found_whole()
    {
        var answer = await Search("\"exact positions of the Soviet ships\"");

        answer.Total.ShouldBe(1);
        var hit = answer.Hits.ShouldHaveSingleItem();
        hit.Record.Value.ShouldBe("nsarchive-01117");
        hit.Snippet.Pieces.Where(piece => piece.IsMatch).ShouldHaveSingleItem().Text.ShouldBe("exact positions of the Soviet ships");
    }

    [Fact]
    public async Task Foreign_matter_is_not_found()
    {
        var answer = await Search("ProQuest");

        answer.Total.ShouldBe(0);
        answer.RecordTotal.ShouldBe(0);
    }

    [Theory]
    [InlineData("IL-28")]
    [InlineData("Il-28")]
    [InlineData("il 28")]
    public async Task A_word_with_a_hyphen_is_found_however_it_is_typed(string typed)
    {
        var answer = await Search(typed);

        answer.Hits[0].Record.Value.ShouldBe("nsarchive-01117");
        answer.Total.ShouldBe(8);
    }

    [Theory]
    [InlineData("Khrushchev's message", "Khrushchev message")]
    [InlineData("Khrushchev’s message", "Khrushchev message")]
    [InlineData("negotiation", "negotiations")]
    [InlineData("CUBA", "cuba")]
    [InlineData("Dorticós", "Dorticos")]
    public async Task Forms_of_a_word_find_the_same(string one, string other)
    {
        var first = await Search(one);
        var second = await Search(other);

        first.Total.ShouldBe(second.Total);
        first.Hits.Select(hit => hit.ParagraphId).ShouldBe(second.Hits.Select(hit => hit.ParagraphId));
    }

    [Fact]
    public async Task All_words_must_stand_in_one_paragraph()
    {
        var answer = await Search("Windward Channel Casilda");

        answer.Total.ShouldBe(1);
        answer.Hits[0].Snippet.Pieces.Where(piece => piece.IsMatch).Select(piece => piece.Text).ShouldBe(["Casilda", "Windward", "Channel"]);
    }

    [Fact]
    public async Task Titles_and_summaries_are_counted_apart()
    {
        var answer = await Search("Lechuga");

        answer.RecordTotal.ShouldBe(2);
        answer.RecordHits.Select(hit => hit.Zone).ShouldBe([SearchZone.Title, SearchZone.Summary], ignoreOrder: true);
        answer.RecordHits.ShouldAllBe(hit => hit.Record.Value == "wilson-110439");
        answer.Hits.ShouldContain(hit => hit.Record.Value == "wilson-110439");
    }

    [Fact]
    public async Task Pages_together_are_the_whole_without_repetition()
    {
        var whole = await Search("Cuba", new SearchPage(1, 100));
        whole.Total.ShouldBe(whole.Hits.Count);
        whole.Hits.Select(hit => hit.Score).ShouldBeInOrder(SortDirection.Descending);

        var pages = new List<string>();
        for (var page = 1; page <= (whole.Total + 6) / 7; page++)
        {
            pages.AddRange((await Search("Cuba", new SearchPage(page, 7))).Hits.Select(hit => $"{hit.Record}#{hit.ParagraphId}"));
        }

        pages.ShouldBe(whole.Hits.Select(hit => $"{hit.Record}#{hit.ParagraphId}"));
    }

    [Fact]
    public async Task A_page_beyond_the_last_is_empty_and_the_total_stands()
    {
        var answer = await Search("Lechuga", new SearchPage(500));

        answer.Hits.ShouldBeEmpty();
        answer.Total.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task A_hit_tells_the_date_of_its_record()
    {
        var answer = await Search("Casilda");

        answer.Hits[0].Date.Iso.ShouldBe("1962-11-08");
        answer.Hits[0].Date.AsPrinted.ShouldBe("November 8, 1962");
    }
}
