using System.Text;

namespace CubanCrisisArchive.Search.Querying;

/// <summary>What was typed, made safe to read: no control characters, no half characters, not longer than the limit.</summary>
internal static class QueryText
{
    public static string Clean(string? typed, ICollection<string> notices)
    {
        var text = typed ?? string.Empty;
        if (text.Length > SearchLimits.QueryLength)
        {
            notices.Add($"Only the first {SearchLimits.QueryLength} characters were read.");
            text = text[..SearchLimits.QueryLength];
        }

        var builder = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            // EnumerateRunes gives U+FFFD for half of a surrogate pair; it is no part of any word.
            builder.Append(Rune.IsControl(rune) || Rune.IsWhiteSpace(rune) || rune == Rune.ReplacementChar ? " " : rune.ToString());
        }

        return builder.ToString().Trim();
    }
}
