namespace CubanCrisisArchive.Search.Querying;

/// <summary>A query in which words are taken exactly as they were typed.</summary>
internal static class ExactQuery
{
    /// <summary>Null where none of the widened words is a plain one, so that nothing would be other.</summary>
    public static QueryNode? Of(QueryNode root, IReadOnlyList<Expansion> expansions)
    {
        var exact = Node(root, expansions.Select(expansion => expansion.Asked).ToHashSet(StringComparer.Ordinal));
        return exact.Equals(root) ? null : exact;
    }

    private static QueryNode Node(QueryNode node, HashSet<string> asked) => node switch
    {
        WordNode word when asked.Contains(word.Text) => word with { IsExact = true },
        PhraseNode phrase when phrase.Text.Split(' ').Any(asked.Contains) => phrase with { IsExact = true },
        NearNode near => near with { Terms = [.. near.Terms.Select(term => Node(term, asked))] },
        AndNode all => new AndNode([.. all.Parts.Select(part => Node(part, asked))]),
        OrNode any => new OrNode([.. any.Parts.Select(part => Node(part, asked))]),
        NotNode not => new NotNode(Node(not.Part, asked)),
        _ => node,
    };
}
