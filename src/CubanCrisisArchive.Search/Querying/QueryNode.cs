namespace CubanCrisisArchive.Search.Querying;

/// <summary>A part of a query as it was understood.</summary>
public abstract record QueryNode
{
    /// <summary>Written out in the query language.</summary>
    public sealed override string ToString() => QueryWriter.Write(this);
}

/// <summary>A word, found in all its grammatical forms.</summary>
/// <param name="Text">As typed, white space and stray punctuation gone: <c>negotiations</c>, <c>IL-28</c>, <c>U.N</c>.</param>
public sealed record WordNode(string Text) : QueryNode;

/// <summary>Words that stand one after the other.</summary>
public sealed record PhraseNode(string Text) : QueryNode;

/// <summary>All of these in one paragraph.</summary>
public sealed record AndNode(IReadOnlyList<QueryNode> Parts) : QueryNode
{
    public bool Equals(AndNode? other) => other is not null && Parts.SequenceEqual(other.Parts);

    public override int GetHashCode() => Parts.Aggregate(17, HashCode.Combine);
}
