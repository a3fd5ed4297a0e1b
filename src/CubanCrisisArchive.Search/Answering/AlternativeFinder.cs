using CubanCrisisArchive.Search.Querying;
using CubanCrisisArchive.Search.Vocabulary;

namespace CubanCrisisArchive.Search.Answering;

/// <summary>
/// Other queries that find something, each counted. Synonyms are offered always; all else only where few records have what
/// was asked.
/// </summary>
internal sealed class AlternativeFinder(SearchRun run, ChosenQuery chosen)
{
    /// <summary>Shorter words are near to too many others to be called misread.</summary>
    private const int ShortestMisread = 5;

    /// <summary>A misreading named in full; more are told by number.</summary>
    private const int MisreadingsNamed = 5;

    public async Task<IReadOnlyList<Alternative>> FindAsync(QueryNode root, long total, bool isFew, CancellationToken cancellationToken)
    {
        var parts = root is AndNode all ? [.. all.Parts] : new[] { root };
        var found = new List<Alternative>();
        if (isFew)
        {
            await AddAsync(found, Corrected(root), 0, cancellationToken);
            await AddAsync(found, Changed(parts, Misread), total, cancellationToken);
            await AddAsync(found, Changed(parts, Loosened), total, cancellationToken);
            await AddAsync(found, Dropped(parts), total, cancellationToken);
        }

        await AddAsync(found, Changed(parts, Synonym), total, cancellationToken);
        return found;
    }

    /// <summary>The query with words that the archive has, where that finds something.</summary>
    public async Task<Correction?> CorrectAsync(QueryNode root, CancellationToken cancellationToken)
    {
        var found = new List<Alternative>();
        await AddAsync(found, Corrected(root), 0, cancellationToken);
        return found is [var only] ? new Correction(only.Query, only.Total) : null;
    }

    private IEnumerable<(AlternativeKind Kind, string What, QueryNode Root)> Corrected(QueryNode root) =>
        new SpellingCorrector(run.Vocabulary.Words, run.Fold).Correct(root) is { } corrected
            ? [(AlternativeKind.Correction, corrected.ToString(), corrected)]
            : [];

    private async Task AddAsync(
        List<Alternative> found, IEnumerable<(AlternativeKind Kind, string What, QueryNode Root)> offers, long beyond, CancellationToken cancellationToken)
    {
        var counted = new List<Alternative>();
        foreach (var (kind, what, root) in offers)
        {
            if (run.IsOver || new ChosenQuery(root, chosen.Choices).With(chosen.Choices) is not { } whole)
            {
                break;
            }

            var (plan, _) = run.Plan(whole);
            var result = await run.CountAsync(plan, cancellationToken);
            if (result.IsComplete && result.Total(plan) > beyond)
            {
                counted.Add(new Alternative(kind, what, root.ToString(), result.Total(plan)));
            }
        }

        found.AddRange(counted.OrderByDescending(offer => offer.Total).Take(SearchLimits.Alternatives));
    }

    /// <summary>The query with one part of it put otherwise, for each way to do so.</summary>
    private static IEnumerable<(AlternativeKind Kind, string What, QueryNode Root)> Changed(
        QueryNode[] parts, Func<QueryNode, IEnumerable<(AlternativeKind Kind, string What, QueryNode Part)>> ways)
    {
        for (var at = 0; at < parts.Length; at++)
        {
            foreach (var (kind, what, part) in ways(parts[at]))
            {
                yield return (kind, what, QueryNodes.All(parts.Select((old, i) => i == at ? part : old))!);
            }
        }
    }

    private static IEnumerable<(AlternativeKind Kind, string What, QueryNode Root)> Dropped(QueryNode[] parts) =>
        from part in parts
        where parts.Length > 1 && part is not ZoneNode && !(parts.Count(QueryNodes.HasWords) == 1 && QueryNodes.HasWords(part))
        select (AlternativeKind.Dropped, part.ToString(), QueryNodes.All(parts.Where(other => !ReferenceEquals(other, part)))!);

    private IEnumerable<(AlternativeKind Kind, string What, QueryNode Part)> Misread(QueryNode part)
    {
        if (part is not WordNode { IsExact: false } word || word.Text.Length < ShortestMisread || WordBreaker.Words(word.Text).Count != 1)
        {
            return [];
        }

        var known = run.Fold(word.Text);
        string[] near = [.. run.Vocabulary.Words.Near(known, 1, SearchLimits.Misreadings).Select(one => one.Word).Where(one => one != known && !SameStem(one, known))];
        var more = near.Length > MisreadingsNamed ? ", …" : string.Empty;
        return near.Length == 0 ? [] : [(AlternativeKind.Misreading, string.Join(", ", near.Take(MisreadingsNamed)) + more, new FuzzyNode(word.Text, 1))];
    }

    /// <summary>Endings are searched for anyhow.</summary>
    private static bool SameStem(string one, string other) => one.TrimEnd('s', 'e', 'd') == other.TrimEnd('s', 'e', 'd');

    private static IEnumerable<(AlternativeKind Kind, string What, QueryNode Part)> Loosened(QueryNode part) => part switch
    {
        PhraseNode phrase when Words(phrase) is { } words => [(AlternativeKind.Loosened, phrase.ToString(), words)],
        NearNode near when QueryNodes.All(near.Terms) is { } terms => [(AlternativeKind.Loosened, near.ToString(), terms)],
        _ => [],
    };

    private static QueryNode? Words(PhraseNode phrase) =>
        phrase.Text.Split(' ') is { Length: > 1 } words ? QueryNodes.All(words.Select(TermReader.Plain)) : null;

    private static IEnumerable<(AlternativeKind Kind, string What, QueryNode Part)> Synonym(QueryNode part)
    {
        var asked = part switch
        {
            WordNode { IsExact: false } word => word.Text,
            PhraseNode { IsExact: false } phrase => phrase.Text,
            _ => string.Empty,
        };
        return Synonyms.Of(asked).Select(other =>
            (AlternativeKind.Synonym, other, QueryNodes.Any([part, other.Contains(' ', StringComparison.Ordinal) ? new PhraseNode(other) : new WordNode(other)])!));
    }
}
