using System.Globalization;
using CubanCrisisArchive.Search.Answering;
using CubanCrisisArchive.Search.Querying;

namespace CubanCrisisArchive.Search.Fts5;

/// <summary>
/// Turns a query into what the index is asked. What FTS5 can answer alone becomes one match expression; the rest, such as
/// fields, dates or a NOT without words beside it, becomes conditions on the row.
/// </summary>
/// <param name="terms">What words stand for.</param>
/// <param name="labels">The labels that a field's value names.</param>
internal sealed class QueryCompiler(TermExpander terms, Func<FieldNode, IReadOnlyList<long>> labels)
{
    public SearchPlan Compile(QueryNode root)
    {
        var parts = root is AndNode all ? all.Parts : [root];
        var zones = parts.OfType<ZoneNode>().Select(node => node.Zone).ToHashSet();
        var predicates = parts.Where(part => part is not ZoneNode).Select(Predicate).SelectMany(one => one is AllPredicate inner ? inner.Parts : [one]).ToList();
        var required = predicates.OfType<MatchPredicate>().Where(predicate => predicate.Ordered is null).ToList();
        var negated = required.Count == 0 ? [] : predicates.Where(IsNegatedMatch).ToList();
        var match = required.Count == 0 ? null : string.Join(" AND ", required.Select(predicate => $"({predicate.Match})"));
        if (negated.Count > 0)
        {
            match = $"({match}) NOT ({string.Join(" OR ", negated.Select(predicate => ((MatchPredicate)((NotPredicate)predicate).Part).Match))})";
        }

        var words = Words(root).ToList();
        return new SearchPlan(
            match,
            required is [{ IsAlternatives: true }] && negated.Count == 0,
            new AllPredicate([.. predicates.Except(required).Except(negated)]),
            words.Count == 0 ? null : string.Join(" OR ", words.Distinct(StringComparer.Ordinal)),
            zones.Count == 0 ? null : zones);
    }

    private static bool IsNegatedMatch(RowPredicate predicate) => predicate is NotPredicate { Part: MatchPredicate { Ordered: null } };

    private RowPredicate Predicate(QueryNode node) => node switch
    {
        NearNode near => Near(near),
        AndNode all => All(all),
        OrNode any => Any([.. any.Parts.Select(Predicate)]),
        NotNode not => new NotPredicate(Predicate(not.Part)),
        FieldNode field => Field(field),
        DateNode date => new DayPredicate(date.From?.DayNumber, date.To?.DayNumber, date.IsWithin),
        UndatedNode => new UndatedPredicate(),
        RecordNode record => new RecordPredicate(record.Record),
        PlainDateNode date => Any([Match(DateWords.Of(date)), new DayPredicate(date.From.DayNumber, date.To.DayNumber)]),
        ZoneNode zone => new ZonePredicate(zone.Zone),
        WordNode { IsLiteral: true } word => Literal(node, word.Text),
        PhraseNode { IsLiteral: true } phrase => Literal(node, phrase.Text),
        _ => Match(terms.Phrases(node)),
    };

    /// <summary>The index folds capitals and accents: what it finds is read again.</summary>
    private AllPredicate Literal(QueryNode node, string text)
    {
        var match = terms.Phrases(node)[0];
        return new AllPredicate([new MatchPredicate(match, IsAlternatives: true), new LiteralPredicate(match, text)]);
    }

    private RowPredicate All(AndNode all)
    {
        RowPredicate[] parts = [.. all.Parts.Select(Predicate)];
        return parts.All(part => part is MatchPredicate { Ordered: null })
            ? new MatchPredicate(string.Join(" AND ", parts.Cast<MatchPredicate>().Select(part => $"({part.Match})")))
            : new AllPredicate(parts);
    }

    private static RowPredicate Any(IReadOnlyList<RowPredicate> parts)
    {
        var matches = parts.OfType<MatchPredicate>().Where(part => part.Ordered is null).ToList();
        var rest = parts.Except(matches).Where(part => part != RowPredicate.Never).ToList();
        RowPredicate? words = matches.Count == 0 ? null : new MatchPredicate(
            string.Join(" OR ", matches.Select(match => $"({match.Match})")), IsAlternatives: matches.TrueForAll(match => match.IsAlternatives));
        return rest.Count == 0 && words is not null ? words : new AnyPredicate([.. new[] { words }.OfType<RowPredicate>(), .. rest]);
    }

    private static RowPredicate Match(IReadOnlyList<string> phrases) =>
        phrases.Count == 0 ? RowPredicate.Never : new MatchPredicate(string.Join(" OR ", phrases), IsAlternatives: true);

    private RowPredicate Near(NearNode near)
    {
        List<string[]> ways = [[]];
        foreach (var phrases in near.Terms.Select(terms.Phrases))
        {
            ways = [.. ways.SelectMany(_ => phrases, (way, phrase) => (string[])[.. way, phrase]).Take(SearchLimits.NearWays)];
        }

        if (ways.Count == 0)
        {
            return RowPredicate.Never;
        }

        var match = string.Join(" OR ", ways.Select(way => string.Create(CultureInfo.InvariantCulture, $"NEAR({string.Join(' ', way)}, {near.Distance})")));
        return new MatchPredicate(match, near.IsOrdered ? (near.Terms.Count, near.Distance) : null);
    }

    private RowPredicate Field(FieldNode field)
    {
        if (field.Field == SearchField.Title)
        {
            return new TitlePredicate(string.Join(" AND ", field.Value.Split(' ').Select(word => $"({string.Join(" OR ", terms.Phrases(new WordNode(word)))})")));
        }

        var found = labels(field);
        return field.Field == SearchField.Speaker ? new SpeakerPredicate(found) : new LabelPredicate(found);
    }

    /// <summary>The words that are not excluded, for marking.</summary>
    private IEnumerable<string> Words(QueryNode node) => node switch
    {
        NearNode near => Near(near) is MatchPredicate match ? [match.Match] : [],
        AndNode all => all.Parts.SelectMany(Words),
        OrNode any => any.Parts.SelectMany(Words),
        PlainDateNode date => DateWords.Of(date),
        WordNode or PhraseNode or WildcardNode or FuzzyNode => terms.Phrases(node),
        _ => [],
    };
}
