using CubanCrisisArchive.Search.Answering;

namespace CubanCrisisArchive.Search.Ranking;

/// <summary>
/// What counts how much in the order of hits. Found by trial on half of the questions of <c>relevance</c> in the benchmarks and
/// kept because the other half was better answered too; <c>src/README.md</c> has the figures.
/// </summary>
internal sealed record RankingWeights
{
    public static readonly RankingWeights Default = new();

    /// <summary>Paragraphs by BM25 alone, as FTS5 itself ranks them: for tests that hold one against the other.</summary>
    public static readonly RankingWeights ParagraphsAlone = new() { Record = 0, Day = 0 };

    /// <summary>
    /// What the whole record says to a word, beside what the paragraph does: of two paragraphs that say the same, the one whose
    /// record is about it stands first.
    /// </summary>
    public double Record { get; init; } = 2;

    /// <summary>A word of the title is worth as many of the text: few words, chosen to say what the record is.</summary>
    public double Title { get; init; } = 2;

    /// <summary>A word of the archivist's summary: chosen too, but many.</summary>
    public double Summary { get; init; } = 1.5;

    /// <summary>A word of a note or marking: about the paper more often than about its matter.</summary>
    public double Note { get; init; } = 0.3;

    /// <summary>A record of the very day that was typed stands before those that only name it: more than words can give.</summary>
    public double Day { get; init; } = 200;

    /// <summary>What a misspelt word's likely reading counts for each letter that differs, where nothing or little has the word itself.</summary>
    public double Misspelt { get; init; } = 0.8;

    /// <summary>What another word for the same thing counts.</summary>
    public double Synonym { get; init; } = 0.7;

    /// <summary>
    /// How many times more a record counts that has all the words, though no paragraph of it has them together, than one that
    /// lacks some.
    /// </summary>
    public double AllWords { get; init; } = 1.5;

    /// <summary>What a record's best paragraph counts besides its words wherever they stand, where no paragraph has them all.</summary>
    public double Together { get; init; } = 2;

    /// <summary>What a word counts that says little: see <see cref="Querying.FunctionWords"/>.</summary>
    public double FunctionWord { get; init; } = 0.1;

    /// <summary>What its record counts for a paragraph that has most of the words.</summary>
    public double RecordOfParagraph { get; init; } = 0.5;

    /// <summary>What a word counts for its record by where it stands. Insertions are part of the text, where they are counted.</summary>
    public double Of(SearchZone zone) => zone switch
    {
        SearchZone.Title => Title,
        SearchZone.Summary => Summary,
        SearchZone.Text => 1,
        SearchZone.Inserted => 0,
        _ => Note,
    };
}
