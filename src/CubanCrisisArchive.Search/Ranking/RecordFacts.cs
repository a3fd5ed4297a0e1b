using CubanCrisisArchive.Search.Querying;

namespace CubanCrisisArchive.Search.Ranking;

/// <summary>What filters and facets need of a record.</summary>
/// <param name="FirstDay">Null where undated.</param>
internal sealed record RecordFacts(int? FirstDay, int? LastDay, List<int> Labels)
{
    public static readonly RecordFacts Unknown = new(null, null, []);
}

/// <summary>A label as a facet shows it.</summary>
/// <param name="Key">Tells it from the field's other values.</param>
internal sealed record LabelFacts(SearchField Field, string Key, string Name);
