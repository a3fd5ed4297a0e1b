using CubanCrisisArchive.Search.Querying;

namespace CubanCrisisArchive.Search.Answering;

/// <summary>A query and the values chosen of facets, put together into what the index is asked.</summary>
/// <param name="root">What the query itself asks; null where it asks nothing, and then the choices alone do.</param>
internal sealed class ChosenQuery(QueryNode? root, IReadOnlyList<FacetChoice> choices)
{
    public IReadOnlyList<FacetChoice> Choices => choices;

    /// <summary>The choices that can be understood, each once; a sentence for each that cannot.</summary>
    public static ChosenQuery Of(QueryNode? root, IReadOnlyList<FacetChoice> choices, ICollection<string> notices)
    {
        var known = choices.Distinct().Where(choice => FacetQuery.Of(choice) is not null).ToList();
        foreach (var choice in choices.Except(known))
        {
            notices.Add($"“{choice.Value}” is no value of “{choice.Facet}”; it was left out.");
        }

        if (known.Count > SearchLimits.Choices)
        {
            notices.Add($"Only the first {SearchLimits.Choices} values chosen were read.");
        }

        return new ChosenQuery(root, [.. known.Take(SearchLimits.Choices)]);
    }

    /// <summary>The query narrowed to <paramref name="wanted"/>: any of the values of one facet, and every facet. Null where nothing at all is asked.</summary>
    public QueryNode? With(IReadOnlyList<FacetChoice> wanted)
    {
        IEnumerable<QueryNode> parts = root is AndNode all ? all.Parts : new[] { root }.OfType<QueryNode>();
        var narrowing = wanted.GroupBy(choice => choice.Facet, StringComparer.Ordinal).SelectMany(Nodes).ToList();

        // Zones chosen stand for those that the query names: together they would widen it.
        QueryNode[] both = [.. parts.Where(part => part is not ZoneNode || !narrowing.Exists(node => node is ZoneNode)), .. narrowing];
        return both switch
        {
            [] => null,
            [var only] => only,
            _ => new AndNode([.. both]),
        };
    }

    private static IEnumerable<QueryNode> Nodes(IGrouping<string, FacetChoice> choices)
    {
        QueryNode[] nodes = [.. choices.Select(FacetQuery.Of).OfType<QueryNode>()];
        return choices.Key == FacetNames.Zone || nodes.Length < 2 ? nodes : [new OrNode([.. nodes])];
    }
}
