using CubanCrisisArchive.Search.Native;
using CubanCrisisArchive.Search.Querying;

namespace CubanCrisisArchive.Search.Fts5;

/// <summary>Places one after the other in a passage, and the words that may stand there, as the index is asked for them. Two that ask the same are equal.</summary>
/// <param name="Words">
/// With one space between places, and <see cref="ArchiveTokenizer.Or"/> between the words of one; else letters, digits and marks only, so that FTS5's
/// parser has nothing to read in them.
/// </param>
/// <param name="IsPrefix">Whether the word only begins so.</param>
internal sealed record IndexPhrase(string Words, bool IsPrefix = false)
{
    /// <summary>Each place's words, not folded.</summary>
    public IEnumerable<string[]> Places => Words.Split(' ').Select(place => place.Split(ArchiveTokenizer.Or));

    /// <summary>Phrases of which each passage that has this one has one, and no other passage has: FTS5 is quicker at words one by one.</summary>
    public IEnumerable<IndexPhrase> Alternatives => Words.Contains(' ', StringComparison.Ordinal) ? [this] : Places.Single().Select(word => this with { Words = word });

    /// <summary>The words of <paramref name="text"/> as they stand. It must hold one.</summary>
    public static IndexPhrase Of(string text) =>
        new(string.Join(' ', WordBreaker.Words(text).Select(word => text.Substring(word.Start, word.Length))));

    /// <summary>At each place one of the words, which are words of the index.</summary>
    public static IndexPhrase Of(IEnumerable<IEnumerable<string>> places) =>
        new(string.Join(' ', places.Select(words => string.Join(ArchiveTokenizer.Or, words))));

    /// <summary>Any word that begins so.</summary>
    public static IndexPhrase Beginning(string letters) => new(letters, IsPrefix: true);

    /// <summary>The same as an FTS5 expression, in quotation marks.</summary>
    public override string ToString() => IsPrefix ? $"\"{Words}\" *" : $"\"{Words}\"";
}
