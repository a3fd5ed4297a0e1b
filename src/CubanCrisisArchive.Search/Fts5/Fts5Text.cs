using System.Text;
using CubanCrisisArchive.Search.Native;
using CubanCrisisArchive.Search.Querying;

namespace CubanCrisisArchive.Search.Fts5;

/// <summary>Writes words for FTS5, each in quotation marks: nothing that a person typed is read by FTS5's own parser.</summary>
internal static class Fts5Text
{
    /// <summary>The words of <paramref name="text"/> one after the other; exact ones behind their mark. It must hold a word.</summary>
    public static string Phrase(string text, bool isExact = false) => Phrase(WordBreaker.Words(text).Select(word => text.Substring(word.Start, word.Length)), isExact);

    public static string Phrase(IEnumerable<string> words, bool isExact = false)
    {
        var builder = new StringBuilder("\"");
        foreach (var word in words)
        {
            builder.Append(builder.Length > 1 ? " " : string.Empty);
            if (isExact)
            {
                builder.Append(ArchiveTokenizer.ExactMark);
            }

            builder.Append(word);
        }

        return builder.Append('"').ToString();
    }

    /// <summary>Any word that begins so, as it stands.</summary>
    public static string Prefix(string beginning) => $"\"{ArchiveTokenizer.ExactMark}{beginning}\" *";

    public static string AllOf(string text) => string.Join(' ', WordBreaker.Words(text).Select(word => $"\"{text.AsSpan(word.Start, word.Length)}\""));
}
