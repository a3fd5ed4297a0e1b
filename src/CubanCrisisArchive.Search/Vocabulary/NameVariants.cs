using CubanCrisisArchive.Search.Querying;

namespace CubanCrisisArchive.Search.Vocabulary;

/// <summary>
/// The spellings under which the family name of a person occurs: transliterations and misreadings. Only spellings that look
/// alike count, so that an office or a first name never stands in for a person; and only those that belong to one person,
/// for a word that is another's name would bring in the other.
/// </summary>
internal sealed class NameVariants
{
    private readonly Dictionary<string, string[]> variants = new(StringComparer.Ordinal);

    /// <param name="names">Each name and whose it is.</param>
    /// <param name="fold">A word as the index sees it.</param>
    public NameVariants(IEnumerable<(long Person, string Name)> names, Func<string, string> fold)
    {
        var families = names.Select(entry => (entry.Person, Family: FamilyNameOf(entry.Name)))
            .Where(entry => entry.Family is not null)
            .Select(entry => (entry.Person, Family: string.Join(' ', WordBreaker.Words(entry.Family!).Select(word => fold(entry.Family!.Substring(word.Start, word.Length))))))
            .Distinct()
            .ToList();
        var owners = families.ToLookup(entry => entry.Family, entry => entry.Person, StringComparer.Ordinal);
        foreach (var person in families.GroupBy(entry => entry.Person))
        {
            foreach (var (_, family) in person)
            {
                string[] others = [.. person.Select(entry => entry.Family).Where(other => other != family && owners[other].Count() == 1 && LookAlike(family, other))];
                if (others.Length > 0)
                {
                    variants[family] = [.. variants.GetValueOrDefault(family, []).Union(others, StringComparer.Ordinal).Order(StringComparer.Ordinal)];
                }
            }
        }
    }

    /// <summary>Other spellings of a folded family name; empty where it is none. One that is printed divided has a space: <c>men delevich</c>.</summary>
    public IReadOnlyList<string> Of(string word) => variants.GetValueOrDefault(word, []);

    /// <summary><c>V. V. Kuznetsov</c> and <c>Kuznetsov, Vasily</c> are Kuznetsov's; initials and short words are no family names.</summary>
    private static string? FamilyNameOf(string name)
    {
        var comma = name.IndexOf(',', StringComparison.Ordinal);
        var direct = comma > 0 ? name[..comma] : name;
        var last = direct.TrimEnd().Split(' ')[^1];
        return WordBreaker.Words(last) is { Count: > 0 } words && words.Max(word => word.Length) > 3 && char.IsUpper(last[words[0].Start]) ? last : null;
    }

    private static bool LookAlike(string one, string other) =>
        one.Length <= EditDistance.Longest && other.Length <= EditDistance.Longest
        && new EditDistance(Undivided(one), Math.Max(2, one.Length / 3)).To(Undivided(other), 0) is not null;

    private static string Undivided(string name) => name.Replace(" ", string.Empty, StringComparison.Ordinal);
}
