using System.Globalization;
using CubanCrisisArchive.Search.Answering;
using CubanCrisisArchive.Search.Indexing;
using CubanCrisisArchive.Search.Querying;
using FsCheck;
using FsCheck.Fluent;

namespace CubanCrisisArchive.Search.Tests.Answering;

/// <summary>The counts of the facets, held against a count by hand over the five documents: paragraph by paragraph, without any index.</summary>
public sealed class FacetTests(CorpusIndex corpus) : IClassFixture<CorpusIndex>
{
    private static readonly string[] Words = ["Cuba", "ships", "the", "missiles", "Zorin", "quarantine", "of", "inspection", "Khrushchev", "bombers"];

    private static readonly FacetChoice[] Choosable =
    [
        new("year", "1962"), new("month", "1962-10"), new("month", "1962-11"), new("kind", "telegram"), new("kind", "record-of-conversation"),
        new("collection", "nsarchive"), new("collection", "wilson-center"), new("language", "ru"), new("language", "en"), new("kind", "memorandum-of-conversation"),
    ];

    /// <summary>Every paragraph with its words as they stand, folded, and what its record says of itself.</summary>
    private static readonly Paragraph[] Paragraphs =
    [
        .. from exhibit in RecordExhibit.Corpus
           let labels = Label.Of(exhibit.Record).Select(label => $"{IndexFields.NameOf(label.Field)}={label.Key}").Concat(Times(exhibit)).ToHashSet()
           from paragraph in exhibit.Record.Paragraphs
           let speaker = paragraph.Speaker is { } named ? new[] { $"speaker={Label.Of(named).Key}" } : []
           select new Paragraph(
               [.. WordBreaker.Words(paragraph.Text).Select(word => paragraph.Text.Substring(word.Start, word.Length).ToLowerInvariant())],
               [.. labels, .. speaker]),
    ];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void Each_count_is_what_counting_by_hand_gives() => Prop.ForAll(
        Arb.From(Gen.Elements(Words).ArrayOf(2).SelectMany(words => Gen.Elements(Choosable).ArrayOf().Select(choices => (Words: words, Choices: choices.Take(4).Distinct().ToArray())))),
        asked => Check(asked.Words, asked.Choices).GetAwaiter().GetResult()).Check(Config.QuickThrowOnFailure.WithMaxTest(150));

    [Fact]
    public async Task A_chosen_value_says_what_would_be_found_without_it()
    {
        var answer = await Search("Cuba", new FacetChoice("kind", "telegram"));

        var value = answer.Facets.Single(facet => facet.Name == "kind").Values.Single(value => value.Key == "telegram");
        value.IsChosen.ShouldBeTrue();
        value.Count.ShouldBe(answer.Total);
        value.Without.ShouldBe((await Search("Cuba")).Total);
    }

    [Fact]
    public async Task Two_values_of_one_facet_widen_each_other_and_two_facets_narrow()
    {
        var telegrams = (await Search("Cuba", new FacetChoice("kind", "telegram"))).Total;
        var memoranda = (await Search("Cuba", new FacetChoice("kind", "memorandum-of-conversation"))).Total;
        var both = await Search("Cuba", new FacetChoice("kind", "telegram"), new FacetChoice("kind", "memorandum-of-conversation"));

        both.Total.ShouldBe(telegrams + memoranda);
        both.Facets.Single(facet => facet.Name == "kind").Values.Single(value => value.Key == "telegram").Without.ShouldBe(memoranda);
        (await Search("Cuba", new FacetChoice("kind", "telegram"), new FacetChoice("collection", "nsarchive"))).Total.ShouldBe(0);
    }

    [Fact]
    public async Task A_value_that_holds_nothing_stays_in_view_when_chosen()
    {
        var answer = await Search("Cuba", new FacetChoice("speaker", "nobody"));

        answer.Total.ShouldBe(0);
        var value = answer.Facets.Single(facet => facet.Name == "speaker").Values.Single(value => value.IsChosen);
        value.Count.ShouldBe(0);
        value.Without.ShouldBe((await Search("Cuba")).Total);
    }

    [Theory]
    [InlineData("year", "62")]
    [InlineData("month", "1962-13")]
    [InlineData("zone", "margin")]
    [InlineData("colour", "red")]
    [InlineData("kind", "")]
    public async Task A_value_that_cannot_be_is_left_out_and_that_is_told(string facet, string value)
    {
        var answer = await Search("Cuba", new FacetChoice(facet, value));

        answer.Total.ShouldBe((await Search("Cuba")).Total);
        answer.Notices.ShouldContain(notice => notice.Contains("was left out"));
    }

    [Fact]
    public async Task Values_past_the_limit_are_told_by_number()
    {
        await using var index = await ScratchIndex.OfAsync(
            [.. Enumerable.Range(0, 30).Select(number => RecordExhibit.Of($"r{number}", $"title: Paper\nkind: {(char)('a' + (number % 26))}kind{number}\n\nOne ship."))]);

        var answer = await index.Searcher.SearchAsync("ship", cancellationToken: Token);

        var kinds = answer.Facets.Single(facet => facet.Name == "kind");
        kinds.Values.Count.ShouldBeLessThanOrEqualTo(SearchLimits.FacetValues);
        kinds.Distinct.ShouldBeGreaterThanOrEqualTo(kinds.Values.Count);
    }

    private async Task<bool> Check(string[] words, FacetChoice[] choices)
    {
        var answer = await Search(string.Join(' ', words.Select(word => "=" + word)), choices);
        var matching = Paragraphs.Where(paragraph => words.All(word => paragraph.Terms.Contains(word.ToLowerInvariant()))).ToList();
        answer.Total.ShouldBe(matching.Count(paragraph => Fits(paragraph, choices)));
        foreach (var facet in answer.Facets.Where(facet => facet.Name != FacetNames.Zone))
        {
            var others = choices.Where(choice => choice.Facet != facet.Name).ToArray();
            var counted = matching.Where(paragraph => Fits(paragraph, others))
                .SelectMany(paragraph => paragraph.Labels.Where(label => label.StartsWith(facet.Name + "=", StringComparison.Ordinal)))
                .GroupBy(label => label)
                .ToDictionary(group => group.Key, group => (long)group.Count());
            facet.Distinct.ShouldBe(counted.Keys.Union(choices.Where(choice => choice.Facet == facet.Name).Select(choice => $"{choice.Facet}={choice.Value}")).Count());
            facet.Values.ShouldAllBe(value => value.Count == counted.GetValueOrDefault($"{facet.Name}={value.Key}"));
            foreach (var value in facet.Values.Where(value => value.IsChosen))
            {
                value.Without.ShouldBe(matching.Count(paragraph => Fits(paragraph, [.. choices.Where(choice => choice != new FacetChoice(facet.Name, value.Key))])));
            }
        }

        return true;
    }

    private static bool Fits(Paragraph paragraph, FacetChoice[] choices) => choices.GroupBy(choice => choice.Facet)
        .All(facet => facet.Any(choice => paragraph.Labels.Contains($"{choice.Facet}={choice.Value}")));

    private Task<SearchAnswer> Search(string typed, params FacetChoice[] choices) =>
        corpus.Searcher.SearchAsync(new SearchRequest(SearchQueryParser.Parse(typed)) { Choices = choices, WithHelp = true }, Token);

    private static IEnumerable<string> Times(RecordExhibit exhibit) => exhibit.Record.Date is { Earliest: { } first, Latest: { } last }
        ? new[] { ("year", "yyyy"), ("month", "yyyy-MM") }
            .Where(time => Written(first, time.Item2) == Written(last, time.Item2))
            .Select(time => $"{time.Item1}={Written(first, time.Item2)}")
        : ["year=none", "month=none"];

    private static string Written(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture);

    private sealed record Paragraph(HashSet<string> Terms, HashSet<string> Labels);
}
