using System.Buffers;

namespace CubanCrisisArchive.Records.Text;

/// <summary>White space as a reader sees it: any run of it is one space.</summary>
public static class WhiteSpace
{
    /// <summary><paramref name="text"/> with every run of white space made one space, none at either end.</summary>
    public static string Collapse(ReadOnlySpan<char> text)
    {
        if (IsCollapsed(text))
        {
            return text.ToString();
        }

        var collapsed = ArrayPool<char>.Shared.Rent(text.Length);
        var length = 0;
        foreach (var character in text)
        {
            if (!char.IsWhiteSpace(character))
            {
                collapsed[length++] = character;
            }
            else if (length > 0 && collapsed[length - 1] != ' ')
            {
                collapsed[length++] = ' ';
            }
        }

        var result = new string(collapsed.AsSpan(0, length).TrimEnd(' '));
        ArrayPool<char>.Shared.Return(collapsed);
        return result;
    }

    /// <summary>Whether nothing is to be collapsed: white space is single spaces between other characters.</summary>
    public static bool IsCollapsed(ReadOnlySpan<char> text)
    {
        var before = ' ';
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character) && (character != ' ' || before == ' '))
            {
                return false;
            }

            before = character;
        }

        return text.IsEmpty || before != ' ';
    }
}
