namespace CubanCrisisArchive.Storage.Rows;

/// <summary>A row of <c>collection_count</c>.</summary>
internal sealed record CollectionCountRow(string Aspect, string Value, long Records);
