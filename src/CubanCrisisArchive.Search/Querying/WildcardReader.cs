using System.Text;

namespace CubanCrisisArchive.Search.Querying;

/// <summary>
/// Understands words with letters left open. <c>*</c> stands for any letters, <c>?</c> within a word for one; at its end a
/// <c>?</c> is a question mark. A pattern is of one word: <c>IL-2*</c> asks for <c>IL</c> and <c>2*</c>.
/// </summary>
internal static class WildcardReader
{
    public static QueryNode? Read(string text, ICollection<string> notices) => QueryNodes.All(Segments(text).Select(segment => Segment(segment, notices)));

    private static QueryNode? Segment(string segment, ICollection<string> notices)
    {
        var pattern = segment.Trim('?');
        while (pattern.Contains("**", StringComparison.Ordinal))
        {
            pattern = pattern.Replace("**", "*", StringComparison.Ordinal);
        }

        if (pattern.AsSpan().IndexOfAny('*', '?') < 0)
        {
            return TermReader.Plain(pattern);
        }

        if (pattern.Count(character => character is not ('*' or '?')) >= SearchLimits.WildcardLetters)
        {
            return new WildcardNode(pattern);
        }

        notices.Add($"“{pattern}” leaves too much open: a pattern needs {SearchLimits.WildcardLetters} letters.");
        return TermReader.Plain(pattern);
    }

    private static IEnumerable<string> Segments(string text)
    {
        var segment = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            // A mark stands over a letter, not over one left open.
            if (rune.Value is '*' or '?' || WordBreaker.IsInWord(rune, isFirst: segment.Length == 0 || segment[^1] is '*' or '?'))
            {
                segment.Append(rune);
            }
            else if (segment.Length > 0)
            {
                yield return segment.ToString();
                segment.Clear();
            }
        }

        if (segment.Length > 0)
        {
            yield return segment.ToString();
        }
    }
}
