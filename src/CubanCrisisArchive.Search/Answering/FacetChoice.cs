using System.Collections.Immutable;
using CubanCrisisArchive.Search.Querying;

namespace CubanCrisisArchive.Search.Answering;

/// <summary>One value chosen of a facet.</summary>
/// <param name="Facet">The facet's name, one of <see cref="FacetNames.All"/>.</param>
/// <param name="Value">The value's key: <c>telegram</c>, <c>zorin-valerian</c>, <c>1962-10</c>.</param>
public sealed record FacetChoice(string Facet, string Value);

/// <summary>The facets there are, in the order in which they are shown.</summary>
public static class FacetNames
{
    public const string Year = "year";
    public const string Month = "month";
    public const string Zone = "zone";

    public static ImmutableArray<string> All { get; } =
    [
        Year, Month, IndexFields.NameOf(SearchField.Collection), IndexFields.NameOf(SearchField.Kind), IndexFields.NameOf(SearchField.Person),
        IndexFields.NameOf(SearchField.Participant), IndexFields.NameOf(SearchField.Speaker), IndexFields.NameOf(SearchField.Place),
        IndexFields.NameOf(SearchField.Cites), IndexFields.NameOf(SearchField.Language), IndexFields.NameOf(SearchField.Marking), Zone,
    ];
}
