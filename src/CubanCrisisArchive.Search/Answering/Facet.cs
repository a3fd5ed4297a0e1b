namespace CubanCrisisArchive.Search.Answering;

/// <summary>How the hits divide by one thing that is known of their records.</summary>
/// <param name="Name">As in the query language: <c>kind</c>, <c>person</c>; <c>month</c> for the time.</param>
/// <param name="Values">Most frequent first; months in order of time.</param>
public sealed record Facet(string Name, IReadOnlyList<FacetValue> Values);

/// <summary>One value of a facet.</summary>
/// <param name="Name">For people: <c>Telegram</c>, <c>October 1962</c>.</param>
/// <param name="Query">What added to the query leaves these hits only: <c>kind:=Telegram</c>, <c>date:1962-10</c>.</param>
/// <param name="Count">Hits that have it, exactly.</param>
public sealed record FacetValue(string Name, string Query, long Count);
