using System.Text;

namespace CubanCrisisArchive.Web.Doors.Forms;

/// <summary>Text within Markdown (CommonMark): none of it means more than itself.</summary>
internal static class MarkdownText
{
    /// <summary>What has a meaning anywhere in a line, in CommonMark or in the dialects of it.</summary>
    private const string Anywhere = "\\`*_[]<>&#|~!";

    /// <summary>What has a meaning only where a line begins.</summary>
    private const string AtBeginning = "+-=";

    /// <param name="text">A line; line breaks become spaces.</param>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        var digits = text.TakeWhile(char.IsAsciiDigit).Count();
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            var isMarker = (i == 0 && AtBeginning.Contains(character)) || (i == digits && digits > 0 && character is '.' or ')');
            if (isMarker || Anywhere.Contains(character))
            {
                escaped.Append('\\');
            }

            escaped.Append(character is '\n' or '\r' ? ' ' : character);
        }

        return escaped.ToString();
    }
}
