namespace CubanCrisisArchive.Search.Vocabulary;

/// <summary>
/// Letters in which words differ from one word: one put in, left out, put for another, or changed places with its neighbour
/// (Damerau, optimal string alignment). Made for a sorted list: what neighbours share is reckoned once.
/// </summary>
internal sealed class EditDistance
{
    /// <summary>Longest word measured; longer runs of letters are no words.</summary>
    public const int Longest = 64;

    private readonly string word;
    private readonly int limit;
    private readonly int[][] rows;

    /// <summary>Rows that hold for the word measured last.</summary>
    private int valid;

    /// <summary>Number of first letters that alone are too far away already.</summary>
    private int hopeless = int.MaxValue;

    public EditDistance(string word, int limit)
    {
        this.word = word;
        this.limit = limit;
        rows = new int[Longest + 1][];
        for (var i = 0; i <= Longest; i++)
        {
            rows[i] = new int[word.Length + 1];
        }

        for (var j = 0; j <= word.Length; j++)
        {
            rows[0][j] = j;
        }
    }

    /// <summary>The distance to <paramref name="other"/>, or null where it is above the limit.</summary>
    /// <param name="shared">Letters that it shares with the word measured before it.</param>
    public int? To(string other, int shared)
    {
        valid = Math.Min(valid, shared);
        if (hopeless <= shared || other.Length > Longest)
        {
            return null;
        }

        hopeless = int.MaxValue;
        for (var i = valid + 1; i <= other.Length; i++)
        {
            var least = Row(i, other);
            valid = i;
            if (least > limit)
            {
                hopeless = i;
                return null;
            }
        }

        return rows[other.Length][word.Length] <= limit ? rows[other.Length][word.Length] : null;
    }

    private int Row(int i, string other)
    {
        var row = rows[i];
        var above = rows[i - 1];
        row[0] = i;
        var least = i;
        for (var j = 1; j <= word.Length; j++)
        {
            var cost = Math.Min(Math.Min(above[j] + 1, row[j - 1] + 1), above[j - 1] + (other[i - 1] == word[j - 1] ? 0 : 1));
            if (i > 1 && j > 1 && other[i - 1] == word[j - 2] && other[i - 2] == word[j - 1])
            {
                cost = Math.Min(cost, rows[i - 2][j - 2] + 1);
            }

            row[j] = cost;
            least = Math.Min(least, cost);
        }

        return least;
    }
}
