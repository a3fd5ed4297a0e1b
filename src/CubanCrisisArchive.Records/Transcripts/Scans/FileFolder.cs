using System.Text.RegularExpressions;
using CubanCrisisArchive.Records.Transcripts.PlainText;

namespace CubanCrisisArchive.Records.Transcripts.Scans;

/// <summary>
/// A file that was lent as a whole, under a sheet that says so (<c>FILE TITLE/NUMBER/VOLUME</c>, <c>INCLUSIVE DATES</c>, <c>CUSTODIAL UNIT</c>): it holds many papers, and neither
/// the kind nor the day of one of them is its own.
/// </summary>
internal static partial class FileFolder
{
    private const int SheetLines = 40;

    public static bool Is(IReadOnlyList<TextLine> text) => text.Take(SheetLines).Any(line => Sheet().IsMatch(line.Text));

    [GeneratedRegex(@"^.{0,4}\b[FT]ILE TITLE ?/|^\W{0,4}INCLUSIVE DATES\b|^\W{0,4}CUSTODIAL UNIT\b", RegexOptions.CultureInvariant)]
    private static partial Regex Sheet();
}
