namespace CubanCrisisArchive.Search.Fts5;

/// <summary>A passage and how well it matches.</summary>
internal sealed record RankedRow(long Id, double Score);
