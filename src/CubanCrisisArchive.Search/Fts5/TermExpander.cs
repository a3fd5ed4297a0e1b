using CubanCrisisArchive.Search.Querying;
using CubanCrisisArchive.Search.Vocabulary;

namespace CubanCrisisArchive.Search.Fts5;

/// <summary>Everything that a word of a query may stand for in the index, as FTS5 phrases; and an account of it for people.</summary>
/// <param name="fold">A word as the index sees it.</param>
/// <param name="stem">What is the same in all forms of a word.</param>
internal sealed class TermExpander(IndexVocabulary vocabulary, Func<string, string> fold, Func<string, string> stem)
{
    private static readonly char[] OpenLetters = ['*', '?'];

    private readonly List<Expansion> expansions = [];
    private readonly List<string> notices = [];

    public IReadOnlyList<Expansion> Expansions => expansions;

    public IReadOnlyList<string> Notices => notices;

    /// <summary>Each way in which the term can stand in a text; empty where the index has no such word.</summary>
    public IReadOnlyList<IndexPhrase> Phrases(QueryNode term) => term switch
    {
        WordNode { IsExact: true } word => [IndexPhrase.Of(word.Text)],
        PhraseNode { IsExact: true } phrase => [IndexPhrase.Of(phrase.Text)],
        WordNode word => Words(word.Text),
        PhraseNode phrase => Words(phrase.Text),
        WildcardNode wildcard => Like(wildcard.Pattern),
        FuzzyNode fuzzy => Near(fuzzy),
        _ => throw new ArgumentOutOfRangeException(nameof(term), term, null),
    };

    /// <summary>Every word in each of its spellings and forms, one after the other.</summary>
    private IReadOnlyList<IndexPhrase> Words(string text)
    {
        List<string[]> ways = [[]];
        foreach (var word in text.Split(' ').Where(WordBreaker.HasWord))
        {
            var spellings = Spellings(word);
            if (ways.Count * spellings.Count > SearchLimits.Spellings)
            {
                spellings = [spellings[0]];
            }

            ways = [.. ways.SelectMany(_ => spellings, (way, spelling) => (string[])[.. way, .. spelling])];
        }

        return [.. ways.Select(way => IndexPhrase.Of(way.Select(Forms))).Distinct()];
    }

    private List<string[]> Spellings(string word)
    {
        var spellings = SpellingVariants.Of(word).ToList();
        Tell(word, [.. spellings.Skip(1).Select(spelling => spelling.Select(fold).ToArray()).Where(spelling => Array.TrueForAll(spelling, IsKnown)).Select(spelling => string.Join(' ', spelling))]);
        if (spellings[0] is [var single])
        {
            var folded = fold(single);
            var names = vocabulary.Names.Of(folded).Where(name => name.Split(' ').All(IsKnown)).Concat(vocabulary.LookAlikes[folded]).ToList();
            spellings.AddRange(names.Select(name => name.Split(' ')));
            Tell(word, names);
        }

        return spellings;
    }

    private IReadOnlyList<string> Forms(string word) => vocabulary.Forms.Of(fold(word), stem);

    private bool IsKnown(string word) => vocabulary.Words.RecordsWith(word) > 0;

    private IndexPhrase[] Like(string pattern)
    {
        var folded = Fold(pattern);
        if (folded.IndexOfAny(OpenLetters) == folded.Length - 1)
        {
            return [IndexPhrase.Beginning(folded[..^1])];
        }

        var words = vocabulary.Words.Like(folded, SearchLimits.Expansions + 1);
        if (words.Count > SearchLimits.Expansions)
        {
            notices.Add($"“{pattern}” stands for more than {SearchLimits.Expansions} words; the {SearchLimits.Expansions} most frequent were searched for.");
        }

        return Exactly(pattern, words.Take(SearchLimits.Expansions));
    }

    private IndexPhrase[] Near(FuzzyNode fuzzy)
    {
        var words = vocabulary.Words.Near(fold(fuzzy.Text), fuzzy.Distance, SearchLimits.Misreadings + 1);
        if (words.Count > SearchLimits.Misreadings)
        {
            notices.Add($"“{fuzzy}” stands for more than {SearchLimits.Misreadings} words; the {SearchLimits.Misreadings} nearest were searched for.");
        }

        return Exactly(fuzzy.ToString(), words.Take(SearchLimits.Misreadings));
    }

    private IndexPhrase[] Exactly(string asked, IEnumerable<IndexWord> words)
    {
        string[] found = [.. words.Select(word => word.Word)];
        Tell(asked, found);
        return [.. found.Select(word => new IndexPhrase(word))];
    }

    private void Tell(string asked, IReadOnlyList<string> also)
    {
        if (also.Count == 0)
        {
            return;
        }

        var told = expansions.FindIndex(expansion => expansion.Asked == asked);
        if (told < 0)
        {
            expansions.Add(new Expansion(asked, also));
        }
        else
        {
            expansions[told] = new Expansion(asked, [.. expansions[told].Also.Union(also, StringComparer.Ordinal)]);
        }
    }

    /// <summary>Folds the letters of a pattern and leaves its signs.</summary>
    private string Fold(string pattern)
    {
        var parts = pattern.Split(OpenLetters);
        var at = 0;
        return string.Concat(parts.Select(part =>
        {
            at += part.Length + 1;
            return fold(part) + (at <= pattern.Length ? pattern[at - 1] : string.Empty);
        }));
    }
}
