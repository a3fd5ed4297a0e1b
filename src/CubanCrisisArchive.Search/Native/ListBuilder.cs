namespace CubanCrisisArchive.Search.Native;

/// <summary>Rows that hold a phrase and how often, as FTS5 tells them one by one.</summary>
/// <param name="rows">One more than the highest row number known: a row added since is passed over.</param>
internal sealed class ListBuilder(int rows)
{
    private const int First = 64;

    private int[] numbers = new int[First];
    private byte[] counts = new byte[First];

    public int Count { get; private set; }

    public ReadOnlySpan<int> Rows => numbers.AsSpan(0, Count);

    public ReadOnlySpan<byte> Counts => counts.AsSpan(0, Count);

    public void Add(long row, int occurrences)
    {
        if (row < 0 || row >= rows)
        {
            return;
        }

        if (Count == numbers.Length)
        {
            Array.Resize(ref numbers, Count * 2);
            Array.Resize(ref counts, Count * 2);
        }

        numbers[Count] = (int)row;
        counts[Count++] = (byte)Math.Min(byte.MaxValue, occurrences);
    }
}
