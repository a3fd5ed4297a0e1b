using System.Buffers;

namespace CubanCrisisArchive.Search.Vocabulary;

/// <summary>Every word of the index, sorted, in memory: what wildcards and misreadings are answered from. Never changes.</summary>
internal sealed class WordList
{
    private static readonly SearchValues<char> Open = SearchValues.Create("*?");

    private readonly IndexWord[] words;

    /// <summary>Letters that each word shares with the word before it.</summary>
    private readonly byte[] shared;

    public WordList(IEnumerable<IndexWord> unsorted)
    {
        words = [.. unsorted.Where(word => word.Word.Length <= EditDistance.Longest).OrderBy(word => word.Word, StringComparer.Ordinal)];
        shared = new byte[words.Length];
        for (var i = 1; i < words.Length; i++)
        {
            shared[i] = (byte)Math.Min(byte.MaxValue, words[i].Word.AsSpan().CommonPrefixLength(words[i - 1].Word));
        }
    }

    public int Count => words.Length;

    /// <summary>How many records hold a word; 0 where none does.</summary>
    public int RecordsWith(string word) => LowerBound(word) is var at && at < words.Length && words[at].Word == word ? words[at].Records : 0;

    /// <summary>Words that begin so, most frequent first.</summary>
    public IReadOnlyList<IndexWord> StartingWith(string beginning, int most) => MostFrequent(Range(beginning), most);

    /// <summary>Words of that pattern, most frequent first.</summary>
    public IReadOnlyList<IndexWord> Like(string pattern, int most)
    {
        var open = pattern.AsSpan().IndexOfAny(Open);
        return open < 0
            ? MostFrequent(Range(pattern).Where(word => word.Word == pattern), most)
            : MostFrequent(Range(pattern[..open]).Where(word => Wildcard.Matches(word.Word, pattern)), most);
    }

    /// <summary>Words that differ by at most <paramref name="distance"/> letters, nearest first, then most frequent.</summary>
    public IReadOnlyList<IndexWord> Near(string word, int distance, int most)
    {
        var measure = new EditDistance(word, distance);
        var near = new List<(IndexWord Word, int Distance)>();
        for (var i = 0; i < words.Length; i++)
        {
            if (measure.To(words[i].Word, shared[i]) is { } found)
            {
                near.Add((words[i], found));
            }
        }

        return [.. near.OrderBy(found => found.Distance).ThenByDescending(found => found.Word.Records).Take(most).Select(found => found.Word)];
    }

    private IEnumerable<IndexWord> Range(string beginning)
    {
        for (var i = LowerBound(beginning); i < words.Length && words[i].Word.StartsWith(beginning, StringComparison.Ordinal); i++)
        {
            yield return words[i];
        }
    }

    private int LowerBound(string word)
    {
        var low = 0;
        var high = words.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(words[middle].Word, word) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private static IReadOnlyList<IndexWord> MostFrequent(IEnumerable<IndexWord> found, int most) =>
        [.. found.OrderByDescending(word => word.Records).ThenBy(word => word.Word, StringComparer.Ordinal).Take(most)];
}
