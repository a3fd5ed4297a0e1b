using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Emendations;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Search.Answering;
using CubanCrisisArchive.Search.Indexing;

namespace CubanCrisisArchive.Search.Tests;

/// <summary>What each part of the language finds, in a few lines that can be read at a glance.</summary>
public sealed class QueryLanguageTests
{
    private static readonly string[] Lines =
    [
        "The Secretary of State negotiated with Zorin.",
        "Negotiations with Mr. Zarin were secretive; the state of things was bad.",
        "The IL-28 bombers were discussed at the UN.",
        "Il 28 aircraft, said the U.N. observers.",
        "Yugoslavia and Czechoslovakia abstained.",
        "Kuznetsov met Kuzmin. Defence was the subject.",
        "On 27 October the ships turned, before the Soviet ships stopped.",
        "Ships of the Soviet fleet. {-Bombers-} {+Planes+} remained.",
    ];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("negotiations", 1, 2)]
    [InlineData("=negotiations", 2)]
    [InlineData("=NEGOTIATED", 1)]
    [InlineData("\"secretary of state\"", 1)]
    [InlineData("=\"secretary of state\"", 1)]
    [InlineData("=\"secretaries of state\"")]
    [InlineData("\"secretaries of state\"", 1)]
    [InlineData("=secretary negotiations", 1)]
    [InlineData("Zorin OR bombers", 1, 3)]
    [InlineData("negotiations -Zorin", 2)]
    [InlineData("negotiations NOT (Zorin OR bad)")]
    [InlineData("(Zorin OR Zarin) secretary", 1)]
    [InlineData("ships NEAR/1 Soviet", 7)]
    [InlineData("ships NEAR/2 Soviet", 7, 8)]
    [InlineData("ships PRE/2 Soviet", 8)]
    [InlineData("Soviet PRE/0 ships", 7)]
    [InlineData("turned PRE/4 \"Soviet ships\"", 7)]
    [InlineData("turned PRE/1 \"Soviet ships\"")]
    [InlineData("Kuz*", 6)]
    [InlineData("*slav*", 5)]
    [InlineData("Z?rin", 1, 2)]
    [InlineData("Kuz*ov", 6)]
    [InlineData("zzz*")]
    [InlineData("Kuznetzov~1", 6)]
    [InlineData("Kusnetzov~2", 6)]
    [InlineData("Kusnetzov~1")]
    [InlineData("IL-28", 3, 4)]
    [InlineData("IL28", 3, 4)]
    [InlineData("il 28", 3, 4)]
    [InlineData("UN", 3, 4)]
    [InlineData("U.N.", 3, 4)]
    [InlineData("=UN", 3)]
    [InlineData("defense", 6)]
    [InlineData("=defense")]
    [InlineData("bombers", 3)]
    [InlineData("in:struck bombers", 8)]
    [InlineData("in:inserted planes", 8)]
    [InlineData("in:text in:struck bombers", 3, 8)]
    [InlineData("planes", 8)]
    [InlineData("title:memorandums ships", 7, 8)]
    [InlineData("title:nothing ships")]
    [InlineData("27 October 1962 ships", 7)]
    [InlineData("-the -ships", 5)]
    [InlineData("bombers OR -ships", 1, 2, 3, 4, 5, 6)]
    public async Task A_query_finds_these_lines(string typed, params int[] lines)
    {
        await using var index = await LinesAsync();

        var answer = await index.Searcher.SearchAsync(typed, new SearchPage(1, 100), Token);

        answer.Hits.Select(hit => hit.ParagraphNumber).Order().ShouldBe(lines.Cast<int?>());
        answer.Total.ShouldBe(lines.Length);
    }

    [Theory]
    [InlineData("date:1962-10-29", "wilson-111988")]
    [InlineData("date:1962-10", "wilson-111988", "wilson-112634")]
    [InlineData("date:1962-10-30..1962-11-01", "wilson-112634", "wilson-112596")]
    [InlineData("before:1962-10-30", "wilson-111988")]
    [InlineData("after:1962-11-07", "nsarchive-01117")]
    [InlineData("kind:telegram", "wilson-112634", "wilson-112596")]
    [InlineData("collection:nsarchive", "nsarchive-01117")]
    [InlineData("collection:wilson kind:\"record of conversation\"", "wilson-111988", "wilson-110439")]
    [InlineData("language:Russian -kind:telegram", "wilson-111988", "wilson-110439")]
    [InlineData("participant:Lechuga", "wilson-110439")]
    [InlineData("person:Zorin", "wilson-112634", "nsarchive-01117")]
    [InlineData("participant:\"Zorin, Valerian\"", "wilson-112634", "nsarchive-01117")]
    [InlineData("place:\"Soviet Mission\"", "nsarchive-01117")]
    [InlineData("marking:secret", "nsarchive-01117")]
    [InlineData("kind:telegram OR marking:secret", "wilson-112634", "wilson-112596", "nsarchive-01117")]
    [InlineData("title:Lechuga", "wilson-110439")]
    [InlineData("8 November 1962", "nsarchive-01117")]
    public async Task Fields_and_dates_list_records_in_order_of_time(string typed, params string[] records)
    {
        await using var index = await ScratchIndex.OfCorpusAsync();
        await index.AddAuthoritiesAsync(Zorin);

        var answer = await index.Searcher.SearchAsync(typed, new SearchPage(1, 100), Token);

        answer.Hits.Select(hit => hit.Record.Value).Distinct().Order().ShouldBe(records.Order());
        if (!typed.StartsWith('8'))
        {
            answer.RecordHits.Select(hit => hit.Record.Value).ShouldBe(records);
        }
    }

    [Fact]
    public async Task A_person_is_searched_for_under_every_spelling_and_it_is_told()
    {
        await using var index = await LinesAsync();

        var answer = await index.Searcher.SearchAsync("Zorin", cancellationToken: Token);
        answer.Hits.Select(hit => hit.ParagraphNumber).Order().ShouldBe([1]);

        await index.AddAuthoritiesAsync(Zorin);
        answer = await index.Searcher.SearchAsync("Zorin", cancellationToken: Token);
        answer.Hits.Select(hit => hit.ParagraphNumber).Order().ShouldBe([1, 2]);
        answer.Expansions.ShouldHaveSingleItem().Also.ShouldBe(["zarin"]);
        (await index.Searcher.SearchAsync("=Zorin", cancellationToken: Token)).Hits.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task What_stands_in_other_zones_is_counted()
    {
        await using var index = await LinesAsync();

        var answer = await index.Searcher.SearchAsync("bombers", cancellationToken: Token);

        answer.Zones.ShouldBe([new ZoneCount(SearchZone.Text, 1), new ZoneCount(SearchZone.Struck, 1)]);
    }

    [Fact]
    public async Task A_note_is_found_in_its_zone_and_has_no_paragraph()
    {
        await using var index = await ScratchIndex.OfAsync(RecordExhibit.Of("a", "title: A\n\nText.\n\nnote: Footnote 1 | Not printed."));

        var answer = await index.Searcher.SearchAsync("in:note printed", cancellationToken: Token);

        answer.Hits.ShouldBeEmpty();
        answer.RecordHits.ShouldHaveSingleItem().Zone.ShouldBe(SearchZone.Note);
    }

    [Fact]
    public async Task An_editors_note_is_found_by_the_name_of_the_one_meant_and_leads_to_its_paragraph()
    {
        var exhibit = RecordExhibit.Of("a", "title: A\n\nMr. McNamara asked what was meant.");
        var paragraph = exhibit.Record.Paragraphs[0].Id;
        var noted = exhibit.Record with
        {
            Emendations = [new Emendation(EmendationKind.Person, "Mr. McNamara", "Mr. McCloy", null, "the editors", "McNamara was not there.", new TextSpan(10, 12), new LineRange(3, 3), paragraph)],
        };
        await using var index = await ScratchIndex.OfAsync(exhibit with { Record = noted });

        (await index.Searcher.SearchAsync("McCloy", cancellationToken: Token)).Zones.ShouldBe([new ZoneCount(SearchZone.Note, 1)]);
        var hit = (await index.Searcher.SearchAsync("in:note McCloy", cancellationToken: Token)).RecordHits.ShouldHaveSingleItem();
        (hit.Zone, hit.Paragraph).ShouldBe((SearchZone.Note, paragraph));
    }

    private static readonly AuthorityRecord Zorin = new(
        AuthorityId.Parse("zorin-valerian"), AuthorityKind.Person, "Valerian Zorin", "Zorin, Valerian Aleksandrovich", null, null, null,
        [new NameVariant("V. Zorin", false, []), new NameVariant("Zarin", true, [RecordId.Parse("nsarchive-01117")]), new NameVariant("Ambassador", false, [])], [], null);

    private static Task<ScratchIndex> LinesAsync() =>
        ScratchIndex.OfAsync(RecordExhibit.Of("lines", $"title: Memorandum\n\n{string.Join("\n\n", Lines)}"));
}
