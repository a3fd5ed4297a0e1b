namespace CubanCrisisArchive.Storage.Rows;

/// <summary>How many records share a first and a last day.</summary>
internal sealed class DaysRow
{
    public DateOnly First { get; set; }

    public DateOnly Last { get; set; }

    public long Records { get; set; }
}
