using System.Buffers;

namespace CubanCrisisArchive.Records.Text;

/// <summary>White space as a reader sees it: any run of it is one space.</summary>
public static class WhiteSpace
{
    private const string TwoSpaces = "  ";
    private const int FewLines = 256;

    private static readonly SearchValues<char> OtherThanSpace =
        SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(character => character != ' ' && char.IsWhiteSpace(character))]);

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
    public static bool IsCollapsed(ReadOnlySpan<char> text) =>
        text.IsEmpty || (text[0] != ' ' && text[^1] != ' ' && !text.ContainsAny(OtherThanSpace) && text.IndexOf(TwoSpaces) < 0);

    /// <summary>
    /// How many characters of a text stand as they are when it is collapsed, from its beginning on, which is no white space. Not more of the
    /// text is looked at than a few lines, so that who goes on from there takes a time that grows with the text's length only.
    /// </summary>
    internal static int CollapsedLength(ReadOnlySpan<char> text)
    {
        var lines = text[..Math.Min(text.Length, FewLines)];
        var other = lines.IndexOfAny(OtherThanSpace);
        var plain = other < 0 ? lines : lines[..other];
        var spaces = plain.IndexOf(TwoSpaces);
        return spaces < 0 ? plain.Length : spaces + 1;
    }
}
