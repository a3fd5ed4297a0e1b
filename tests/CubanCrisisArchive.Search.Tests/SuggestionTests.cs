using CubanCrisisArchive.Search.Answering;
using CubanCrisisArchive.Search.Tests.Querying;
using FsCheck;
using FsCheck.Fluent;

namespace CubanCrisisArchive.Search.Tests;

public sealed class SuggestionTests(CorpusIndex corpus) : IClassFixture<CorpusIndex>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Kuznetzow guarantees", "kuznetsov guarantees")]
    [InlineData("warhaeds", "warheads")]
    [InlineData("\"Windward Chanel\"", "\"Windward channel\"")]
    public async Task Words_that_the_archive_has_not_are_put_right_when_nothing_is_found(string typed, string corrected)
    {
        var answer = await corpus.Searcher.SearchAsync(typed, cancellationToken: Token);

        answer.Total.ShouldBe(0);
        answer.DidYouMean.ShouldNotBeNull().Query.ShouldBe(corrected);
        (await corpus.Searcher.SearchAsync(corrected, cancellationToken: Token)).Total.ShouldBe(answer.DidYouMean.Total);
    }

    [Theory]
    [InlineData("Cuba")]
    [InlineData("=warhaeds")]
    [InlineData("xqzzkw")]
    public async Task Nothing_is_put_right_silently_or_without_need(string typed) =>
        (await corpus.Searcher.SearchAsync(typed, cancellationToken: Token)).DidYouMean.ShouldBeNull();

    [Fact]
    public async Task People_titles_and_words_are_suggested_with_counts()
    {
        var suggestions = await corpus.Searcher.SuggestAsync("Kuzn", Token);

        suggestions.Where(suggestion => suggestion.Kind == SuggestionKind.Person).ShouldNotBeEmpty();
        suggestions.Where(suggestion => suggestion.Kind == SuggestionKind.Title).ShouldNotBeEmpty();
        suggestions.ShouldContain(new Suggestion(SuggestionKind.Word, "kuznetsov", "kuznetsov", 5));
        foreach (var suggestion in suggestions)
        {
            var answer = await corpus.Searcher.SearchAsync(suggestion.Query, cancellationToken: Token);
            (answer.Total + answer.RecordTotal).ShouldBeGreaterThan(0, suggestion.Query);
        }
    }

    [Fact]
    public void No_text_at_all_makes_suggesting_fail() =>
        Prop.ForAll(QueryGenerator.Queries, pieces => corpus.Searcher.SuggestAsync(string.Concat(pieces), Token).GetAwaiter().GetResult() is not null)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void No_query_made_of_the_language_makes_the_search_fail() =>
        Prop.ForAll(QueryGenerator.Queries, pieces => corpus.Searcher.SearchAsync(string.Concat(pieces), cancellationToken: Token).GetAwaiter().GetResult().Total >= 0)
            .QuickCheckThrowOnFailure();
}
