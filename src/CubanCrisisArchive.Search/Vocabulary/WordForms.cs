using System.Collections.Concurrent;

namespace CubanCrisisArchive.Search.Vocabulary;

/// <summary>
/// Which words of the index are forms of one word: <c>missile</c>, <c>missiles</c>. They are those that have the same stem (Porter's, as FTS5 has
/// it). Words of one or two letters have no forms and are none: <c>US</c> is not <c>used</c>. Safe for many callers.
/// </summary>
internal sealed class WordForms(WordList words)
{
    private const int Shortest = 3;

    /// <summary>Letters in which a stem can end that the word does not have there: <c>cit-i</c> of city, <c>hop-e</c> of hoping, <c>possib-l</c> of possibility.</summary>
    private const string PutIn = "iel";

    /// <summary>Forms found before, by stem. Only of words that the index has, so that no query makes it grow without end.</summary>
    private readonly ConcurrentDictionary<string, IReadOnlyList<string>> known = new(StringComparer.Ordinal);

    /// <summary>The forms that the index has, the same for each of them and in the same order; the word alone where it has none.</summary>
    /// <param name="word">Folded.</param>
    /// <param name="stem">What is the same in all forms of a word.</param>
    public IReadOnlyList<string> Of(string word, Func<string, string> stem)
    {
        if (word.Length < Shortest)
        {
            return [word];
        }

        var shared = stem(word);
        if (known.TryGetValue(shared, out var forms))
        {
            return forms;
        }

        var beginning = shared.Length > 1 && PutIn.Contains(shared[^1], StringComparison.Ordinal) ? shared[..^1] : shared;
        string[] found = [.. words.Beginning(beginning).Select(one => one.Word).Where(one => one.Length >= Shortest && stem(one) == shared)];
        return found.Length == 0 ? [word] : known.GetOrAdd(shared, found);
    }
}
