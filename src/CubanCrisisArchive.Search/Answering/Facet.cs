namespace CubanCrisisArchive.Search.Answering;

/// <summary>How the hits divide by one thing that is known of them.</summary>
/// <param name="Name">One of <see cref="FacetNames.All"/>.</param>
/// <param name="Values">Most frequent first; years and months in order of time. Chosen ones are always among them.</param>
public sealed record Facet(string Name, IReadOnlyList<FacetValue> Values)
{
    /// <summary>How many values there are, those past the limit too.</summary>
    public int Distinct { get; init; } = Values.Count;
}

/// <summary>One value of a facet.</summary>
/// <param name="Name">For people: <c>Telegram</c>, <c>October 1962</c>.</param>
/// <param name="Query">What added to the query leaves these hits only: <c>kind:==telegram</c>, <c>date:=1962-10</c>.</param>
/// <param name="Count">
/// Passages that have it, exactly, under all that is chosen of other facets. In the facet of zones, passages of that zone; in all
/// others, hits.
/// </param>
public sealed record FacetValue(string Name, string Query, long Count)
{
    /// <summary>Tells it from others of its name; what a choice says.</summary>
    public required string Key { get; init; }

    public bool IsChosen { get; init; }

    /// <summary>Of a chosen value: how many hits there would be without it.</summary>
    public long? Without { get; init; }
}
