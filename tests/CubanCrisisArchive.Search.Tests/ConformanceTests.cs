using CubanCrisisArchive.Search.Answering;
using CubanCrisisArchive.Search.Querying;

namespace CubanCrisisArchive.Search.Tests;

/// <summary>Whatever answers queries must give the same answer: our ranking is held against FTS5's own.</summary>
public sealed class ConformanceTests(CorpusIndex corpus) : IClassFixture<CorpusIndex>
{
    private static readonly char[] Between = [' ', ',', '.', ';'];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string> Queries { get; } =
    [
        "Cuba", "the", "of the and to", "Soviet ships", "\"Soviet ships\"", "=\"Soviet ships\"", "Cuba OR missiles OR Castro", "bombers -Cuba", "the -Cuba -Soviet",
        "Soviet NEAR/5 ships", "Soviet PRE/3 ships", "guarantee*", "*sion*", "K?nnedy", "Khruschev~2", "Cuba date:1962-11", "Cuba before:1962-11-01", "missiles kind:telegram",
        "Cuba -kind:telegram", "Stevenson person:Zorin", "warheads in:struck", "in:text in:struck in:inserted US", "in:note secret", "in:summary Kuznetsov", "title:Lechuga Cuba",
        "(Cuba OR USSR) (missiles OR bombers) -Castro", "October 27, 1962", "Kennedy 27 October 1962", "kind:telegram", "-Cuba", "Lechuga OR kind:telegram", "nothingatall", "Cuba nothingatall", "U.N. observers", "IL-28", "==Cuba", "==\"Soviet ships\" Cuba", "date:=1962-10", "Cuba date:none", "record:nsarchive-01117 ships", "in:struck in:title Cuba",
        "bombers verification \"exact positions\"", "Zorin nothingatall guarantee", "=UN (ships OR planes) -Castro inspection",
    ];

    public static TheoryData<string, string> Narrowed { get; } = new()
    {
        { "Cuba", "kind=telegram" },
        { "Cuba", "kind=telegram&kind=memorandum-of-conversation&month=1962-11" },
        { "the", "zone=struck&zone=text" },
        { "missiles", "year=1962&language=ru" },
        { "", "kind=telegram" },
        { "-Cuba", "collection=nsarchive&month=1962-10" },
        { "Cuba", "speaker=nobody" },
    };

    [Theory]
    [MemberData(nameof(Narrowed))]
    public async Task Both_ways_narrow_sort_and_group_alike(string typed, string choices)
    {
        FacetChoice[] chosen = [.. choices.Split('&').Select(choice => choice.Split('=')).Select(pair => new FacetChoice(pair[0], pair[1]))];
        foreach (var order in Enum.GetValues<SearchOrder>())
        {
            foreach (var grouping in Enum.GetValues<SearchGrouping>())
            {
                var request = new SearchRequest(SearchQueryParser.Parse(typed)) { Choices = chosen, Order = order, Grouping = grouping, Page = new SearchPage(1, 7), WithHelp = true };
                var ranked = await corpus.Ranked.SearchAsync(request, Token);
                var plain = await corpus.Plain.SearchAsync(request, Token);

                ranked.Total.ShouldBe(plain.Total);
                ranked.Records.ShouldBe(plain.Records);
                ranked.Hits.Select(Shown).ShouldBe(plain.Hits.Select(Shown));
                ranked.Groups.Select(group => $"{group.Record} {group.Total}").ShouldBe(plain.Groups.Select(group => $"{group.Record} {group.Total}"));
                ranked.Facets.SelectMany(Shown).ShouldBe(plain.Facets.SelectMany(Shown));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task Both_ways_offer_the_same_beside_the_answer(string typed)
    {
        var request = new SearchRequest(SearchQueryParser.Parse(typed)) { WithHelp = true };
        var ranked = await corpus.Ranked.SearchAsync(request, Token);
        var plain = await corpus.Plain.SearchAsync(request, Token);

        ranked.TotalMost.ShouldBe(plain.TotalMost);
        ranked.MostHits.Select(hit => $"{Shown(hit)} {string.Join(',', hit.Lacks)}").ShouldBe(plain.MostHits.Select(hit => $"{Shown(hit)} {string.Join(',', hit.Lacks)}"));
        ranked.Alternatives.ShouldBe(plain.Alternatives);
        ranked.NotHeld.Select(missing => $"{missing.Asked}: {string.Join(", ", missing.Nearest)}").ShouldBe(plain.NotHeld.Select(missing => $"{missing.Asked}: {string.Join(", ", missing.Nearest)}"));
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task Both_ways_of_ranking_give_the_same_answer(string typed)
    {
        var query = SearchQueryParser.Parse(typed);
        foreach (var page in new[] { new SearchPage(), new SearchPage(2, 3), new SearchPage(1, 100) })
        {
            var ranked = await corpus.Ranked.SearchAsync(query, page, Token);
            var plain = await corpus.Plain.SearchAsync(query, page, Token);

            ranked.Total.ShouldBe(plain.Total);
            ranked.RecordTotal.ShouldBe(plain.RecordTotal);
            ranked.Zones.ShouldBe(plain.Zones);
            ranked.Hits.Select(Shown).ShouldBe(plain.Hits.Select(Shown));
            ranked.RecordHits.Select(hit => $"{hit.Record} {hit.Zone} {hit.Score:F5} {hit.Snippet}").ShouldBe(plain.RecordHits.Select(hit => $"{hit.Record} {hit.Zone} {hit.Score:F5} {hit.Snippet}"));
            ranked.Facets.SelectMany(Shown).ShouldBe(plain.Facets.SelectMany(Shown));
        }
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task The_record_counts_in_the_order_and_in_nothing_else(string typed)
    {
        var query = SearchQueryParser.Parse(typed);
        var weighed = await corpus.Searcher.SearchAsync(query, new SearchPage(1, 100), Token);
        var plain = await corpus.Plain.SearchAsync(query, new SearchPage(1, 100), Token);

        weighed.Total.ShouldBe(plain.Total);
        weighed.RecordTotal.ShouldBe(plain.RecordTotal);
        weighed.Zones.ShouldBe(plain.Zones);
        weighed.Facets.SelectMany(Shown).ShouldBe(plain.Facets.SelectMany(Shown));
        if (weighed.Total <= 100)
        {
            weighed.Hits.Select(hit => (hit.Record, hit.ParagraphId, hit.Snippet.ToString())).ShouldBe(plain.Hits.Select(hit => (hit.Record, hit.ParagraphId, hit.Snippet.ToString())), ignoreOrder: true);
        }
    }

    [Fact]
    public async Task Every_facet_counts_what_its_own_query_finds()
    {
        var answer = await corpus.Searcher.SearchAsync("Cuba", cancellationToken: Token);
        answer.Facets.Select(facet => facet.Name).ShouldBe(["year", "month", "collection", "kind", "person", "participant", "place", "language", "marking", "zone"]);

        foreach (var value in answer.Facets.SelectMany(facet => facet.Values))
        {
            var found = await corpus.Searcher.SearchAsync($"Cuba {value.Query}", cancellationToken: Token);
            (value.Query.StartsWith("in:", StringComparison.Ordinal) ? found.Total + found.RecordTotal : found.Total).ShouldBe(value.Count, value.Query);
        }
    }

    [Fact]
    public async Task Every_match_in_a_snippet_is_marked()
    {
        var answer = await corpus.Searcher.SearchAsync("Cuba", new SearchPage(1, 100), Token);

        foreach (var hit in answer.Hits)
        {
            hit.Snippet.Pieces.ShouldContain(piece => piece.IsMatch);
            hit.Snippet.Pieces.Where(piece => !piece.IsMatch).SelectMany(piece => piece.Text.Split(Between)).ShouldNotContain("Cuba");
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task When_time_is_up_the_answer_says_so(bool isPlain)
    {
        await using var index = await ScratchIndex.OfParagraphsAsync([.. Enumerable.Range(0, 3_000).Select(number => $"The ship number {number} of the fleet.")]);
        var searcher = new ArchiveSearcher(index.OpenAsync) { IsPlain = isPlain, Time = TimeSpan.Zero };

        var answer = await searcher.SearchAsync("ship the -missing", cancellationToken: Token);

        answer.IsComplete.ShouldBeFalse();
        answer.Total.ShouldBeLessThan(3_000);
        answer.Notices.ShouldContain(notice => notice.Contains("took too long"));
    }

    [Fact]
    public async Task Rows_added_later_are_found_and_those_removed_are_not()
    {
        await using var index = await ScratchIndex.OfParagraphsAsync("One ship.");
        (await index.Searcher.SearchAsync("ship", cancellationToken: Token)).Total.ShouldBe(1);

        await index.AddAsync(RecordExhibit.Of("later", "title: Later\n\nAnother ship.\n\nThe third ship."));
        (await index.Searcher.SearchAsync("ship", cancellationToken: Token)).Total.ShouldBe(3);

        await index.RemoveAsync("record");
        (await index.Searcher.SearchAsync("ship OR vessel", cancellationToken: Token)).Total.ShouldBe(2);
    }

    [Fact]
    public async Task Many_callers_are_answered_while_records_are_written()
    {
        await using var index = await ScratchIndex.OfParagraphsAsync("One ship.");
        var writing = Task.Run(
            async () =>
            {
                for (var i = 0; i < 20; i++)
                {
                    await index.AddAsync(RecordExhibit.Of($"r{i}", $"title: Later\n\nShip {i}.\n\nShips and a bomber."));
                }
            },
            Token);
        var totals = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(
            async () =>
            {
                var seen = new List<long>();
                while (!writing.IsCompleted)
                {
                    seen.Add((await index.Searcher.SearchAsync("ship OR bomber", cancellationToken: Token)).Total);
                }

                return seen;
            },
            Token)));
        await writing;

        totals.ShouldAllBe(seen => seen.Order().SequenceEqual(seen));
        totals.SelectMany(seen => seen).ShouldAllBe(total => total % 2 == 1);
        (await index.Searcher.SearchAsync("ship OR bomber", cancellationToken: Token)).Total.ShouldBe(41);
    }

    private static string Shown(SearchHit hit) => $"{hit.Record} {hit.ParagraphId} {hit.Zone} {hit.Score:F5} {hit.Snippet}";

    private static IEnumerable<string> Shown(Facet facet) => facet.Values.Select(value => $"{facet.Name} {value.Name} {value.Query} {value.Count} {value.IsChosen} {value.Without}");
}
