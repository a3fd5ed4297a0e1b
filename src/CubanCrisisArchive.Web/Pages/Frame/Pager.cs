namespace CubanCrisisArchive.Web.Pages.Frame;

/// <summary>Where one is in a long list, and the way on and back.</summary>
/// <param name="Number">Page in view, from 1.</param>
/// <param name="Size">Entries a page.</param>
/// <param name="Total">Entries in all.</param>
/// <param name="PathOf">The address of a page.</param>
public sealed record Pager(int Number, int Size, long Total, Func<int, string> PathOf)
{
    public long First => Math.Min(Total, ((long)(Number - 1) * Size) + 1);

    public long Last => Math.Min(Total, (long)Number * Size);

    public long Pages => Math.Max(1, (Total + Size - 1) / Size);

    public bool IsOne => Pages == 1 && Number == 1;
}
