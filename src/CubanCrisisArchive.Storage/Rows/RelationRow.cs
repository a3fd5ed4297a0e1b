namespace CubanCrisisArchive.Storage.Rows;

/// <summary>A record that is related to another; what they share one a line.</summary>
internal sealed class RelationRow
{
    public long RecordKey { get; set; }

    public string Id { get; set; } = string.Empty;

    public string? Shared { get; set; }

    public long IsOtherSide { get; set; }
}
