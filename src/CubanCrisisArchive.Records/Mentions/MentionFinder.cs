using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Authorities.Names;

namespace CubanCrisisArchive.Records.Mentions;

/// <summary>
/// Finds every person, body, place, ship and weapon named in a text: the longest known form at each word, with regard to
/// case (a word all in capitals also counts), read once from left to right.
/// </summary>
internal sealed class MentionFinder(AuthorityIndex index, NamingContext context)
{
    /// <summary>Fewest letters for a form printed all in capitals: shorter words in capitals are mostly abbreviations.</summary>
    private const int FewestCapitals = 4;

    private readonly List<NameToken> tokens = [];
    private readonly List<(int Words, IReadOnlyList<NameClaim> Claims)> matches = [];

    /// <summary>The names in a text, in order, without overlap.</summary>
    public List<FoundName> Find(string text)
    {
        NameTokens.Read(text, tokens);
        var found = new List<FoundName>();
        for (var position = 0; position < tokens.Count;)
        {
            position += index.Names.MayBegin(tokens[position].In(text)) && !IsGlued(position) ? ReadAt(text, position, found) : 1;
        }

        return found;
    }

    /// <summary>Adds the name that begins at a word, if one does; tells how many words are done with.</summary>
    private int ReadAt(string text, int first, List<FoundName> found)
    {
        index.Names.Matches(text, tokens, first, matches);
        for (var i = matches.Count - 1; i >= 0; i--)
        {
            var (words, all) = matches[i];
            var next = first + words;
            if (IsGlued(next) && !IsPlural(text, next))
            {
                continue;
            }

            var afterName = first > 0 && found.Count > 0 && found[^1].Start + found[^1].Length == tokens[first - 1].End;
            var claims = Fitting(all, text, first, afterName);
            var meant = AuthorityIndex.Choose(claims, context);
            var start = tokens[first].Start;
            var length = tokens[next - 1].End - start;
            if (meant.Authority is { } authority)
            {
                found.Add(new FoundName(start, length, authority, meant.IsMisreading, []));
                return words;
            }

            if (meant.Candidates.Count > 1)
            {
                // Too much for a link, and a shorter form within it would be no surer.
                return words;
            }

            if (claims.Exists(claim => claim.Sort == ClaimKind.ShortOffice) && NameGuard.EndsOffice(text, tokens, next))
            {
                found.Add(new FoundName(start, length, null, false, claims));
                return words;
            }
        }

        return 1;
    }

    private List<NameClaim> Fitting(IReadOnlyList<NameClaim> claims, ReadOnlySpan<char> text, int first, bool afterName)
    {
        var fitting = new List<NameClaim>();
        for (var i = 0; i < claims.Count; i++)
        {
            if (Fits(claims[i], text, first) && NameGuard.Allows(claims[i], text, tokens, first, afterName))
            {
                fitting.Add(claims[i]);
            }
        }

        return fitting;
    }

    private bool Fits(NameClaim claim, ReadOnlySpan<char> text, int first)
    {
        var isInCapitals = false;
        var letters = 0;
        for (var i = 0; i < claim.Words.Count; i++)
        {
            var word = claim.Words[i];
            var printed = tokens[first + i].In(text);
            letters += printed.Length;
            if (printed.SequenceEqual(word) || (char.IsLower(word[0]) && printed[1..].SequenceEqual(word.AsSpan(1))))
            {
                continue;
            }

            isInCapitals = true;
            if (printed.IndexOfAnyInRange('a', 'z') >= 0)
            {
                return false;
            }
        }

        return !isInCapitals || letters >= FewestCapitals;
    }

    /// <summary>Whether a word follows the one before with nothing between: <c>28</c> in <c>Il28</c>, <c>s</c> in <c>U-2s</c>.</summary>
    private bool IsGlued(int position) =>
        position > 0 && position < tokens.Count && tokens[position].Start == tokens[position - 1].End && !tokens[position - 1].IsInitials;

    private bool IsPlural(ReadOnlySpan<char> text, int position) => tokens[position].In(text).SequenceEqual("s");
}
