namespace CubanCrisisArchive.Storage.Rows;

/// <summary>What of a record decides to which others it is related.</summary>
internal sealed class RelatingRow
{
    public long RecordKey { get; set; }

    public string InTime { get; set; } = string.Empty;

    public DateOnly? Day { get; set; }
}
