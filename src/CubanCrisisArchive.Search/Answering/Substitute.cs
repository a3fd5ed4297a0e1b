using CubanCrisisArchive.Search.Querying;

namespace CubanCrisisArchive.Search.Answering;

/// <summary>What may stand for a part of a query among the answers with most of its words.</summary>
/// <param name="Text">As it is told.</param>
/// <param name="Worth">What it counts of the part itself, up to 1.</param>
internal sealed record Substitute(QueryNode Node, string Text, double Worth);
