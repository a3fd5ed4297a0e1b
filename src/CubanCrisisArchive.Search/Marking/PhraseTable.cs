using System.Text;
using CubanCrisisArchive.Search.Fts5;
using CubanCrisisArchive.Search.Native;

namespace CubanCrisisArchive.Search.Marking;

/// <summary>Phrases as runs of the index's own tokens, each token with a number.</summary>
internal sealed class PhraseTable
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly List<(string Beginning, int Number)> beginnings = [];
    private readonly Dictionary<IndexPhrase, int[]> phrases = [];

    public PhraseTable(PlacedTokens tokens, IEnumerable<WordsPredicate> words)
    {
        lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var phrase in words.SelectMany(PhrasesOf))
        {
            if (!phrases.ContainsKey(phrase))
            {
                phrases.Add(phrase, Numbers(tokens, phrase));
            }
        }
    }

    public static IEnumerable<IndexPhrase> PhrasesOf(WordsPredicate words) => words switch
    {
        PhrasesPredicate any => any.Phrases,
        NearPredicate near => near.Ways.SelectMany(way => way),
        _ => throw new ArgumentOutOfRangeException(nameof(words), words, null),
    };

    public int[] this[IndexPhrase phrase] => phrases[phrase];

    /// <summary>Gives the number of each token asked for that <paramref name="token"/> is, or begins like.</summary>
    public void Find(ReadOnlySpan<char> token, int word, int start, int end, List<MarkedWord> found)
    {
        if (lookup.TryGetValue(token, out var number))
        {
            found.Add(new MarkedWord(word, number, start, end));
        }

        foreach (var (beginning, ofBeginning) in beginnings)
        {
            if (token.StartsWith(beginning, StringComparison.Ordinal))
            {
                found.Add(new MarkedWord(word, ofBeginning, start, end));
            }
        }
    }

    private int[] Numbers(PlacedTokens tokens, IndexPhrase phrase)
    {
        var found = new List<int>();
        tokens.Read(Encoding.UTF8.GetBytes(phrase.Words), (_, token, _, _) =>
        {
            var text = Encoding.UTF8.GetString(token);
            if (text.StartsWith(ArchiveTokenizer.ExactMark) == phrase.IsExact)
            {
                found.Add(phrase.IsPrefix ? NumberOfBeginning(text) : NumberOf(text));
            }
        });
        return [.. found];
    }

    private int NumberOf(string token)
    {
        if (!numbers.TryGetValue(token, out var number))
        {
            numbers[token] = number = numbers.Count + beginnings.Count;
        }

        return number;
    }

    private int NumberOfBeginning(string token)
    {
        beginnings.Add((token, numbers.Count + beginnings.Count));
        return beginnings[^1].Number;
    }
}
