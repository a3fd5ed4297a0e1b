namespace CubanCrisisArchive.Web.Rendering;

/// <summary>The beginning of a note, where there is room for one sentence only.</summary>
public static class FirstSentence
{
    /// <summary>Up to the first full stop that ends a word of more than a letter (<c>N.S.</c> ends none); null for null.</summary>
    public static string? Of(string? text)
    {
        if (text is null)
        {
            return null;
        }

        for (var i = 2; i + 1 < text.Length; i++)
        {
            if (text[i] == '.' && text[i + 1] == ' ' && IsEndOfWord(text[i - 2], text[i - 1]))
            {
                return text[..(i + 1)];
            }
        }

        return text;
    }

    private static bool IsEndOfWord(char beforeLast, char last) =>
        (char.IsLower(last) && char.IsLetter(beforeLast)) || last is ')' or '”' || char.IsDigit(last);
}
