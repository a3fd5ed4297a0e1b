namespace CubanCrisisArchive.Search.Querying;

/// <summary>Puts parts of a query together in the simplest form, so that one meaning has one form.</summary>
internal static class QueryNodes
{
    public static QueryNode? All(IEnumerable<QueryNode?> parts)
    {
        var flat = PlainDates.Recognise([.. parts.OfType<QueryNode>().SelectMany(part => part is AndNode all ? all.Parts : [part]).SelectMany(PlainDates.WordsOf)]);
        return flat switch
        {
            [] => null,
            [var only] => only,
            _ => new AndNode([.. flat]),
        };
    }

    public static QueryNode? Any(IEnumerable<QueryNode?> parts)
    {
        QueryNode[] flat = [.. parts.OfType<QueryNode>().SelectMany(part => part is OrNode any ? any.Parts : [part])];
        return flat switch
        {
            [] => null,
            [var only] => only,
            _ => new OrNode([.. flat]),
        };
    }

    public static QueryNode? Negate(QueryNode? node) => node switch
    {
        null => null,
        NotNode not => not.Part,
        _ => new NotNode(node),
    };

    /// <summary>Every part of a query, itself included.</summary>
    public static IEnumerable<QueryNode> Parts(QueryNode? node) => node switch
    {
        null => [],
        AndNode all => all.Parts.SelectMany(Parts).Prepend(all),
        OrNode any => any.Parts.SelectMany(Parts).Prepend(any),
        NotNode not => Parts(not.Part).Prepend(not),
        NearNode near => near.Terms.SelectMany(Parts).Prepend(near),
        _ => [node],
    };

    /// <summary>Whether it asks for words and nothing else, so that a text can be said to have it or to lack it.</summary>
    public static bool HasWords(QueryNode node) => node switch
    {
        OrNode any => any.Parts.All(HasWords),
        AndNode all => all.Parts.All(HasWords),
        NearNode or PlainDateNode => true,
        _ => IsTerm(node),
    };

    /// <summary>Whether it stands for words at one place of a text.</summary>
    public static bool IsTerm(QueryNode node) => node is WordNode or PhraseNode or WildcardNode or FuzzyNode;
}
