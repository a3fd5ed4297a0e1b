namespace CubanCrisisArchive.Search.Ranking;

/// <summary>What filters and facets need of a record.</summary>
/// <param name="FirstDay">Null where undated.</param>
internal readonly record struct RecordFacts(int? FirstDay, int? LastDay, ArraySegment<int> Labels);
