namespace CubanCrisisArchive.Storage.Rows;

/// <summary>The first and last day of a collection's records.</summary>
internal sealed class CollectionSpanRow
{
    public DateOnly? First { get; set; }

    public DateOnly? Last { get; set; }
}
