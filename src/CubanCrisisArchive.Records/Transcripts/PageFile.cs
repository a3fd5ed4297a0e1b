using System.Text.RegularExpressions;
using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Records.Transcripts;

/// <summary>
/// A file that holds one printed page of a book of documents: a running head above (<c>Signal copy</c>, also misread), the page's number below.
/// Documents begin and end anywhere on such pages, so no page is a record. The page of its contents is another.
/// </summary>
internal static partial class PageFile
{
    /// <summary>Lines of a table of contents: a document may quote one.</summary>
    private const int FewestLeaders = 3;

    /// <summary>Whether a plain text is such a page.</summary>
    public static bool Is(SourceText source)
    {
        var text = source.Content.AsSpan().Trim();
        var first = FirstLine(text);
        return RunningHead().IsMatch(first)
            || (PageNumber().IsMatch(text[(text.LastIndexOf('\n') + 1)..]) && (MisreadHead().IsMatch(first) || GoesOn().IsMatch(first)))
            || (Contents().IsMatch(first) && HasLeaders(text));
    }

    /// <summary>Whether the running head stands above, which tells a page whatever its text speaks of.</summary>
    public static bool HasRunningHead(SourceText source) => RunningHead().IsMatch(FirstLine(source.Content.AsSpan().Trim()));

    /// <summary>Empty where there is no other line.</summary>
    private static ReadOnlySpan<char> FirstLine(ReadOnlySpan<char> text) => text.IndexOf('\n') is > 0 and var end ? text[..end].TrimEnd() : [];

    /// <summary>Whether lines lead by dots to the pages of a book.</summary>
    private static bool HasLeaders(ReadOnlySpan<char> text)
    {
        var leaders = 0;
        foreach (var line in text.EnumerateLines())
        {
            leaders += Leader().IsMatch(line.TrimEnd()) ? 1 : 0;
        }

        return leaders >= FewestLeaders;
    }

    [GeneratedRegex(@"^\W?(?:signal|special|control|sample|reference|advance|proof) (?:copy|exemplar|specimen)\W?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex RunningHead();

    [GeneratedRegex(@"^\W?(?:signal|special|control|sample) \w+\W?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex MisreadHead();

    // The page before ended within a sentence, or before the archive's reference of its last document.
    [GeneratedRegex(@"^(?:\p{Ll}.{40}|(?:RGANI|RGASPI|GARF|AP ?RF|AVP ?RF)\. F\. )", RegexOptions.CultureInvariant)]
    private static partial Regex GoesOn();

    [GeneratedRegex(@"^\W?(?:table of )?contents\W?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Contents();

    // Source text ........ 22; documents of 1963 .... 22-71
    [GeneratedRegex(@"(?:\.{4}|(?:\. ){4}|…{2}) ?\d{1,4}(?:[-–]\d{1,4})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Leader();

    [GeneratedRegex(@"^\d{1,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();
}
