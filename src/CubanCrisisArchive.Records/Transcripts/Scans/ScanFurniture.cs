using System.Collections.Frozen;
using System.Text.RegularExpressions;
using CubanCrisisArchive.Records.Transcripts.Datelines;

namespace CubanCrisisArchive.Records.Transcripts.Scans;

/// <summary>Lines that the release and the scan put on a page and that are no part of the document.</summary>
internal static partial class ScanFurniture
{
    /// <summary>Markings as machines misread them.</summary>
    private static readonly FrozenSet<string> MisreadMarkings = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "ECRET", "SECRE", "SEGRET", "SECREI", "SECRFT", "SEGREI", "SECRCT", "SECRE T", "TOR SECRET", "TOP SEGRET", "TOP SECREI", "TQP SECRET",
        "CONFIDENTIAI", "CONFIDENTAL", "CONFIDENTIA", "CONFIDENTIAL/", "BRCRET", "SECHET", "SFCRET", "SACRET", "CRET", "SEGRE");

    /// <summary>Page marks, form numbers, document stamps, fences: where a page of the scan ends or begins.</summary>
    public static bool IsPageMark(string line) => PageMark().IsMatch(line);

    /// <summary>The notice of the release that stands over each document, and the record's number.</summary>
    public static bool IsBanner(string line) => line.Length < 200 && Banner().IsMatch(line);

    /// <summary>The stamps of the library that gave the file out.</summary>
    public static bool IsHandlingStamp(string line) => line.Length < 60 && Handling().IsMatch(line);

    public static bool IsMarking(string line)
    {
        if (line.Length > 60)
        {
            return false;
        }

        var bare = line.Trim(' ', '.', ',', ';', ':', '\'', '"', '|', '-', '_', '~', '*', '•');
        return MarkingLine.Is(bare) || MarkingLine.Is(bare.Replace("-", string.Empty, StringComparison.Ordinal).Replace(" ", string.Empty, StringComparison.Ordinal))
            || MisreadMarkings.Contains(bare);
    }

    /// <summary>The National Archives' number of a record, where a line holds one.</summary>
    public static Match RecordNumber(string line) => Number().Match(line);

    [GeneratedRegex(@"^(?:-{3,}|# Document|# (?:DOCID-)?[\d-]{8,}|#{1,3} Page \d+|```\w*|\d\d-0{4,6}\.?|.{0,20}\bDoc[lI1i|][da][:;.]? ?\d{6,9}.{0,20})$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PageMark();

    [GeneratedRegex(@"RELEASE UNDER THE PRESIDENT|ASSASSINATION RECORDS? ACT|^\W*\d{3}-\d{5}-\d{5}\W*$|Released under the John F|Records Collection Act of|44 USC 2107", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Banner();

    [GeneratedRegex(@"^(?:RETURN TO CIA|Background Use Only|Do Not Reproduce|REPRODUCTION PROHIBITED)", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Handling();

    [GeneratedRegex(@"\b\d{3}-\d{5}-\d{5}\b", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
