using CubanCrisisArchive.Search.Querying;

namespace CubanCrisisArchive.Search.Fts5;

/// <summary>Turns a query into what the index is asked.</summary>
/// <param name="terms">What words stand for.</param>
/// <param name="labels">The labels that a field's value names.</param>
internal sealed class QueryCompiler(TermExpander terms, Func<FieldNode, IReadOnlyList<long>> labels)
{
    public SearchPlan Compile(QueryNode root)
    {
        var parts = root is AndNode whole ? whole.Parts : [root];
        var zones = parts.OfType<ZoneNode>().Select(node => node.Zone).ToHashSet();
        var words = parts.Select(part => (IsFunction: FunctionWords.Has(part), Of: Words(part).ToList())).ToList();
        var all = Distinct(words.SelectMany(part => part.Of));
        var telling = Distinct(words.Where(part => !part.IsFunction).SelectMany(part => part.Of));
        return new SearchPlan(
            new AllPredicate([.. parts.Where(part => part is not ZoneNode).Select(Predicate)]),
            all,
            zones.Count == 0 ? null : zones)
        {
            Marked = telling.Count > 0 ? telling : all,
            PlainDays = [.. parts.OfType<PlainDateNode>().Select(Days)],
        };
    }

    /// <summary>What one part of a query asks of a passage.</summary>
    public RowPredicate Predicate(QueryNode node) => node switch
    {
        NearNode near => Near(near),
        AndNode all => new AllPredicate([.. all.Parts.Select(Predicate)]),
        OrNode any => new AnyPredicate([.. any.Parts.Select(Predicate)]),
        NotNode not => new NotPredicate(Predicate(not.Part)),
        FieldNode field => Field(field),
        DateNode date => new DayPredicate(date.From?.DayNumber, date.To?.DayNumber, date.IsWithin),
        UndatedNode => new UndatedPredicate(),
        RecordNode record => new RecordPredicate(record.Record),
        PlainDateNode date => new AnyPredicate([new PhrasesPredicate(DateWords.Of(date)), Days(date)]),
        ZoneNode zone => new ZonePredicate(zone.Zone),
        WordNode { IsLiteral: true } word => Literal(node, word.Text),
        PhraseNode { IsLiteral: true } phrase => Literal(node, phrase.Text),
        _ => terms.Phrases(node) is { Count: > 0 } phrases ? new PhrasesPredicate(phrases) : RowPredicate.Never,
    };

    /// <summary>The index folds capitals and accents: what it finds is read again.</summary>
    private AllPredicate Literal(QueryNode node, string text)
    {
        var phrases = new PhrasesPredicate(terms.Phrases(node));
        return new AllPredicate([phrases, new LiteralPredicate(phrases.Match, text)]);
    }

    private static DayPredicate Days(PlainDateNode date) => new(date.From.DayNumber, date.To.DayNumber);

    private RowPredicate Near(NearNode near)
    {
        List<IndexPhrase[]> ways = [[]];
        foreach (var phrases in near.Terms.Select(terms.Phrases))
        {
            ways = [.. ways.SelectMany(_ => phrases, (way, phrase) => (IndexPhrase[])[.. way, phrase]).Take(SearchLimits.NearWays)];
        }

        return ways.Count == 0 ? RowPredicate.Never : new NearPredicate(ways, near.Distance, near.IsOrdered);
    }

    private RowPredicate Field(FieldNode field)
    {
        if (field.Field == SearchField.Title)
        {
            return new TitlePredicate(new AllPredicate([.. field.Value.Split(' ').Select(word => Predicate(new WordNode(word)))]));
        }

        var found = labels(field);
        return field.Field == SearchField.Speaker ? new SpeakerPredicate(found) : new LabelPredicate(found);
    }

    private static List<WordsPredicate> Distinct(IEnumerable<WordsPredicate> words) => [.. words.DistinctBy(one => one.Match, StringComparer.Ordinal)];

    /// <summary>The words that are not excluded.</summary>
    private IEnumerable<WordsPredicate> Words(QueryNode node) => node switch
    {
        AndNode all => all.Parts.SelectMany(Words),
        OrNode any => any.Parts.SelectMany(Words),
        PlainDateNode date => [new PhrasesPredicate(DateWords.Of(date))],
        NearNode near => Near(near) is WordsPredicate words ? [words] : [],
        WordNode or PhraseNode or WildcardNode or FuzzyNode => terms.Phrases(node) is { Count: > 0 } phrases ? [new PhrasesPredicate(phrases)] : [],
        _ => [],
    };
}
