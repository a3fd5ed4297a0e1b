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
    public static string Of(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(WhiteSpace.Collapse(text))).AsSpan(0, 4));
}
