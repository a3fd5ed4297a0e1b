using CubanCrisisArchive.Search.Querying;

namespace CubanCrisisArchive.Search.Answering;

/// <summary>Which hits are wanted. Any numbers are taken; those out of range become the nearest that make sense.</summary>
public sealed record SearchPage
{
    /// <summary>Hits a page where nothing else is asked.</summary>
    public const int DefaultSize = 10;

    /// <param name="number">Page, from 1.</param>
    /// <param name="size">Hits a page.</param>
    public SearchPage(int number = 1, int size = DefaultSize)
    {
        Size = Math.Clamp(size, 1, SearchLimits.PageSize);
        Number = Math.Clamp(number, 1, Math.Max(1, SearchLimits.Reach / Size));
    }

    public int Number { get; }

    public int Size { get; }

    /// <summary>Hits before the page.</summary>
    public int Offset => (Number - 1) * Size;
}
