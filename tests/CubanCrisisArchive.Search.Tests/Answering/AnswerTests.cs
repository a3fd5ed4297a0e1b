using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Search.Answering;
using CubanCrisisArchive.Search.Indexing;
using CubanCrisisArchive.Search.Querying;

namespace CubanCrisisArchive.Search.Tests.Answering;

/// <summary>What an answer tells beside the hits.</summary>
public sealed class AnswerTests(CorpusIndex corpus) : IClassFixture<CorpusIndex>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private Task<SearchAnswer> Search(string typed) => corpus.Searcher.SearchAsync(Request(typed), Token);

    private static SearchRequest Request(string typed) => new(SearchQueryParser.Parse(typed)) { WithHelp = true };

    [Fact]
    public async Task Where_no_paragraph_has_all_words_those_with_most_follow_and_say_what_they_lack()
    {
        await using var index = await ScratchIndex.OfParagraphsAsync("The ships carried missiles.", "The ships and the planes.", "Planes and missiles and ships left.", "Nothing of it.");

        var answer = await index.Searcher.SearchAsync(Request("ships missiles planes zeppelin"), Token);

        answer.Total.ShouldBe(0);
        answer.Hits.ShouldBeEmpty();
        answer.MostHits[0].ParagraphNumber.ShouldBe(3);
        answer.MostHits[0].Lacks.ShouldBe(["zeppelin"]);
        answer.TotalMost.ShouldBe(answer.MostHits.Count);
    }

    [Fact]
    public async Task Those_with_all_words_are_never_among_those_with_most()
    {
        await using var index = await ScratchIndex.OfParagraphsAsync("Ships and missiles.", "Ships.", "Missiles.", "Bread.");

        var answer = await index.Searcher.SearchAsync(Request("ships missiles"), Token);

        answer.Total.ShouldBe(1);
        answer.Hits.ShouldHaveSingleItem().ParagraphNumber.ShouldBe(1);
        answer.MostHits.Select(hit => hit.ParagraphNumber).Order().ShouldBe([2, 3]);
        answer.MostHits.ShouldAllBe(hit => !hit.HasAll);
    }

    [Fact]
    public async Task What_the_query_excludes_or_requires_besides_is_kept_by_those_with_most_words()
    {
        await using var index = await ScratchIndex.OfParagraphsAsync("Ships only.", "Ships and bread.", "Wine.");

        var answer = await index.Searcher.SearchAsync(Request("ships zeppelin -bread"), Token);

        answer.MostHits.ShouldHaveSingleItem().ParagraphNumber.ShouldBe(1);
    }

    [Fact]
    public async Task A_day_without_documents_does_not_hide_the_words()
    {
        var answer = await Search("Casilda date:1962-10-26");

        answer.Total.ShouldBe(0);
        answer.MostHits.ShouldHaveSingleItem().Lacks.ShouldBe(["date:1962-10-26"]);
        answer.NotHeld.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Pages_run_on_from_the_full_hits_into_those_with_most_words()
    {
        await using var index = await ScratchIndex.OfParagraphsAsync(["Ships and missiles.", .. Enumerable.Range(0, 12).Select(number => $"Ships number {number}.")]);
        var seen = new List<int?>();
        for (var page = 1; page <= 4; page++)
        {
            var answer = await index.Searcher.SearchAsync(Request("ships missiles") with { Page = new SearchPage(page, 4) }, Token);
            seen.AddRange(answer.Hits.Concat(answer.MostHits).Select(hit => hit.ParagraphNumber));
            (answer.Total + answer.TotalMost).ShouldBe(13);
        }

        seen.Count.ShouldBe(13);
        seen.Distinct().Count().ShouldBe(13);
        seen[0].ShouldBe(1);
    }

    [Fact]
    public async Task A_single_word_has_nothing_that_could_be_lacking() => (await Search("zyzzyva")).TotalMost.ShouldBe(0);

    [Fact]
    public async Task A_plain_question_does_not_end_in_nothing()
    {
        var answer = await Search("What did Kuznetsov tell U Thant about the dismantling of the missiles in front of the whole world?");

        answer.Total.ShouldBe(0);
        answer.MostHits.ShouldNotBeEmpty();
        answer.MostHits[0].Lacks.Except(answer.MostHits[0].Elsewhere).Count(word => !FunctionWords.Has(new WordNode(word))).ShouldBeLessThan(3);
    }

    [Fact]
    public async Task A_synonym_is_offered_with_its_count_and_not_searched_for()
    {
        var answer = await Search("quarantine");

        answer.Expansions.ShouldBeEmpty();
        var offer = answer.Alternatives.Single(alternative => alternative.Kind == AlternativeKind.Synonym);
        offer.What.ShouldBe("blockade");
        offer.Total.ShouldBeGreaterThan(answer.Total);
        (await Search(offer.Query)).Total.ShouldBe(offer.Total);
    }

    [Theory]
    [InlineData("Kuznetzov", AlternativeKind.Correction)]
    [InlineData("Casilda zyzzyva", AlternativeKind.Dropped)]
    [InlineData("\"ships Soviet\"", AlternativeKind.Loosened)]
    [InlineData("Zorin", AlternativeKind.Misreading)]
    public async Task What_would_find_more_is_offered_with_its_count(string typed, AlternativeKind kind)
    {
        var answer = await Search(typed);

        var offer = answer.Alternatives.First(alternative => alternative.Kind == kind);
        offer.Total.ShouldBeGreaterThan(answer.Total);
        (await Search(offer.Query)).Total.ShouldBe(offer.Total);
    }

    [Fact]
    public async Task A_day_without_documents_is_told_with_what_is_nearest()
    {
        var missing = (await Search("date:1962-10-26")).NotHeld.ShouldHaveSingleItem();

        missing.Asked.ShouldBe("26 October 1962");
        missing.Nearest.ShouldHaveSingleItem().ShouldBe(new Nearest("29 October 1962", "date:1962-10-29", 1));
        (await Search("5 November 1962")).NotHeld[0].Nearest.Select(near => near.Name).ShouldBe(["1 November 1962", "7 November 1962"]);
        (await Search("date:1962-10-29")).NotHeld.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_person_of_whom_nothing_is_held_is_told_with_the_nearest_names()
    {
        var missing = (await Search("person:Lechugo")).NotHeld.ShouldHaveSingleItem();

        missing.Field.ShouldBe("person");
        missing.Nearest[0].Name.ShouldContain("Lechuga");
        (await Search("person:Kuznetsov")).NotHeld.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_cited_document_that_nothing_cites_is_told_with_the_nearest()
    {
        await using var index = await ScratchIndex.OfParagraphsAsync("In his message of 27 October the President agreed.");
        await index.WriteAsync(async (connection, transaction) =>
        {
            SearchIndexWriter.SetCited(transaction, RecordId.Parse("record"), [("kennedy-1962-10-27", "Kennedy's message of 27 October", ["the Kennedy letter"])]);
            await SearchIndexWriter.FinishAsync(connection, transaction, Token);
        });

        var missing = (await index.Searcher.SearchAsync(Request("cites:Kennady"), Token)).NotHeld.ShouldHaveSingleItem();

        missing.Field.ShouldBe("cites");
        missing.Nearest.ShouldHaveSingleItem().Name.ShouldBe("Kennedy's message of 27 October");
        (await index.Searcher.SearchAsync(Request("cites:\"the Kennedy letter\""), Token)).NotHeld.ShouldBeEmpty();
    }

    [Fact]
    public async Task Words_spread_over_the_paragraphs_of_a_record_find_the_record_first_and_it_says_where_they_are()
    {
        await using var index = await ScratchIndex.OfAsync(
            RecordExhibit.Of("spread", "title: A telegram\n\nShips were seen.\n\nA bomber left."),
            RecordExhibit.Of("one", "title: Another\n\nShips and ships and ships were seen near the ships."),
            RecordExhibit.Of("none", "title: Third\n\nBread."));

        var answer = await index.Searcher.SearchAsync(Request("ships bomber telegram") with { Grouping = SearchGrouping.Record }, Token);

        answer.Total.ShouldBe(0);
        answer.TotalMost.ShouldBe(answer.MostHits.Count);
        answer.MostHits[0].Record.Value.ShouldBe("spread");
        answer.MostHits[0].Lacks.ShouldNotBeEmpty();
        answer.MostHits[0].Elsewhere.ShouldBe(answer.MostHits[0].Lacks);
        answer.MostHits.Select(hit => hit.Record).ShouldBeUnique();
    }

    [Fact]
    public async Task Where_records_are_listed_one_of_which_only_the_title_matches_is_among_them()
    {
        await using var index = await ScratchIndex.OfAsync(
            RecordExhibit.Of("titled", "title: Bombers and missiles\n\nBread."),
            RecordExhibit.Of("said", "title: A talk\n\nThe bombers and the missiles."));

        var answer = await index.Searcher.SearchAsync(Request("bombers missiles") with { Grouping = SearchGrouping.Grouped }, Token);

        answer.Groups.Select(group => group.Record.Value).Order().ShouldBe(["said", "titled"]);
        var hit = answer.Hits.Single(hit => hit.Record.Value == "titled");
        hit.ParagraphId.ShouldBeNull();
        hit.Zone.ShouldBe(SearchZone.Title);
        answer.Listed.ShouldBe(2);
        (answer.Total, answer.Records).ShouldBe((1, 1));
    }

    [Theory]
    [InlineData("Kuznetzov ships", "Kuznetzov", "Kuznetsov")]
    [InlineData("blockade ships Casilda", "blockade", "quarantine")]
    public async Task What_stands_for_a_word_is_said_and_never_counts_as_the_word(string typed, string asked, string instead)
    {
        await using var index = await ScratchIndex.OfParagraphsAsync("Kuznetsov spoke of the ships at Casilda and of the quarantine.", "Bread.");

        var answer = await index.Searcher.SearchAsync(Request(typed), Token);

        answer.Total.ShouldBe(0);
        var hit = answer.MostHits[0];
        hit.Lacks.ShouldBe([asked]);
        hit.Instead.ShouldHaveSingleItem().Also.ShouldBe([instead]);
        hit.Snippet.Pieces.Where(piece => piece.IsMatch).ShouldContain(piece => piece.Text.Equals(instead, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_word_to_the_letter_minds_capitals_and_accents()
    {
        await using var index = await ScratchIndex.OfParagraphsAsync("President Dorticós spoke.", "President Dorticos spoke.", "The president's chair.");

        (await index.Searcher.SearchAsync("=dorticos", cancellationToken: Token)).Total.ShouldBe(2);
        (await index.Searcher.SearchAsync("==Dorticós", cancellationToken: Token)).Hits.ShouldHaveSingleItem().ParagraphNumber.ShouldBe(1);
        (await index.Searcher.SearchAsync("==president", cancellationToken: Token)).Hits.ShouldHaveSingleItem().ParagraphNumber.ShouldBe(3);
        (await index.Searcher.SearchAsync("==\"President Dorticos\" spoke", cancellationToken: Token)).Hits.ShouldHaveSingleItem().ParagraphNumber.ShouldBe(2);
        (await index.Searcher.SearchAsync("president -==President", cancellationToken: Token)).Hits.ShouldHaveSingleItem().ParagraphNumber.ShouldBe(3);
    }

    [Fact]
    public async Task Each_hit_of_a_widened_name_names_the_variant_that_stands_there()
    {
        await using var index = await ScratchIndex.OfParagraphsAsync("Zorin spoke.", "Mr. Zarin spoke.", "The Il 28 bombers and an IL28.");
        await index.AddAuthoritiesAsync(new AuthorityRecord(
            AuthorityId.Parse("zorin-valerian"), AuthorityKind.Person, "Valerian Zorin", "Zorin, Valerian", null, null, null, [new NameVariant("Zarin", true, [])], [], null));

        var answer = await index.Searcher.SearchAsync("Zorin", cancellationToken: Token);

        answer.Hits.Select(hit => (hit.ParagraphNumber, string.Join(", ", hit.Variants))).Order().ShouldBe([(1, string.Empty), (2, "Zarin")]);
        answer.AsTyped.ShouldBe("=Zorin");
        (await index.Searcher.SearchAsync(answer.AsTyped, cancellationToken: Token)).Hits.Select(hit => hit.ParagraphNumber).ShouldBe([1]);
        (await index.Searcher.SearchAsync("IL-28", cancellationToken: Token)).Hits[0].Variants.ShouldBe(["IL28"]);
    }

    [Theory]
    [InlineData("Zorin")]
    [InlineData("IL-28")]
    [InlineData("U.N. observers")]
    [InlineData("\"Mr. Zorin\"")]
    public async Task What_is_found_exactly_is_among_what_is_found_widened(string typed)
    {
        var widened = await corpus.Searcher.SearchAsync(typed, new SearchPage(1, 100), Token);
        var exact = await corpus.Searcher.SearchAsync(widened.AsTyped ?? "=" + typed, new SearchPage(1, 100), Token);

        exact.Hits.Select(Address).ShouldBeSubsetOf(widened.Hits.Select(Address));
    }

    [Fact]
    public async Task Hits_stand_in_order_of_time_when_that_is_asked()
    {
        var earliest = await corpus.Searcher.SearchAsync(Request("Cuba") with { Order = SearchOrder.Earliest, Page = new SearchPage(1, 100) }, Token);
        var latest = await corpus.Searcher.SearchAsync(Request("Cuba") with { Order = SearchOrder.Latest, Page = new SearchPage(1, 100) }, Token);

        earliest.Hits.Select(hit => hit.Date.Earliest).ShouldBeInOrder();
        latest.Hits.Select(hit => hit.Date.Earliest).ShouldBeInOrder(SortDirection.Descending);
        earliest.Hits.Select(Address).ShouldBe(latest.Hits.Select(Address), ignoreOrder: true);
    }

    [Fact]
    public async Task Records_hold_their_paragraphs_and_their_counts_add_up()
    {
        var answer = await corpus.Searcher.SearchAsync(Request("Cuba") with { Grouping = SearchGrouping.Grouped }, Token);

        answer.Groups.Count.ShouldBe(5);
        answer.Records.ShouldBe(5);
        answer.Groups.Sum(group => group.Total).ShouldBe(answer.Total);
        answer.Groups.ShouldAllBe(group => group.Hits.Count == Math.Min(group.Total, SearchLimits.HitsOfRecord) && group.Hits.All(hit => hit.Record == group.Record));
        answer.Groups.Select(group => group.Hits[0].Score).ShouldBeInOrder(SortDirection.Descending);
        answer.Times.Days.Values.Sum().ShouldBe(answer.Total);
    }

    [Fact]
    public async Task The_like_of_a_paragraph_is_found_by_its_words_and_not_in_its_own_record()
    {
        var positions = (await Search("\"exact positions of the Soviet ships\"")).Hits[0];
        var like = new LikeRequest(positions.Record, positions.ParagraphId);

        var answer = await corpus.Searcher.SearchAsync(Request(string.Empty) with { Like = like }, Token);

        answer.Total.ShouldBeGreaterThan(0);
        answer.Hits.ShouldAllBe(hit => hit.Record != positions.Record);
        answer.LikeWords.ShouldContain("ships");
        LikeRequest.Parse(like.ToString()).ShouldBe(like);
    }

    [Fact]
    public async Task The_like_of_a_record_is_found_by_words_of_its_matter_not_by_those_of_which_sentences_are_built()
    {
        var answer = await corpus.Searcher.SearchAsync(Request(string.Empty) with { Like = LikeRequest.Parse("wilson-111988") }, Token);

        answer.LikeWords.ShouldContain("quarantine");
        answer.LikeWords.Intersect(["that", "this", "with", "from"]).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_small_word_in_capitals_is_no_abbreviation()
    {
        (await Search("\"ships AND Cuba\"")).Expansions.ShouldNotContain(expansion => expansion.Asked == "AND");
        (await Search("UN")).Expansions.ShouldContain(expansion => expansion.Asked == "UN");
    }

    [Theory]
    [InlineData("no-such-record")]
    [InlineData("wilson-111988/no-such-paragraph")]
    public async Task The_like_of_what_is_not_held_is_told(string like)
    {
        var answer = await corpus.Searcher.SearchAsync(Request("Cuba") with { Like = LikeRequest.Parse(like) }, Token);

        answer.Total.ShouldBe(0);
        answer.Notices.ShouldContain(notice => notice.Contains(like));
    }

    [Fact]
    public async Task A_search_can_be_kept_within_one_record()
    {
        var answer = await Search("Cuba record:wilson-111988");

        answer.Total.ShouldBe((await corpus.Searcher.MatchesInAsync(SearchQueryParser.Parse("Cuba"), RecordId.Parse("wilson-111988"), Token)).Count);
        answer.Hits.ShouldAllBe(hit => hit.Record.Value == "wilson-111988");
    }

    private static string Address(SearchHit hit) => $"{hit.Record}#{hit.ParagraphId}";
}
