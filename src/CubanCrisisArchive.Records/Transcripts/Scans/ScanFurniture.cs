using System.Buffers;
using System.Text.RegularExpressions;
using CubanCrisisArchive.Records.Dates;

namespace CubanCrisisArchive.Records.Transcripts.Scans;

/// <summary>Lines that the release and the scan put on a page and that are no part of the document.</summary>
internal static partial class ScanFurniture
{
    private static readonly SearchValues<string> BannerWords = SearchValues.Create(["release", "eleased", "assass", "ollect", "rds act", "44 usc", "date"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> StampWords = SearchValues.Create(["doc", "doo"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Lines, blank ones aside, among which a record's number stands.</summary>
    private const int LinesForNumber = 3;

    /// <summary>What may stand behind a misread number.</summary>
    private const int LongestSpot = 8;

    /// <summary>A record's number has thirteen figures; some are lost, some read as letters.</summary>
    private const int FewestFigures = 6;
    private const int MostFigures = 13;
    private const int MostLetters = 6;
    private const int FewestSigns = 9;
    private const int LongestTorn = 16;

    private static readonly SearchValues<char> Strokes = SearchValues.Create("-—–]|[‘’'!.(){}");

    /// <summary>A document's stamp with what may stand about it.</summary>
    private const int LongestPageMark = 80;

    /// <summary><c>NW 50955</c>, <c>Page 12</c>.</summary>
    private const int LongestStamp = 9;

    /// <summary>Page marks, form numbers, document stamps, fences: where a page of the scan ends or begins.</summary>
    public static bool IsPageMark(string line) => MayMarkPage(line) && PageMark().IsMatch(line);

    /// <summary>The notice of the release that stands over each document, and the record's number.</summary>
    public static bool IsBanner(string line) => line.Length < 200 && MayBeBanner(line) && Banner().IsMatch(line);

    /// <summary>The stamps of the library that gave the file out.</summary>
    public static bool IsHandlingStamp(string line) =>
        line.Length < 60 && ((line is ['R' or 'r' or 'B' or 'b' or 'D' or 'd', ..] && Handling().IsMatch(line)) || IsReproductionProhibited(line));

    /// <summary>The stamp <c>REPRODUCTION PROHIBITED</c>, on one line or two, its letters misread or not.</summary>
    private static bool IsReproductionProhibited(string line) =>
        MayProhibit(line)
        && Array.TrueForAll(
            line.Split([' ', '|', ':', '.', ',', '!', '=', '-', '—', '“', '"'], StringSplitOptions.RemoveEmptyEntries),
            word => (word.Length > 8 && word.StartsWith("PRO", StringComparison.Ordinal) && Misreading.Distance(word, "PROHIBITED") < 4) || (word.Length > 10 && Misreading.Distance(word, "REPRODUCTION") < 3));

    private static bool MayProhibit(string line) => line.Length > 8 && !line.Any(char.IsLower) && (line.Contains("PRO", StringComparison.Ordinal) || line.Contains("DUCT", StringComparison.Ordinal));

    // Most lines are text, of which a glance tells that it holds nothing of the kind.
    private static bool MayMarkPage(string line) =>
        line.Length > 0 && (line[0] is '-' or '–' or '—' or '#' or '`' || char.IsDigit(line[0]) || line.Length <= LongestStamp || (line.Length <= LongestPageMark && line.AsSpan().ContainsAny(StampWords)));

    private static bool MayBeBanner(string line) =>
        line.AsSpan().ContainsAny(BannerWords) || line.AsSpan().Count('-') > 1;

    /// <summary>The National Archives' number of a record, where a line holds one.</summary>
    public static Match RecordNumber(string line) => Number().Match(line);

    /// <summary>Whether one of the first lines is a record's number in which letters stand for figures, strokes are lost, or both: <c>io4t0247-10070</c>.</summary>
    public static bool BeginsWithMisreadNumber(ReadOnlySpan<char> opening)
    {
        var left = LinesForNumber;
        foreach (var line in opening.EnumerateLines())
        {
            var bare = line.Trim();
            if (bare.IsEmpty)
            {
                continue;
            }

            if (IsMisreadNumber(bare) || IsTornNumber(bare))
            {
                return true;
            }

            if (--left == 0)
            {
                break;
            }
        }

        return false;
    }

    /// <summary>One word of the length of a record's number, made of figures and of letters taken for them; what stands behind it is a spot.</summary>
    private static bool IsMisreadNumber(ReadOnlySpan<char> line)
    {
        var space = line.IndexOf(' ');
        var word = space < 0 ? line : line[..space];
        return (space < 0 || line.Length - space <= LongestSpot) && IsNumber(word, FewestFigures);
    }

    /// <summary>The same torn in two: <c>04-077 40187</c>; but no day with its hour.</summary>
    private static bool IsTornNumber(ReadOnlySpan<char> line) =>
        line.Length <= LongestTorn && char.IsLetterOrDigit(line[0]) && line.ContainsAny('-', '—', '–') && IsNumber(line, FewestFigures + 2) && DateFinder.FindAll(line.ToString()).Count == 0;

    private static bool IsNumber(ReadOnlySpan<char> word, int fewestFigures)
    {
        var figures = 0;
        var letters = 0;
        foreach (var character in word)
        {
            if (char.IsAsciiDigit(character))
            {
                figures++;
            }
            else if (char.IsLetter(character))
            {
                letters++;
            }
            else if (character != ' ' && !Strokes.Contains(character))
            {
                return false;
            }
        }

        return figures >= fewestFigures && figures <= MostFigures && letters <= MostLetters && figures + letters >= FewestSigns;
    }

    // What the archives stamp at a page's foot stands in any order, its letters misread or torn: NW 50955 / DooId: 32176626 / Page 3, 4-00000.
    [GeneratedRegex(@"^(?:-{3,}|[-–—] ?\d{1,4} ?[-–—]|# Document|# (?:DOCID-)?[\d-]{8,}|(?:#{1,3} )?Page \d+|```\w*|(?:# )?\d{1,3}-0{4,6}.{0,3}|[NHM][HW] \d{2,6}-?|.{0,20}\bDo[co][lI1i|][da][:;.]? ?\d{6,9}.{0,20})$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PageMark();

    // The act's name goes over three lines of the stamp; where a sentence speaks of it, more stands about it.
    [GeneratedRegex(@"RELEASE UNDER THE PRESIDENT|(?-i:ASSASSINATION RECORDS? ACT)|^\W{0,12}\d{3}-\d{5}-\d{5}\W{0,12}$|^.{0,12}eleased? under the John F|^\W*(?:Kennedy )?(?:\w{8,14},? )?(?:\w{6,8}[ .])?Collecti?on [a4]\w{1,2} ?o[fli]{1,2}\W*(?:1\d{0,3}\W*)?(?:\((?:PL|44).{0,40})?$|^.{0,14}RDS ACT OF 19\d\d.{0,4}$|44 USC 2107|^\d{2,6} Date: ?\d\d-\d\d-20\d\d$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Banner();

    [GeneratedRegex(@"^(?:RETURN TO CIA|Background Use Only|Do Not Reproduce|REPRODUCTION PROHIBITED)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Handling();

    [GeneratedRegex(@"\b\d{3}-\d{5}-\d{5}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
