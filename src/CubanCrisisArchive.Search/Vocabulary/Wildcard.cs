namespace CubanCrisisArchive.Search.Vocabulary;

/// <summary>Whether a word is of a pattern: <c>*</c> any letters, <c>?</c> one.</summary>
internal static class Wildcard
{
    /// <summary>Goes back to the last <c>*</c> only, so that no pattern costs more than its length times the word's.</summary>
    public static bool Matches(ReadOnlySpan<char> word, ReadOnlySpan<char> pattern)
    {
        var (w, p, star, retry) = (0, 0, -1, 0);
        while (w < word.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                star = p++;
                retry = w;
            }
            else if (p < pattern.Length && (pattern[p] == '?' || pattern[p] == word[w]))
            {
                p++;
                w++;
            }
            else if (star >= 0)
            {
                p = star + 1;
                w = ++retry;
            }
            else
            {
                return false;
            }
        }

        return pattern[p..].Trim('*').IsEmpty;
    }
}
