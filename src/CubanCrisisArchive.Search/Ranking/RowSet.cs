using System.Numerics;

namespace CubanCrisisArchive.Search.Ranking;

/// <summary>Some of the index's rows, a bit each: joined and cut sixty-four at a time.</summary>
/// <param name="rows">One more than the highest row number.</param>
internal sealed class RowSet(int rows)
{
    private const int WordBits = 64;

    private readonly ulong[] bits = new ulong[(rows + WordBits - 1) / WordBits];

    public int Count => bits.Sum(BitOperations.PopCount);

    public bool IsEmpty => bits.AsSpan().IndexOfAnyExcept(0UL) < 0;

    public bool Has(int row) => (bits[row / WordBits] & (1UL << (row % WordBits))) != 0;

    public void Add(int row) => bits[row / WordBits] |= 1UL << (row % WordBits);

    public void Add(ReadOnlySpan<int> many)
    {
        foreach (var row in many)
        {
            Add(row);
        }
    }

    /// <summary>Every row from the first to the one before <paramref name="end"/>.</summary>
    public void AddRange(int first, int end)
    {
        while (first < end)
        {
            var (word, bit) = (first / WordBits, first % WordBits);
            var many = Math.Min(WordBits - bit, end - first);
            bits[word] |= (many == WordBits ? ulong.MaxValue : (1UL << many) - 1) << bit;
            first += many;
        }
    }

    /// <summary>Keeps what is in both.</summary>
    public void Keep(RowSet other)
    {
        for (var i = 0; i < bits.Length; i++)
        {
            bits[i] &= other.bits[i];
        }
    }

    public void Join(RowSet other)
    {
        for (var i = 0; i < bits.Length; i++)
        {
            bits[i] |= other.bits[i];
        }
    }

    public void Remove(RowSet other)
    {
        for (var i = 0; i < bits.Length; i++)
        {
            bits[i] &= ~other.bits[i];
        }
    }

    /// <summary>In order.</summary>
    public int[] ToArray()
    {
        var found = new int[Count];
        var at = 0;
        for (var i = 0; i < bits.Length; i++)
        {
            for (var left = bits[i]; left != 0; left &= left - 1)
            {
                found[at++] = (i * WordBits) + BitOperations.TrailingZeroCount(left);
            }
        }

        return found;
    }
}
