using System.Text.RegularExpressions;
using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Records.Transcripts;

/// <summary>
/// A file that holds one printed page of a book of documents: a running head above (<c>Signal copy</c>, also misread), the page's number below.
/// Documents begin and end anywhere on such pages, so no page is a record.
/// </summary>
internal static partial class PageFile
{
    public static bool Is(SourceText source)
    {
        var text = source.Content.AsSpan().Trim();
        var firstEnd = text.IndexOf('\n');
        if (firstEnd <= 0)
        {
            return false;
        }

        var first = text[..firstEnd].TrimEnd();
        return RunningHead().IsMatch(first) || (PageNumber().IsMatch(text[(text.LastIndexOf('\n') + 1)..]) && (MisreadHead().IsMatch(first) || GoesOn().IsMatch(first)));
    }

    [GeneratedRegex(@"^\W?(?:signal|special|control|sample|reference|advance|proof) (?:copy|exemplar|specimen)\W?$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex RunningHead();

    [GeneratedRegex(@"^\W?(?:signal|special|control|sample) \w+\W?$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex MisreadHead();

    // The page before ended within a sentence, or before the archive's reference of its last document.
    [GeneratedRegex(@"^(?:\p{Ll}.{40}|(?:RGANI|RGASPI|GARF|AP ?RF|AVP ?RF)\. F\. )", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex GoesOn();

    [GeneratedRegex(@"^\d{1,4}$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();
}
