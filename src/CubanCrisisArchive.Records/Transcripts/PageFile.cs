using System.Text.RegularExpressions;
using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Records.Transcripts;

/// <summary>
/// A file that holds one printed page of a book of documents: a running head above (<c>Signal copy</c>), the page's number below.
/// Documents begin and end anywhere on such pages, so no page is a record.
/// </summary>
internal static partial class PageFile
{
    public static bool Is(SourceText source)
    {
        var text = source.Content.AsSpan().Trim();
        var firstEnd = text.IndexOf('\n');
        return firstEnd > 0 && RunningHead().IsMatch(text[..firstEnd].TrimEnd());
    }

    [GeneratedRegex(@"^\W?(?:signal|special|control|sample|advance|proof) copy\W?$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex RunningHead();
}
