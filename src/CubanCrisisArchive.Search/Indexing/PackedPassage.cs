using System.Buffers.Binary;

namespace CubanCrisisArchive.Search.Indexing;

/// <summary>What ranking needs of a passage.</summary>
/// <param name="Record">Number of its record; 0 where there is no such passage.</param>
/// <param name="Words">Its length in words; of longer ones no more than 65,535 are told.</param>
/// <param name="Speaker">Number of the speaker's label; 0 where it is not told.</param>
internal readonly record struct PackedPassage(int Record, int Words, byte Zone, int Speaker)
{
    /// <summary>Bytes of a packed one.</summary>
    public const int Size = 11;

    public static PackedPassage Read(ReadOnlySpan<byte> from) => new(
        BinaryPrimitives.ReadInt32LittleEndian(from),
        BinaryPrimitives.ReadUInt16LittleEndian(from[4..]),
        from[6],
        BinaryPrimitives.ReadInt32LittleEndian(from[7..]));

    public void Write(Span<byte> to)
    {
        BinaryPrimitives.WriteInt32LittleEndian(to, Record);
        BinaryPrimitives.WriteUInt16LittleEndian(to[4..], (ushort)Math.Min(ushort.MaxValue, Words));
        to[6] = Zone;
        BinaryPrimitives.WriteInt32LittleEndian(to[7..], Speaker);
    }
}
