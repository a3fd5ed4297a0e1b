using System.Globalization;
using System.Text;
using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Records.Authorities.Names;

/// <summary>Divides a text into the words by which names are compared. One pass; each character is looked at a bounded number of times.</summary>
internal static class NameTokens
{
    /// <summary>More initials than any name has; what follows is read as further words.</summary>
    private const int MaxInitials = 6;

    /// <summary>Every word of the text, in order.</summary>
    public static List<NameToken> Of(ReadOnlySpan<char> text)
    {
        var tokens = new List<NameToken>((text.Length / 5) + 1);
        Read(text, tokens);
        return tokens;
    }

    /// <summary>Puts every word of the text into a list, in order, in the place of what the list held.</summary>
    public static void Read(ReadOnlySpan<char> text, List<NameToken> tokens)
    {
        tokens.Clear();
        var position = 0;
        while (position < text.Length)
        {
            if (!char.IsLetterOrDigit(text[position]))
            {
                position++;
                continue;
            }

            var before = tokens.Count == 0 ? Joint.Break : JointOf(text[tokens[^1].End..position]);
            var token = IsInitial(text, position) ? ReadInitials(text, position, before) : ReadWord(text, position, before);
            tokens.Add(token);
            position = token.End;
        }
    }

    private static NameToken ReadWord(ReadOnlySpan<char> text, int start, Joint before)
    {
        var isNumber = char.IsDigit(text[start]);
        var end = start;
        while (end < text.Length && char.IsAsciiLetter(text[end]))
        {
            end++;
        }

        var isPlain = true;
        var isBracketed = false;
        while (end < text.Length)
        {
            var character = text[end];
            if (char.IsLetterOrDigit(character) ? char.IsDigit(character) != isNumber : !IsWithinWord(text, end, isBracketed))
            {
                break;
            }

            isBracketed |= character == '[';
            isPlain &= char.IsAscii(character) && character is not ('[' or ']');
            end++;
        }

        return new NameToken(start, end, isPlain ? null : Normalised(text[start..end]), before, IsInitials: false);
    }

    private static NameToken ReadInitials(ReadOnlySpan<char> text, int start, Joint before)
    {
        Span<char> letters = stackalloc char[MaxInitials];
        var count = 0;
        var next = start;
        var end = start;
        while (count < letters.Length && next < text.Length && IsInitial(text, next))
        {
            letters[count++] = text[next];
            end = next + 2;
            next = end < text.Length && text[end] == ' ' ? end + 1 : end;
        }

        return new NameToken(start, end, Normalised(letters[..count]), before, IsInitials: true);
    }

    private static bool IsInitial(ReadOnlySpan<char> text, int position) =>
        char.IsUpper(text[position])
        && position + 1 < text.Length && text[position + 1] == '.'
        && (position == 0 || !char.IsLetterOrDigit(text[position - 1]));

    /// <summary>An apostrophe or bracket with letters about it, a possessive <c>'s</c> left out.</summary>
    private static bool IsWithinWord(ReadOnlySpan<char> text, int position, bool isBracketed) => text[position] switch
    {
        '[' => position + 1 < text.Length && char.IsLetter(text[position + 1]),
        ']' => isBracketed,
        '\'' or '’' => position + 1 < text.Length && char.IsLetter(text[position + 1]) && !IsPossessive(text, position),
        _ => char.GetUnicodeCategory(text[position]) == UnicodeCategory.NonSpacingMark,
    };

    private static bool IsPossessive(ReadOnlySpan<char> text, int apostrophe) =>
        text[apostrophe + 1] is 's' or 'S' && (apostrophe + 2 == text.Length || !char.IsLetterOrDigit(text[apostrophe + 2]));

    private static Joint JointOf(ReadOnlySpan<char> gap)
    {
        if (gap is " ")
        {
            return Joint.Close;
        }

        var joint = Joint.Close;
        foreach (var character in gap)
        {
            switch (character)
            {
                case '-' or '‐' or '‑' or '–' or '\u00AD':
                    break;
                case '.' when joint == Joint.Close:
                    joint = Joint.Stop;
                    break;
                case ',' when joint == Joint.Close:
                    joint = Joint.Comma;
                    break;
                default:
                    if (!char.IsWhiteSpace(character))
                    {
                        return Joint.Break;
                    }

                    break;
            }
        }

        return joint;
    }

    private static string Normalised(ReadOnlySpan<char> word)
    {
        var builder = new StringBuilder(word.Length);
        var isMixed = LookAlikes.AreIn(word);
        foreach (var character in word)
        {
            if (character is '’')
            {
                builder.Append('\'');
            }
            else if (character is not ('[' or ']') && char.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
            {
                builder.Append(Accents.Strip(isMixed ? LookAlikes.ToLatin(character) : character));
            }
        }

        return builder.ToString();
    }
}
