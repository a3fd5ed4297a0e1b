using System.Buffers;
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

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Misread = MisreadMarkings.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<string> BannerWords = SearchValues.Create(["release", "eleased", "assass", "records coll", "44 usc"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> StampWords = SearchValues.Create(["doc"], StringComparison.OrdinalIgnoreCase);

    private const int LongestMarking = 60;

    /// <summary>Lines, blank ones aside, among which a record's number stands.</summary>
    private const int LinesForNumber = 3;

    /// <summary>What may stand behind a misread number.</summary>
    private const int LongestSpot = 8;

    /// <summary>A record's number has thirteen figures; some are lost, some read as letters.</summary>
    private const int FewestFigures = 6;
    private const int MostFigures = 13;
    private const int MostLetters = 6;
    private const int FewestSigns = 9;

    private static readonly SearchValues<char> Strokes = SearchValues.Create("-—–]|[‘’'!.");

    /// <summary>A document's stamp with what may stand about it.</summary>
    private const int LongestPageMark = 80;

    /// <summary>Page marks, form numbers, document stamps, fences: where a page of the scan ends or begins.</summary>
    public static bool IsPageMark(string line) => MayMarkPage(line) && PageMark().IsMatch(line);

    /// <summary>The notice of the release that stands over each document, and the record's number.</summary>
    public static bool IsBanner(string line) => line.Length < 200 && MayBeBanner(line) && Banner().IsMatch(line);

    /// <summary>The stamps of the library that gave the file out.</summary>
    public static bool IsHandlingStamp(string line) => line is ['R' or 'r' or 'B' or 'b' or 'D' or 'd', ..] && line.Length < 60 && Handling().IsMatch(line);

    public static bool IsMarking(string line)
    {
        if (line.Length > LongestMarking)
        {
            return false;
        }

        var bare = line.AsSpan().Trim(" .,;:'\"|-_~*•");
        return MarkingLine.Is(bare) || MarkingLine.Is(Closed(bare, stackalloc char[LongestMarking])) || Misread.Contains(bare);
    }

    /// <summary>The letters of a line that is spaced or hyphenated: <c>S E C R E T</c>.</summary>
    private static ReadOnlySpan<char> Closed(ReadOnlySpan<char> line, Span<char> room)
    {
        var length = 0;
        foreach (var character in line)
        {
            if (character is not (' ' or '-'))
            {
                room[length++] = character;
            }
        }

        return room[..length];
    }

    // Most lines are text, of which a glance tells that it holds nothing of the kind.
    private static bool MayMarkPage(string line) =>
        line.Length > 0 && (line[0] is '-' or '#' or '`' || char.IsDigit(line[0]) || (line.Length <= LongestPageMark && line.AsSpan().ContainsAny(StampWords)));

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

            if (IsMisreadNumber(bare))
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
        if (space >= 0 && line.Length - space > LongestSpot)
        {
            return false;
        }

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
            else if (!Strokes.Contains(character))
            {
                return false;
            }
        }

        return figures is >= FewestFigures and <= MostFigures && letters <= MostLetters && figures + letters >= FewestSigns;
    }

    [GeneratedRegex(@"^(?:-{3,}|# Document|# (?:DOCID-)?[\d-]{8,}|#{1,3} Page \d+|```\w*|\d\d-0{4,6}\.?|.{0,20}\bDoc[lI1i|][da][:;.]? ?\d{6,9}.{0,20})$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PageMark();

    [GeneratedRegex(@"RELEASE UNDER THE PRESIDENT|ASSASSINATION RECORDS? ACT|^\W*\d{3}-\d{5}-\d{5}\W*$|eleased under the John F|Records Collection Act of|44 USC 2107", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Banner();

    [GeneratedRegex(@"^(?:RETURN TO CIA|Background Use Only|Do Not Reproduce|REPRODUCTION PROHIBITED)", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Handling();

    [GeneratedRegex(@"\b\d{3}-\d{5}-\d{5}\b", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
