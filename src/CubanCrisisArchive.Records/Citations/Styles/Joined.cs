namespace CubanCrisisArchive.Records.Citations.Styles;

/// <summary>Joins the parts of a citation that are known.</summary>
internal static class Joined
{
    /// <summary>The parts that are told, or null where none is.</summary>
    public static string? With(string separator, params ReadOnlySpan<string?> parts)
    {
        var told = new List<string>(parts.Length);
        foreach (var part in parts)
        {
            if (!string.IsNullOrWhiteSpace(part))
            {
                told.Add(part);
            }
        }

        return told.Count == 0 ? null : string.Join(separator, told);
    }

    /// <summary>With one full stop at the end, also after an abbreviation (<c>D.C.</c>).</summary>
    public static string Stopped(string text) => text is [.., '.' or '?' or '!'] ? text : text + ".";

    /// <summary>As a sentence begins.</summary>
    public static string? Capital(string? text) => text is { Length: > 0 } ? char.ToUpperInvariant(text[0]) + text[1..] : text;

    /// <summary>Names with <c>and</c> or its like before the last: <c>A and B</c>, <c>A, B, and C</c>.</summary>
    /// <param name="word"><c>and</c> or <c>&amp;</c>.</param>
    /// <param name="commaInPair">Whether two are parted by a comma too, as after an inverted name.</param>
    public static string Names(IReadOnlyList<string> names, string word, bool commaInPair) => names switch
    {
        [] => string.Empty,
        [var only] => only,
        [var first, var second] => commaInPair ? $"{first}, {word} {second}" : $"{first} {word} {second}",
        _ => $"{string.Join(", ", names.Take(names.Count - 1))}, {word} {names[^1]}",
    };
}
