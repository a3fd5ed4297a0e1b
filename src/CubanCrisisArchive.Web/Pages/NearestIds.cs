namespace CubanCrisisArchive.Web.Pages;

/// <summary>Which ids someone may have meant who asked for one that there is not.</summary>
public static class NearestIds
{
    /// <summary>Suggestions at most.</summary>
    public const int Most = 5;

    /// <summary>Longer than any id; what is longer was never one.</summary>
    private const int LongestCompared = 200;

    /// <summary>Those that hold what was asked for, or are at most a third of its letters away, nearest first; none that is much farther than the nearest.</summary>
    public static IReadOnlyList<T> Of<T>(string wanted, IEnumerable<T> candidates, Func<T, string> idOf)
    {
        if (wanted.Length is 0 or > LongestCompared)
        {
            return [];
        }

        var limit = Math.Max(1, wanted.Length / 3);
        var near = candidates
            .Select(candidate => (Candidate: candidate, Distance: Distance(wanted, idOf(candidate))))
            .Where(pair => pair.Distance <= limit)
            .OrderBy(pair => pair.Distance)
            .ThenBy(pair => idOf(pair.Candidate), StringComparer.Ordinal)
            .ToList();
        return [.. near.TakeWhile(pair => pair.Distance <= near[0].Distance + 1).Take(Most).Select(pair => pair.Candidate)];
    }

    private static int Distance(string wanted, string id) =>
        wanted.Length >= 3 && id.Contains(wanted, StringComparison.OrdinalIgnoreCase) ? 0 : Edits(wanted.ToUpperInvariant(), id.ToUpperInvariant());

    /// <summary>Letters to put in, take out or change (Levenshtein).</summary>
    private static int Edits(string one, string other)
    {
        var previous = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var current = new int[other.Length + 1];
            current[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var change = previous[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                current[j] = Math.Min(change, Math.Min(previous[j], current[j - 1]) + 1);
            }

            previous = current;
        }

        return previous[^1];
    }
}
