using System.Text;
using CubanCrisisArchive.Records.Diagnostics;
using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Ingest.Stages;

/// <summary>Bytes to text. Only UTF-8 is taken: guessing an encoding would silently change what is printed.</summary>
internal static class TextDecoding
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text without a byte-order mark, or a diagnostic at the first byte that is not UTF-8.</summary>
    public static (SourceText? Text, Diagnostic? Fault) Decode(string path, ReadOnlySpan<byte> bytes)
    {
        var content = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        try
        {
            return (new SourceText(path, Strict.GetString(content)), null);
        }
        catch (DecoderFallbackException e)
        {
            var before = new SourceText(path, Encoding.UTF8.GetString(content[..Math.Clamp(e.Index, 0, content.Length)]));
            var place = new TextSpan(before.Length, 0);
            return (null, Diagnostic.At(DiagnosticCodes.NotText, before, place, $"Not UTF-8 text from here on{Hint(bytes)}. Save the file as UTF-8."));
        }
    }

    private static string Hint(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(Encoding.Unicode.Preamble) || bytes.StartsWith(Encoding.BigEndianUnicode.Preamble) ? " (it is UTF-16)" : string.Empty;
}
