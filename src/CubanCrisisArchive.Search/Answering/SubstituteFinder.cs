using CubanCrisisArchive.Search.Querying;
using CubanCrisisArchive.Search.Vocabulary;

namespace CubanCrisisArchive.Search.Answering;

/// <summary>
/// Finds what may be meant by a part of a query: the archive's own spelling of a word that it hardly knows, another word for the
/// same thing. None of it is ever taken for the word itself: it lifts answers that lack the word, and they say what they have instead.
/// </summary>
internal sealed class SubstituteFinder(SearchRun run)
{
    /// <summary>Shorter words are near to too many others to be called misspelt.</summary>
    private const int ShortestMisspelt = 4;

    /// <summary>From this length two letters may differ.</summary>
    private const int LongWord = 7;

    /// <summary>Readings of one word; farther ones are other words.</summary>
    private const int Readings = 3;

    /// <summary>
    /// Where the archive has the word itself, a reading must be in so many times as many records, or the word is what was meant. Only
    /// of names: the archive's other words are words.
    /// </summary>
    private const int Likelier = 20;

    public IReadOnlyList<Substitute> Of(QueryNode part) => part switch
    {
        WordNode { IsExact: false } word => [.. Misspelt(word.Text), .. Synonymous(word.Text)],
        PhraseNode { IsExact: false } phrase => [.. Synonymous(phrase.Text)],
        _ => [],
    };

    private IEnumerable<Substitute> Misspelt(string typed)
    {
        var word = run.Fold(typed);
        if (word.Length is < ShortestMisspelt or > EditDistance.Longest || WordBreaker.Words(typed).Count != 1 || word.Any(char.IsAsciiDigit))
        {
            return [];
        }

        var known = run.Vocabulary.Words.RecordsWith(word);
        if (known > 0 && !char.IsUpper(typed[0]))
        {
            return [];
        }

        return run.Vocabulary.Words.Alike(word, word.Length < LongWord ? 1 : 2, Readings, Math.Max(1, known * Likelier))
            .Select(reading => new Substitute(new WordNode(reading.Word.Word, IsExact: true), AsTyped(reading.Word.Word, typed), Math.Pow(run.Weights.Misspelt, reading.Cost)));
    }

    /// <summary>The index knows small letters only; a name is shown as one.</summary>
    private static string AsTyped(string word, string typed) => char.IsUpper(typed[0]) ? char.ToUpperInvariant(word[0]) + word[1..] : word;

    private IEnumerable<Substitute> Synonymous(string text) => Synonyms.Of(text)
        .Select(other => new Substitute(other.Contains(' ', StringComparison.Ordinal) ? new PhraseNode(other) : new WordNode(other), other, run.Weights.Synonym));
}
