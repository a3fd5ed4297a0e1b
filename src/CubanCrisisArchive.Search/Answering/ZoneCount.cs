namespace CubanCrisisArchive.Search.Answering;

/// <summary>How many passages of a zone match: each paragraph, title, summary, note, and each insertion and deletion, is one.</summary>
public sealed record ZoneCount(SearchZone Zone, long Count);
