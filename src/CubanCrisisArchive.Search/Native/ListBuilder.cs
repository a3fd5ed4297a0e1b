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

    /// <summary>Rows that either has, and how often both together.</summary>
    public static ListBuilder Union(ListBuilder one, ListBuilder other)
    {
        var union = new ListBuilder(int.MaxValue) { numbers = new int[one.Count + other.Count + 1], counts = new byte[one.Count + other.Count + 1] };
        var (i, j) = (0, 0);
        while (i < one.Count || j < other.Count)
        {
            var row = Math.Min(i < one.Count ? one.numbers[i] : int.MaxValue, j < other.Count ? other.numbers[j] : int.MaxValue);
            var occurrences = 0;
            if (i < one.Count && one.numbers[i] == row)
            {
                occurrences += one.counts[i++];
            }

            if (j < other.Count && other.numbers[j] == row)
            {
                occurrences += other.counts[j++];
            }

            union.Add(row, occurrences);
        }

        return union;
    }

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
