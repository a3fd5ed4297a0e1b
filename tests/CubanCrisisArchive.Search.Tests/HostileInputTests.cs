using CubanCrisisArchive.Benchmarks.Hostile;
using CubanCrisisArchive.Search.Answering;
using CubanCrisisArchive.Search.Querying;
using FsCheck;
using FsCheck.Fluent;

namespace CubanCrisisArchive.Search.Tests;

public sealed class HostileInputTests(CorpusIndex corpus) : IClassFixture<CorpusIndex>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\"")]
    [InlineData("\"\"")]
    [InlineData("?!.,;-—")]
    [InlineData("\0")]
    [InlineData("\ud800")]
    [InlineData("\udfff\ud83d")]
    [InlineData("()")]
    public async Task Nothing_to_search_for_is_answered_with_a_sentence(string? typed)
    {
        var answer = await corpus.Searcher.SearchAsync(typed, cancellationToken: Token);

        answer.Total.ShouldBe(0);
        answer.Notices.ShouldContain(notice => notice.StartsWith("Nothing to search for"));
    }

    [Theory]
    [InlineData("\"Soviet ships", 7)]
    [InlineData("Casilda\0", 1)]
    [InlineData("\ud800Casilda", 1)]
    [InlineData("Casilda;drop table search_text", 0)]
    [InlineData("'Casilda'", 1)]
    [InlineData("“Windward Channel”", 1)]
    public async Task Odd_input_is_read_the_kindest_way(string typed, int paragraphs)
    {
        var answer = await corpus.Searcher.SearchAsync(typed, cancellationToken: Token);

        answer.Total.ShouldBe(paragraphs);
        answer.ReadAs.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task An_unclosed_quotation_mark_is_told()
    {
        var answer = await corpus.Searcher.SearchAsync("\"Soviet ships", cancellationToken: Token);

        answer.ReadAs.ShouldBe("\"Soviet ships\"");
        answer.Notices.ShouldHaveSingleItem().ShouldContain("had no partner");
    }

    [Fact]
    public async Task A_query_of_ten_thousand_characters_is_answered_and_the_limit_told()
    {
        var answer = await corpus.Searcher.SearchAsync(string.Concat(Enumerable.Repeat("Cuba ", 2_000)), cancellationToken: Token);

        answer.Total.ShouldBeGreaterThan(0);
        answer.Notices.ShouldContain($"Only the first {SearchLimits.QueryLength} characters were read.");
        answer.Notices.ShouldContain($"Only the first {SearchLimits.Words} words were read.");
    }

    [Theory]
    [InlineData("NEAR(")]
    [InlineData("NEAR(a b, 5")]
    [InlineData("a AND")]
    [InlineData("OR OR OR")]
    [InlineData("text:*")]
    [InlineData("^cuba")]
    [InlineData("{a b}: c")]
    [InlineData("((((((((")]
    [InlineData("-")]
    [InlineData("a\"b\"c\"")]
    public async Task What_means_something_to_the_engine_means_nothing_here(string typed) =>
        await Should.NotThrowAsync(() => corpus.Searcher.SearchAsync(typed, cancellationToken: Token));

    [Fact]
    public void No_text_at_all_makes_the_search_fail() =>
        Prop.ForAll<string>(typed => corpus.Searcher.SearchAsync(typed, cancellationToken: Token).GetAwaiter().GetResult().Total >= 0)
            .QuickCheckThrowOnFailure();

    /// <summary>The first of the ten thousand that <c>hostile</c> of the benchmarks asks of a large archive, by the clock.</summary>
    [Fact]
    public async Task What_no_one_should_type_is_answered_in_every_way_of_asking()
    {
        var number = 0;
        foreach (var query in HostileQueries.Of(1962, 300))
        {
            number++;
            var (facet, value) = HostileQueries.Choice(number, query);
            var request = new SearchRequest(SearchQueryParser.Parse(query))
            {
                Grouping = (SearchGrouping)(number % 3),
                Order = (SearchOrder)(number / 3 % 3),
                Choices = number % 4 == 0 ? [new FacetChoice(facet, value)] : [],
                Page = new SearchPage(number % 7, number % 200),
                WithHelp = true,
            };
            var answer = await corpus.Searcher.SearchAsync(request, Token);

            answer.Total.ShouldBeGreaterThanOrEqualTo(answer.Hits.Count(hit => hit.ParagraphId is not null && answer.Groups.Count == 0));
            answer.Facets.SelectMany(facet => facet.Values).ShouldAllBe(value => value.Count >= 0);
            (await corpus.Searcher.SuggestAsync(query, Token)).ShouldAllBe(suggestion => suggestion.Records > 0);
        }
    }
}
