using System.Text;

namespace CubanCrisisArchive.Records.Text;

/// <summary>White space as a reader sees it: any run of it is one space.</summary>
public static class WhiteSpace
{
    /// <summary><paramref name="text"/> with every run of white space made one space, none at either end.</summary>
    public static string Collapse(ReadOnlySpan<char> text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (!char.IsWhiteSpace(character))
            {
                builder.Append(character);
            }
            else if (builder.Length > 0 && builder[^1] != ' ')
            {
                builder.Append(' ');
            }
        }

        return builder.ToString().TrimEnd(' ');
    }
}
