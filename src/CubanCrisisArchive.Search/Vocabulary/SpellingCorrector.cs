using CubanCrisisArchive.Search.Querying;

namespace CubanCrisisArchive.Search.Vocabulary;

/// <summary>Puts words that the archive has in the place of words that it has not.</summary>
internal sealed class SpellingCorrector(WordList words, Func<string, string> fold)
{
    /// <summary>Shorter words are too near to too many others.</summary>
    private const int ShortestCorrected = 4;

    /// <summary>From this length two letters may differ.</summary>
    private const int LongWord = 7;

    /// <summary>The query with its unknown words put right, or null where there is nothing to put right. Exact words stay.</summary>
    public QueryNode? Correct(QueryNode query)
    {
        var corrected = Node(query);
        return corrected.Equals(query) ? null : corrected;
    }

    private QueryNode Node(QueryNode node) => node switch
    {
        WordNode { IsExact: false } word => word with { Text = Text(word.Text) },
        PhraseNode { IsExact: false } phrase => phrase with { Text = Text(phrase.Text) },
        NearNode near => near with { Terms = [.. near.Terms.Select(Node)] },
        AndNode all => new AndNode([.. all.Parts.Select(Node)]),
        OrNode any => new OrNode([.. any.Parts.Select(Node)]),
        _ => node,
    };

    private string Text(string text) => string.Join(' ', text.Split(' ').Select(Word));

    private string Word(string typed)
    {
        var word = fold(typed);
        if (word.Length is < ShortestCorrected or > EditDistance.Longest || WordBreaker.Words(typed).Count != 1 || words.RecordsWith(word) > 0)
        {
            return typed;
        }

        var distance = word.Length < LongWord ? 1 : 2;
        return words.Near(word, distance, 1) is [var nearest] ? nearest.Word : typed;
    }
}
