using System.Text.Json;
using CubanCrisisArchive.Web.Tests.Hosting;

namespace CubanCrisisArchive.Web.Tests.Doors;

public sealed class RecordDoorTests(ArchiveSiteFactory site)
{
    private readonly HttpClient client = site.CreateClient();

    public static TheoryData<string> Records =>
        ["wilson-111988", "wilson-112634", "wilson-112596", "wilson-110439", "nsarchive-01117"];

    [Theory]
    [InlineData("wilson-111988", "record-of-conversation", "1962-10-29", "wilson-center", "ru")]
    [InlineData("wilson-112634", "telegram", "1962-10-30", "wilson-center", "ru")]
    [InlineData("wilson-112596", "telegram", "1962-11-01", "wilson-center", "ru")]
    [InlineData("wilson-110439", "record-of-conversation", "1962-11-07", "wilson-center", "ru")]
    [InlineData("nsarchive-01117", "memorandum-of-conversation", "1962-11-08", "nsarchive", "en")]
    public async Task A_record_says_what_it_is(string id, string kind, string day, string collection, string? originalLanguage)
    {
        var record = await RecordAsync(id);

        record.ShouldSatisfyAllConditions(
            () => record.Text("id").ShouldBe(id),
            () => record.Text("url").ShouldBe($"http://localhost/records/{id}"),
            () => record.Text("kind").ShouldBe(kind),
            () => record.GetProperty("date").Text("iso").ShouldBe(day),
            () => record.GetProperty("date").Text("precision").ShouldBe("day"),
            () => record.Text("collection").ShouldBe(collection),
            () => record.Text("originalLanguage").ShouldBe(originalLanguage),
            () => record.GetProperty("source").Text("file").ShouldBe($"corpus/{collection}/{id}.md"),
            () => record.GetProperty("source").Text("sha256")!.Length.ShouldBe(64));
    }

    [Theory]
    [MemberData(nameof(Records))]
    public async Task Every_promised_name_is_there_whether_known_or_not(string id)
    {
        var record = await RecordAsync(id);

        record.Names().ShouldBe([
            "id", "url", "title", "titleSource", "kind", "collection", "date", "otherDates", "places", "originalLanguage", "language",
            "summary", "citation", "participants", "paragraphs", "apparatus", "mentions", "textDates", "emendations", "crossReferences", "rights", "source",
        ]);
        new[] { "iso", "asPrinted", "precision", "time" }.ShouldBeSubsetOf(record.GetProperty("date").Names());
        new[]
        {
            "text", "title", "publisher", "holder", "provenance", "translator", "translatorAffiliation", "url", "number",
        }.ShouldBeSubsetOf(record.GetProperty("citation").Names());
        record.List("participants").ShouldAllBe(each => !new[] { "name", "person", "side", "roles" }.Except(each.Names()).Any());
        record.List("paragraphs").ShouldAllBe(each =>
            !new[] { "id", "number", "kind", "label", "speaker", "text", "lines" }.Except(each.Names()).Any());
        record.List("apparatus").ShouldAllBe(each => !new[] { "kind", "asPrinted", "lines" }.Except(each.Names()).Any());
    }

    [Theory]
    [MemberData(nameof(Records))]
    public async Task Paragraphs_and_list_items_are_numbered_from_one_and_their_ids_begin_with_the_number(string id)
    {
        var record = await RecordAsync(id);
        var counted = record.List("paragraphs").Where(each => each.Text("kind") is "paragraph" or "listItem").ToList();

        counted.Select(each => each.GetProperty("number").GetInt32()).ShouldBe(Enumerable.Range(1, counted.Count));
        counted.ShouldAllBe(each => each.Text("id")!.StartsWith($"{each.GetProperty("number").GetInt32()}-", StringComparison.Ordinal));
        record.List("paragraphs").Except(counted).ShouldAllBe(each => each.GetProperty("number").ValueKind == JsonValueKind.Null);
    }

    [Theory]
    [MemberData(nameof(Records))]
    public async Task A_mention_stands_where_it_says(string id)
    {
        var record = await RecordAsync(id);
        var texts = record.List("paragraphs").ToDictionary(each => each.Text("id")!, each => each.Text("text")!, StringComparer.Ordinal);

        record.List("mentions").ShouldNotBeEmpty();
        foreach (var mention in record.List("mentions"))
        {
            texts[mention.Text("paragraph")!]
                .Substring(mention.GetProperty("start").GetInt32(), mention.GetProperty("length").GetInt32())
                .ShouldBe(mention.Text("asPrinted"));
            mention.GetProperty("authority").Text("name").ShouldNotBeNullOrEmpty();
        }
    }

    [Fact]
    public async Task The_memorandum_has_eight_participants_with_sides_and_its_drafter_once()
    {
        var participants = (await RecordAsync("nsarchive-01117")).List("participants").ToList();

        participants.Count.ShouldBe(8);
        participants.Count(each => each.Text("side") == "US").ShouldBe(4);
        participants.Count(each => each.Text("side") == "USSR").ShouldBe(4);
        var drafter = participants.Single(each => each.GetProperty("person").Text("id")!.StartsWith("akalovsky", StringComparison.Ordinal));
        drafter.List("roles").Select(role => role.GetString()).ShouldBe(["present", "drafter"], ignoreOrder: true);
        participants.ShouldAllBe(each => each.GetProperty("person").Text("url") == $"http://localhost/people/{each.GetProperty("person").Text("id")}");
    }

    [Fact]
    public async Task Foreign_matter_is_recorded_by_its_lines_and_its_words_are_not_told()
    {
        var foreign = (await RecordAsync("nsarchive-01117")).List("apparatus").Single(each => each.Text("kind") == "foreignMatter");

        foreign.GetProperty("asPrinted").ValueKind.ShouldBe(JsonValueKind.Null);
        foreign.List("lines").ShouldNotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Records))]
    public async Task The_microfilm_publishers_words_leave_by_no_door(string id) =>
        (await RecordAsync(id)).GetRawText().ShouldNotContain("ProQuest", Case.Insensitive);

    [Fact]
    public async Task A_paragraph_divided_by_a_page_break_is_one() =>
        (await RecordAsync("wilson-110439")).List("paragraphs")
            .ShouldContain(each => each.Text("text")!.Contains("that we are now conducting negotiations", StringComparison.Ordinal));

    [Theory]
    [InlineData("wilson-999999", "no such record")]
    [InlineData("a.b", "no id at all")]
    [InlineData("..%2F..%2Fetc%2Fpasswd", "a path")]
    public async Task An_unknown_record_is_a_problem_of_the_standards_own_form(string id, string why)
    {
        var problem = await client.ProblemAsync($"/records/{id}.json", 404);
        problem.Text("title").ShouldBe("Not found", why);
    }

    private Task<JsonElement> RecordAsync(string id) => client.JsonAsync($"/records/{id}.json");
}
