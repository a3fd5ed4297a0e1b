using CubanCrisisArchive.Search.Answering;
using CubanCrisisArchive.Search.Querying;

namespace CubanCrisisArchive.Search.Tests.Answering;

/// <summary>A reader's eye is led to the words that say something.</summary>
public sealed class MarkedWordsTests
{
    private const string Text = "The end of the blockade, and the return of the ships, were asked for.";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("the blockade of the ships", "blockade, ships")]
    [InlineData("what was the blockade", "")]
    [InlineData("the", "The, the, the, the")]
    [InlineData("=the blockade", "The, the, blockade, the, the")]
    [InlineData("\"the blockade\" ships", "the blockade, ships")]
    [InlineData("the OR blockade", "The, the, blockade, the, the")]
    public async Task Words_of_which_a_question_is_built_are_marked_only_where_nothing_else_is_asked(string query, string marked)
    {
        await using var index = await ScratchIndex.OfParagraphsAsync(Text);

        (await MarkedAsync(index, query)).ShouldBe(marked);
    }

    [Theory]
    [InlineData("the US ships", "US, ships")]
    [InlineData("the us ships", "ships")]
    public async Task The_country_in_capitals_is_no_word_of_which_a_question_is_built(string query, string marked)
    {
        await using var index = await ScratchIndex.OfParagraphsAsync("The US saw the ships.");

        (await MarkedAsync(index, query)).ShouldBe(marked);
    }

    [Fact]
    public async Task A_long_paragraph_is_shown_where_the_telling_word_stands()
    {
        var filler = string.Join(' ', Enumerable.Repeat("the house of the chair of the table", 30));
        await using var index = await ScratchIndex.OfParagraphsAsync($"{filler} Gromyko spoke {string.Join(' ', Enumerable.Repeat("calmly", 90))}");

        var answer = await index.Searcher.SearchAsync(new SearchRequest(SearchQueryParser.Parse("the Gromyko of")), Token);

        answer.Hits.ShouldHaveSingleItem().Snippet.ToString().ShouldContain("Gromyko spoke");
    }

    private static async Task<string> MarkedAsync(ScratchIndex index, string query)
    {
        var answer = await index.Searcher.SearchAsync(new SearchRequest(SearchQueryParser.Parse(query)), Token);
        return string.Join(", ", answer.Hits.SelectMany(hit => hit.Snippet.Pieces).Where(piece => piece.IsMatch).Select(piece => piece.Text));
    }
}
