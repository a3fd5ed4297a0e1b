using System.Globalization;
using System.Text;
using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Search.Querying;

/// <summary>
/// Where words begin and end, as the index sees it: letters, digits and the marks over them make words, all else divides
/// them (the rule of FTS5's <c>unicode61</c>). <c>U.N.</c> is two words side by side, <c>Khrushchev's</c> too.
/// </summary>
internal static class WordBreaker
{
    /// <summary>The words of <paramref name="text"/>, in order.</summary>
    public static List<TextSpan> Words(string text)
    {
        var words = new List<TextSpan>();
        var start = -1;
        var at = 0;
        while (at < text.Length)
        {
            var valid = Rune.TryGetRuneAt(text, at, out var rune);
            var inWord = valid && IsInWord(rune, isFirst: start < 0);
            if (inWord && start < 0)
            {
                start = at;
            }
            else if (!inWord && start >= 0)
            {
                words.Add(TextSpan.FromBounds(start, at));
                start = -1;
            }

            at += valid ? rune.Utf16SequenceLength : 1;
        }

        if (start >= 0)
        {
            words.Add(TextSpan.FromBounds(start, text.Length));
        }

        return words;
    }

    /// <summary>Whether <paramref name="text"/> holds a word.</summary>
    public static bool HasWord(string text) => text.EnumerateRunes().Any(IsWordRune);

    /// <summary>Whether it can stand in a word; a mark only over a letter before it.</summary>
    public static bool IsInWord(Rune rune, bool isFirst) => IsWordRune(rune) || (!isFirst && IsMark(rune));

    private static bool IsWordRune(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber
        or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber or UnicodeCategory.PrivateUse;

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark;
}
