using System.Text;
using CubanCrisisArchive.Search.Fts5;
using CubanCrisisArchive.Search.Native;

namespace CubanCrisisArchive.Search.Marking;

/// <summary>Phrases as runs of places. A place has a number; where two ask for the same words it is the same.</summary>
internal sealed class PhraseTable
{
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> placesOfWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly List<(string Beginning, int Place)> beginnings = [];
    private readonly Dictionary<IndexPhrase, int[]> phrases = [];

    public PhraseTable(PlacedTokens tokens, IEnumerable<WordsPredicate> words)
    {
        lookup = placesOfWord.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var phrase in words.SelectMany(PhrasesOf))
        {
            if (!phrases.ContainsKey(phrase))
            {
                phrases.Add(phrase, [.. phrase.Places.Select(place => Place(tokens, place, phrase.IsPrefix))]);
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

    /// <summary>Adds each place that a word can take.</summary>
    /// <param name="word">As the index sees it.</param>
    /// <param name="number">Its number in the text.</param>
    public void Find(ReadOnlySpan<char> word, int number, int start, int end, List<MarkedWord> found)
    {
        if (lookup.TryGetValue(word, out var takes))
        {
            found.AddRange(takes.Select(place => new MarkedWord(number, place, start, end)));
        }

        foreach (var (beginning, place) in beginnings)
        {
            if (word.StartsWith(beginning, StringComparison.Ordinal))
            {
                found.Add(new MarkedWord(number, place, start, end));
            }
        }
    }

    private int Place(PlacedTokens tokens, string[] words, bool isPrefix)
    {
        var key = string.Join(ArchiveTokenizer.Or, words);
        if (places.TryGetValue(key, out var known) && !isPrefix)
        {
            return known;
        }

        var place = places.Count + beginnings.Count;
        if (!isPrefix)
        {
            places.Add(key, place);
        }

        foreach (var word in words)
        {
            tokens.Read(Encoding.UTF8.GetBytes(word), (_, token, _, _) => Put(Encoding.UTF8.GetString(token), place, isPrefix));
        }

        return place;
    }

    private void Put(string word, int place, bool isPrefix)
    {
        if (isPrefix)
        {
            beginnings.Add((word, place));
        }
        else if (placesOfWord.TryGetValue(word, out var known))
        {
            known.Add(place);
        }
        else
        {
            placesOfWord.Add(word, [place]);
        }
    }
}
