using CubanCrisisArchive.Search.Querying;

namespace CubanCrisisArchive.Search.Ranking;

/// <summary>A label as a facet shows it.</summary>
/// <param name="Key">Tells it from the field's other values.</param>
internal sealed record LabelFacts(SearchField Field, string Key, string Name);
