using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CubanCrisisArchive.Storage.Writing;

/// <summary>
/// The version of a corpus: the hashes of its files' paths and contents, put together by exclusive or. The order in which files came makes no
/// difference, and a change costs as much as the files that changed, however many there are.
/// </summary>
/// <param name="Bits">Sixty-four are ample to tell two states of one corpus apart, and short enough to print.</param>
internal readonly record struct CorpusHash(ulong Bits)
{
    /// <summary>Of a version as it is written down.</summary>
    /// <exception cref="FormatException">The words are no version.</exception>
    public static CorpusHash Parse(string version) => new(ulong.Parse(version, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));

    /// <summary>The corpus with a file that was not in it, or without one that was.</summary>
    public CorpusHash Toggle(string path, string sha256, string? notesSha256)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{path}\t{sha256}\t{notesSha256}"));
        return new CorpusHash(Bits ^ BinaryPrimitives.ReadUInt64BigEndian(hash));
    }

    /// <summary>What two changes come to, or a change to a version.</summary>
    public CorpusHash And(CorpusHash change) => new(Bits ^ change.Bits);

    /// <summary>Sixteen hexadecimal digits.</summary>
    public override string ToString() => Bits.ToString("x16", CultureInfo.InvariantCulture);
}
