using CubanCrisisArchive.Search.Answering;
using CubanCrisisArchive.Search.Native;
using CubanCrisisArchive.Search.Querying;
using CubanCrisisArchive.Search.Vocabulary;

namespace CubanCrisisArchive.Search.Tests.Vocabulary;

/// <summary>A word asked for is found in all its forms, and in no other word.</summary>
public sealed class WordFormsTests
{
    /// <summary>Beginnings that meet each rule of the stemmer: with and without a vowel, doubled letters, <c>y</c> and <c>e</c> at the end.</summary>
    private static readonly string[] Beginnings =
    [
        "relat", "hop", "hopp", "cit", "possib", "nation", "agre", "controll", "fil", "trad", "happ", "sensit", "act", "frequen", "mobil", "neutral",
        "us", "be", "gener", "adopt", "replac", "electr", "form", "decis", "depend", "roll", "fall", "tann", "conform", "radic", "v", "th", "vietnam",
        "авар", "год", "sen",
    ];

    private static readonly string[] Endings =
    [
        string.Empty, "s", "ss", "es", "sses", "ies", "y", "e", "ee", "eed", "ed", "ated", "bled", "ized", "ing", "ating", "ational", "tional", "ency", "enci", "ancy", "izer",
        "ably", "able", "ally", "ently", "ely", "ously", "ization", "ation", "ator", "alism", "iveness", "fulness", "ousness", "ality", "ivity", "bility",
        "ibility", "icate", "ative", "alize", "icity", "ical", "ful", "ness", "al", "ance", "ence", "er", "ic", "ible", "ant", "ement", "ment", "ent", "sion",
        "tion", "ou", "ism", "ate", "iti", "ous", "ive", "ize", "l", "ll", "lly", "ы",
    ];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("missile", 3)]
    [InlineData("Missiles", 3)]
    [InlineData("city", 2)]
    [InlineData("cities", 2)]
    [InlineData("hoping", 2)]
    [InlineData("\"hope cities\"", 1)]
    [InlineData("\"hoping city\"", 1)]
    [InlineData("=missile", 1)]
    [InlineData("=\"hope city\"", 0)]
    [InlineData("hoped NEAR/3 missile", 1)]
    public async Task A_word_is_found_in_all_its_forms_and_exactly_where_it_is_asked_for_exactly(string query, int found)
    {
        await using var index = await ScratchIndex.OfParagraphsAsync("The missile.", "Of missiles.", "We hope: cities.", "Hoping, the city: no missiles'.");

        (await index.Searcher.SearchAsync(new SearchRequest(SearchQueryParser.Parse(query)), Token)).Total.ShouldBe(found);
    }

    [Theory]
    [InlineData("US", 1)]
    [InlineData("use", 2)]
    [InlineData("\"the US\"", 1)]
    public async Task Words_of_two_letters_are_no_forms_of_longer_ones(string query, int found)
    {
        await using var index = await ScratchIndex.OfParagraphsAsync("The US replied.", "They used the quarantine.", "Its use was limited.");

        (await index.Searcher.SearchAsync(new SearchRequest(SearchQueryParser.Parse(query)), Token)).Total.ShouldBe(found);
    }

    [Fact]
    public async Task Each_form_is_marked_where_it_stands_and_its_like_is_not()
    {
        await using var index = await ScratchIndex.OfParagraphsAsync("Missile, missiles; the missilery, a missive.");

        var answer = await index.Searcher.SearchAsync(new SearchRequest(SearchQueryParser.Parse("missiles")), Token);

        answer.Hits.ShouldHaveSingleItem().Snippet.Pieces.Where(piece => piece.IsMatch).Select(piece => piece.Text).ShouldBe(["Missile", "missiles"]);
    }

    [Fact]
    public async Task Whatever_the_endings_all_words_of_a_stem_and_no_others_are_forms_of_each_other()
    {
        await using var index = await ScratchIndex.OfParagraphsAsync("None.");
        await using var connection = await index.OpenAsync(Token);
        using var stems = Fts5Extensions.StemsOf(connection);
        string[] words = [.. Beginnings.SelectMany(_ => Endings, string.Concat).Where(word => word.Length > 2).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var forms = new WordForms(new WordList(words.Select(word => new IndexWord(word, 1))));
        var ofStem = words.ToLookup(stems.One, StringComparer.Ordinal);
        ofStem.Count.ShouldBeLessThan(words.Length / 2);

        foreach (var word in words)
        {
            forms.Of(word, stems.One).ShouldBe(ofStem[stems.One(word)], word);
        }
    }
}
