using System.Buffers;

namespace CubanCrisisArchive.Search.Vocabulary;

/// <summary>Every word of the index, sorted, in memory: what wildcards and misreadings are answered from. Never changes.</summary>
internal sealed class WordList
{
    /// <summary>How much likelier, as a logarithm, a word is than one that differs by a letter more: some hundreds of times.</summary>
    private const double CostOfLetter = 6;

    private static readonly SearchValues<char> Open = SearchValues.Create("*?");

    private readonly IndexWord[] words;

    /// <summary>Letters that each word shares with the word before it.</summary>
    private readonly byte[] shared;

    public WordList(IEnumerable<IndexWord> unsorted)
    {
        words = [.. unsorted.Where(word => word.Word.Length <= EditDistance.Longest)];
        for (var i = 1; i < words.Length; i++)
        {
            // SQLite's order is nearly ours: it differs beyond the sixteen-bit letters alone.
            if (string.CompareOrdinal(words[i - 1].Word, words[i].Word) > 0)
            {
                Array.Sort(words, (one, other) => string.CompareOrdinal(one.Word, other.Word));
                break;
            }
        }

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
    public IReadOnlyList<IndexWord> StartingWith(string beginning, int most) => MostFrequent(Beginning(beginning), most);

    /// <summary>Words of that pattern, most frequent first.</summary>
    public IReadOnlyList<IndexWord> Like(string pattern, int most)
    {
        var open = pattern.AsSpan().IndexOfAny(Open);
        return open < 0
            ? MostFrequent(Beginning(pattern).Where(word => word.Word == pattern), most)
            : MostFrequent(Beginning(pattern[..open]).Where(word => Wildcard.Matches(word.Word, pattern)), most);
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

    /// <summary>
    /// Other words that may have been meant, likeliest first: a letter that differs costs more than a word's rarity. Only those
    /// in at least <paramref name="records"/> records. The cost is the letters that differ, and one more for the first.
    /// </summary>
    public IReadOnlyList<(IndexWord Word, int Cost)> Alike(string word, int distance, int most, int records)
    {
        var measure = new EditDistance(word, distance);
        var near = new List<(IndexWord Word, int Cost)>();
        for (var i = 0; i < words.Length; i++)
        {
            if (measure.To(words[i].Word, shared[i]) is > 0 and { } found && words[i].Records >= records)
            {
                // A first letter is seldom mistaken.
                var cost = found + (words[i].Word[0] == word[0] ? 0 : 1);
                near.Add((words[i], cost));
            }
        }

        return [.. near.OrderByDescending(found => Math.Log(1 + found.Word.Records) - (found.Cost * CostOfLetter)).ThenBy(found => found.Word.Word, StringComparer.Ordinal).Take(most)];
    }

    /// <summary>Words that begin so, in order.</summary>
    public IEnumerable<IndexWord> Beginning(string letters)
    {
        for (var i = LowerBound(letters); i < words.Length && words[i].Word.StartsWith(letters, StringComparison.Ordinal); i++)
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
