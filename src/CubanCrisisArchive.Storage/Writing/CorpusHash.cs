using System.Security.Cryptography;
using System.Text;

namespace CubanCrisisArchive.Storage.Writing;

/// <summary>The version of a corpus: a hash over its files' paths and hashes.</summary>
internal static class CorpusHash
{
    /// <summary>Sixteen hexadecimal digits are ample to tell two states of one corpus apart, and short enough to print.</summary>
    private const int Bytes = 8;

    public static readonly string OfNothing = Of([]);

    /// <summary>The version of a corpus.</summary>
    /// <param name="lines">One line a file, in order of path.</param>
    public static string Of(IEnumerable<string> lines)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var line in lines)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(line + "\n"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, Bytes));
    }
}
