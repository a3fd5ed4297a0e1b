using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace CubanCrisisArchive.Search.Querying;

/// <summary>Parts of a query in order; equal where the parts are.</summary>
[CollectionBuilder(typeof(NodeList), nameof(Of))]
public sealed class NodeList : IReadOnlyList<QueryNode>, IEquatable<NodeList>
{
    private readonly ImmutableArray<QueryNode> nodes;

    private NodeList(ImmutableArray<QueryNode> nodes) => this.nodes = nodes;

    public int Count => nodes.Length;

    public QueryNode this[int index] => nodes[index];

    public static NodeList Of(ReadOnlySpan<QueryNode> nodes) => new([.. nodes]);

    public bool Equals(NodeList? other) => other is not null && nodes.SequenceEqual(other.nodes);

    public override bool Equals(object? obj) => Equals(obj as NodeList);

    public override int GetHashCode() => nodes.Aggregate(17, HashCode.Combine);

    public IEnumerator<QueryNode> GetEnumerator() => ((IEnumerable<QueryNode>)nodes).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
