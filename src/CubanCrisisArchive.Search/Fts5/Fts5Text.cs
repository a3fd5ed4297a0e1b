using CubanCrisisArchive.Search.Querying;

namespace CubanCrisisArchive.Search.Fts5;

/// <summary>Writes words for FTS5's plain tables, each in quotation marks: nothing that a person typed is read by FTS5's own parser.</summary>
internal static class Fts5Text
{
    /// <summary>The words of <paramref name="text"/> one after the other. It must hold a word.</summary>
    public static string Phrase(string text) => IndexPhrase.Of(text).ToString();

    /// <summary>All words of <paramref name="text"/>, wherever they stand.</summary>
    public static string AllOf(string text) => string.Join(' ', WordBreaker.Words(text).Select(word => $"\"{text.AsSpan(word.Start, word.Length)}\""));
}
