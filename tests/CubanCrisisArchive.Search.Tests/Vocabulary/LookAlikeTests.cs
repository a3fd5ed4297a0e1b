using CubanCrisisArchive.Search.Answering;
using CubanCrisisArchive.Search.Querying;

namespace CubanCrisisArchive.Search.Tests.Vocabulary;

/// <summary>Words that were typed or read with Cyrillic letters among Latin ones.</summary>
public sealed class LookAlikeTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_word_with_Cyrillic_letters_in_it_is_found_by_the_Latin_word_and_named()
    {
        await using var index = await ScratchIndex.OfParagraphsAsync("Kuznetsov spoke.", "V. \u041AUZNETSOV signed.", "\u041A\u0423\u0411\u0410 is Cuba.");

        var answer = await index.Searcher.SearchAsync(new SearchRequest(SearchQueryParser.Parse("kuznetsov")), Token);

        answer.Hits.Select(hit => (hit.ParagraphNumber, string.Join(", ", hit.Variants))).Order().ShouldBe([(1, string.Empty), (2, "\u041AUZNETSOV")]);
    }

    [Fact]
    public async Task Who_asks_for_the_word_exactly_gets_the_word_exactly()
    {
        await using var index = await ScratchIndex.OfParagraphsAsync("Kuznetsov spoke.", "V. \u041AUZNETSOV signed.");

        (await index.Searcher.SearchAsync(new SearchRequest(SearchQueryParser.Parse("=kuznetsov")), Token)).Total.ShouldBe(1);
    }
}
