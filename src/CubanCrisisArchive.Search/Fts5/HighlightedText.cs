using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Search.Fts5;

/// <summary>Reads where the matches stand from what FTS5's <c>highlight()</c> gives.</summary>
internal static class HighlightedText
{
    /// <summary>Two characters that no text may use (Unicode noncharacters).</summary>
    public const string Open = "\uFDD0";
    public const string Close = "\uFDD1";

    /// <param name="text">The passage as stored.</param>
    /// <param name="highlighted">The same with marks round each match.</param>
    public static IReadOnlyList<TextSpan> Matches(string text, string highlighted)
    {
        var matches = new List<TextSpan>();
        var at = 0;
        var start = -1;
        foreach (var character in highlighted)
        {
            // A mark that stands in the text itself is text: the two are read side by side.
            if (at < text.Length && character == text[at])
            {
                at++;
            }
            else if (character == Open[0])
            {
                start = at;
            }
            else if (character == Close[0] && start >= 0)
            {
                matches.Add(TextSpan.FromBounds(start, at));
                start = -1;
            }
        }

        return matches;
    }
}
