using System.Buffers;
using System.Collections.Frozen;

namespace CubanCrisisArchive.Records.Transcripts.Datelines;

/// <summary>Lines that hold nothing but classification and urgency: <c>MOST SECRET MOST IMMEDIATE</c>, <c>1141 . Secret</c>.</summary>
internal static class MarkingLine
{
    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
        [
            "top", "most", "secret", "confidential", "restricted", "unclassified", "immediate", "priority", "urgent", "personal", "important",
            "guard", "cypher", "cipher", "routine", "operational", "emergency", "eyes", "only", "limited", "official", "use", "niact", "flash",
            "and", "clear", "sensitive", "classified", "strictly", "private", "no", "classification", "marking", "decontrolled",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Words of which at least one makes the line a marking.</summary>
    private static readonly FrozenSet<string> Deciding = FrozenSet.ToFrozenSet(
        ["secret", "confidential", "restricted", "unclassified", "immediate", "priority", "urgent", "personal", "important", "classified", "official"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The same as parts of words: most lines hold none, and need not be divided into words.</summary>
    private static readonly SearchValues<string> Signs = SearchValues.Create([.. Deciding], StringComparison.OrdinalIgnoreCase);

    private static readonly char[] Separators = [' ', '.', ',', ';', '/', '(', ')', '-', '–', '*', '_', '\\', '&'];

    private static readonly SearchValues<char> AnySeparator = SearchValues.Create(Separators);

    private static readonly int LongestWord = Words.Max(word => word.Length);

    public static bool Is(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > 100 || BeginsWithOtherWord(text) || !text.ContainsAny(Signs))
        {
            return false;
        }

        var words = text.ToString().Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        return words.Any(Deciding.Contains) && words.All(word => Words.Contains(word) || word.All(char.IsAsciiDigit));
    }

    private static bool BeginsWithOtherWord(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(AnySeparator);
        var first = end < 0 ? text : text[..end];
        return first.Length > LongestWord && first.ContainsAnyExceptInRange('0', '9');
    }
}
