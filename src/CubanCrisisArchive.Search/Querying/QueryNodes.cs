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

    /// <summary>Whether it stands for words at one place of a text.</summary>
    public static bool IsTerm(QueryNode node) => node is WordNode or PhraseNode or WildcardNode or FuzzyNode;
}
