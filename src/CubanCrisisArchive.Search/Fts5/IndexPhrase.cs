using CubanCrisisArchive.Search.Native;
using CubanCrisisArchive.Search.Querying;

namespace CubanCrisisArchive.Search.Fts5;

/// <summary>Words that stand one after the other in a passage, as the index is asked for them. Two that ask the same are equal.</summary>
/// <param name="Words">With one space between them; letters, digits and marks only, so that FTS5's parser has nothing to read in them.</param>
/// <param name="IsExact">Whether the words stand as they are, not by their stems.</param>
/// <param name="IsPrefix">Whether the word only begins so.</param>
internal sealed record IndexPhrase(string Words, bool IsExact = false, bool IsPrefix = false)
{
    /// <summary>The words of <paramref name="text"/>. It must hold one.</summary>
    public static IndexPhrase Of(string text, bool isExact = false) =>
        new(string.Join(' ', WordBreaker.Words(text).Select(word => text.Substring(word.Start, word.Length))), isExact);

    /// <summary>Any word that begins so, as it stands.</summary>
    public static IndexPhrase Beginning(string letters) => new(letters, IsExact: true, IsPrefix: true);

    /// <summary>The same as an FTS5 expression, in quotation marks.</summary>
    public override string ToString()
    {
        var mark = IsExact ? ArchiveTokenizer.ExactMark.ToString() : string.Empty;
        var words = mark.Length == 0 ? Words : mark + Words.Replace(" ", $" {mark}", StringComparison.Ordinal);
        return IsPrefix ? $"\"{words}\" *" : $"\"{words}\"";
    }
}
