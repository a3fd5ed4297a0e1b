namespace CubanCrisisArchive.Storage.Rows;

/// <summary>A record and its place in the order that a list has.</summary>
internal sealed record PlacedRow(long RecordKey, string Place);
