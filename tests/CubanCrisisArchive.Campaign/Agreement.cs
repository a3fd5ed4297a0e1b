using System.Globalization;

namespace CubanCrisisArchive.Campaign;

/// <summary>Precision and recall of names. A name agrees where its last word (the surname, or a body's last word) and no other name's does.</summary>
internal sealed class Agreement
{
    private int right;
    private int expectedCount;
    private int foundCount;

    public double F1 => expectedCount + foundCount == 0 ? 1 : 2.0 * right / (expectedCount + foundCount);

    /// <summary>Counts one document; returns the names that only one side has.</summary>
    public (IReadOnlyList<string> Missing, IReadOnlyList<string> Extra) Count(IEnumerable<string> expected, IEnumerable<string> found)
    {
        var left = expected.Select(Key).ToHashSet(StringComparer.Ordinal);
        var there = found.Select(Key).ToHashSet(StringComparer.Ordinal);
        expectedCount += left.Count;
        foundCount += there.Count;
        right += left.Count(there.Contains);
        return ([.. left.Except(there)], [.. there.Except(left)]);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"F1 {F1:F3} (precision {(double)right / foundCount:F3}, recall {(double)right / expectedCount:F3}, {expectedCount} names)");

    private static string Key(string name)
    {
        var words = name.ToUpperInvariant().Split([' ', ',', '.', '(', ')', '[', ']', ';', ':'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word is not ("THE" or "JR" or "SR" or "OF" or "MR" or "MRS" or "DR")).ToArray();
        return words.Length == 0 ? string.Empty : words[^1];
    }
}
