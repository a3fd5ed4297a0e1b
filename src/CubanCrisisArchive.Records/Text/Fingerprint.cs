using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace CubanCrisisArchive.Records.Text;

/// <summary>A short mark of a text, for links that must never lead to another text.</summary>
public static class Fingerprint
{
    /// <summary>
    /// Eight hexadecimal digits (32 bits of SHA-256 over UTF-8). Together with the paragraph's number and record they
    /// are ample: a link is checked against the paragraphs of one record only.
    /// </summary>
    /// <param name="text">The text; differences in white space alone make no difference.</param>
    public static string Of(string text)
    {
        var words = WhiteSpace.IsCollapsed(text) ? text : WhiteSpace.Collapse(text);
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(words.Length));
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes.AsSpan(0, Encoding.UTF8.GetBytes(words, bytes)), hash);
        ArrayPool<byte>.Shared.Return(bytes);
        return Convert.ToHexStringLower(hash[..4]);
    }
}
