using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Search.Answering;
using CubanCrisisArchive.Search.Indexing;
using CubanCrisisArchive.Search.Querying;

namespace CubanCrisisArchive.Search.Tests;

/// <summary>Every line of <c>relevance.md</c>, which a historian can read and add to.</summary>
public sealed class RelevanceTests(RelevanceTests.Index index) : IClassFixture<RelevanceTests.Index>
{
    private const int Shown = 10;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string, string, string, string> Questions { get; } =
    [
        .. Exhibit("relevance.md").Split('\n')
            .Where(line => line.StartsWith('|'))
            .Select(line => line.Split('|').Select(cell => cell.Trim()).ToArray())
            .Where(cells => cells[1] is not ("Question" or "---") && !cells[1].StartsWith("**", StringComparison.Ordinal))
            .Select(cells => (cells[1], cells[2], cells[3], cells[4])),
    ];

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task A_question_finds_what_it_is_after(string question, string first, string found, string not)
    {
        var answer = await index.Search(question, SearchGrouping.Record);
        SearchHit[] listed = [.. answer.Hits.Concat(answer.MostHits)];

        if (Each(first) is { Length: > 0 } alternatives)
        {
            listed.ShouldNotBeEmpty();
            var shown = alternatives.FirstOrDefault(one => one.Split(": ")[0] == listed[0].Record.Value);
            shown.ShouldNotBeNull(Told(listed));
            (await index.TextOf(listed[0])).ShouldContain(shown.Split(": ").Skip(1).FirstOrDefault(string.Empty), Case.Insensitive);
        }

        listed.Take(Shown).Select(hit => hit.Record.Value).Intersect(Each(found)).ShouldBe(Each(found), ignoreOrder: true, Told(listed));
        answer.Hits.Select(hit => hit.Record.Value).Intersect(Each(not)).ShouldBeEmpty(Told(listed));
    }

    [Fact]
    public void There_are_questions_of_every_kind() => Questions.Count.ShouldBeGreaterThan(60);

    /// <summary>Each misreading in the authorities that stands in one of these records leads there from the true name, and says so.</summary>
    [Fact]
    public async Task Every_misread_name_is_found_under_the_true_one()
    {
        var tried = 0;
        foreach (var person in Index.People)
        {
            foreach (var misreading in person.Variants.Where(variant => variant.IsMisreading && !variant.Text.Contains(' ')).Select(variant => variant.Text))
            {
                var exact = await index.Search($"=\"{misreading}\"", SearchGrouping.Paragraph);
                if (exact.Total == 0)
                {
                    continue;
                }

                tried++;
                var asked = person.SortName.Split(',')[0].Split(' ')[0];
                var widened = await index.Search(asked, SearchGrouping.Paragraph);
                widened.Hits.Concat(widened.MostHits).Select(hit => (hit.Record, hit.ParagraphId)).ShouldContain((exact.Hits[0].Record, exact.Hits[0].ParagraphId), $"{asked} for {misreading}");
            }
        }

        tried.ShouldBeGreaterThan(0);
    }

    private static string[] Each(string cell) => [.. cell.Split(';').Select(one => one.Trim()).Where(one => one.Length > 0)];

    private static string Told(IEnumerable<SearchHit> listed) =>
        string.Join("\n", listed.Take(Shown).Select(hit => $"{hit.Record} {hit.Score:F2} {(hit.HasAll ? "all" : "lacks " + string.Join(", ", hit.Lacks))}"));

    private static string Exhibit(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Exhibits", name));

    /// <summary>The five transcripts and the exhibits beside them, with the archive's own list of persons.</summary>
    public sealed class Index : IAsyncLifetime
    {
        private ScratchIndex scratch = null!;

        public static IReadOnlyList<AuthorityRecord> People { get; } = AuthorityFile.Parse(Exhibit("persons.yaml"), "persons.yaml", AuthorityKind.Person).Records;

        public async ValueTask InitializeAsync()
        {
            var volumes = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Exhibits"), "frus*.txt").Order(StringComparer.Ordinal).Select(path => RecordExhibit.Load(Path.GetFileNameWithoutExtension(path)));
            scratch = await ScratchIndex.OfAsync([.. RecordExhibit.Corpus, .. volumes]);
            await scratch.AddAuthoritiesAsync([.. People]);
        }

        public ValueTask DisposeAsync() => scratch.DisposeAsync();

        internal Task<SearchAnswer> Search(string typed, SearchGrouping grouping) =>
            scratch.Searcher.SearchAsync(new SearchRequest(SearchQueryParser.Parse(typed)) { Grouping = grouping, WithHelp = true, Page = new SearchPage(1, 100) }, Token);

        internal async Task<string> TextOf(SearchHit hit)
        {
            await using var connection = await scratch.OpenAsync(Token);
            var paragraphs = await SearchIndexCheck.ParagraphsOfAsync(connection, hit.Record, Token);
            return paragraphs.FirstOrDefault(paragraph => paragraph.Paragraph == hit.ParagraphId).Text ?? hit.Snippet.ToString();
        }
    }
}
