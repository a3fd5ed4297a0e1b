namespace CubanCrisisArchive.Records.Glossaries;

/// <summary>
/// The terms that are explained, and where they stand in a text. A form with a capital in it is found as it is written; one in small letters
/// also at the beginning of a sentence. Nothing is found inside a longer word, and of forms that begin alike the longest counts.
/// </summary>
public sealed class Glossary
{
    public static readonly Glossary Empty = new([]);

    private readonly Dictionary<char, List<(string Form, GlossaryTerm Term)>> byFirst;

    public Glossary(IReadOnlyList<GlossaryTerm> terms)
    {
        Terms = terms;
        byFirst = terms
            .SelectMany(term => term.Forms.Prepend(term.Name).Select(form => (Form: form, Term: term)))
            .GroupBy(each => char.ToLowerInvariant(each.Form[0]))
            .ToDictionary(group => group.Key, group => group.OrderByDescending(each => each.Form.Length).ToList());
    }

    /// <summary>All of them, as they are listed.</summary>
    public IReadOnlyList<GlossaryTerm> Terms { get; }

    /// <summary>Every use in a text, in order; none overlaps another.</summary>
    public IEnumerable<GlossaryUse> Find(string text)
    {
        var at = 0;
        while (at < text.Length)
        {
            var use = IsWord(text, at) && !IsWord(text, at - 1) ? UseAt(text, at) : null;
            if (use is not null)
            {
                yield return use;
            }

            at = use?.End ?? at + 1;
        }
    }

    /// <summary>The terms that occur in any of the texts, each once, as they are listed.</summary>
    public IReadOnlyList<GlossaryTerm> OccurringIn(IEnumerable<string> texts)
    {
        var found = texts.SelectMany(Find).Select(use => use.Term.Id).ToHashSet();
        return [.. Terms.Where(term => found.Contains(term.Id))];
    }

    private GlossaryUse? UseAt(string text, int at)
    {
        foreach (var (form, term) in byFirst.GetValueOrDefault(char.ToLowerInvariant(text[at]), []))
        {
            if (StandsAt(form, text, at) && !IsWord(text, at + form.Length))
            {
                return new GlossaryUse(term, at, form.Length);
            }
        }

        return null;
    }

    private static bool StandsAt(string form, string text, int at) =>
        (text[at] == form[0] || !form.Any(char.IsUpper)) && string.CompareOrdinal(text, at + 1, form, 1, form.Length - 1) == 0 && at + form.Length <= text.Length;

    private static bool IsWord(string text, int at) => at >= 0 && at < text.Length && char.IsLetterOrDigit(text[at]);
}
