using System.Text.RegularExpressions;
using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts.PlainText;

namespace CubanCrisisArchive.Records.Transcripts.Scans;

/// <summary>The date of a scanned paper without a cover form: the one that stands like a dateline near its beginning.</summary>
internal static partial class ScanDate
{
    private const int LinesLookedAt = 80;
    private const int LongestLine = 160;

    /// <summary>A date in the midst of a sentence may be any day; only one that stands out is the paper's.</summary>
    private const int LeastWeight = 20;

    private const int Labelled = 60;
    private const int Spoken = 8;
    private const int FewestWordsOfSentence = 3;

    /// <summary>Lines among which a cable's heading ends.</summary>
    private const int LinesWithGroup = 120;

    public static (ArchivalDate Date, TextSpan Span)? Find(IReadOnlyList<TextLine> lines)
    {
        (ArchivalDate Date, TextSpan Span)? best = null;
        var bestWeight = LeastWeight - 1;
        for (var i = 0; i < Math.Min(lines.Count, LinesLookedAt); i++)
        {
            var line = lines[i];
            if (line.Text.Length > LongestLine || !line.Text.AsSpan().ContainsAnyInRange('0', '9') || OtherDates().IsMatch(line.Text) || ScanFurniture.IsBanner(line.Text))
            {
                continue;
            }

            var endsSentence = i > 0 && !line.FollowsBlank && GoesOn(lines[i - 1].Text);
            foreach (var (date, start, end) in MisreadDates.InWords(line.Text))
            {
                var weight = (endsSentence && start == 0 ? Spoken : Weight(line.Text, start, end)) - (i / 10);
                if (weight > bestWeight)
                {
                    (best, bestWeight) = ((date, line.Span), weight);
                }
            }
        }

        var isLabelled = bestWeight >= Labelled - (LinesLookedAt / 10);
        return isLabelled ? best : GroupIn(lines) ?? best;
    }

    /// <summary>Whether a cable's heading has its date-time group in the line.</summary>
    public static bool IsGroup(string line) => GroupIn(line) is not null;

    /// <summary>The first date-time group of a cable's heading; what a cable refers to has one too.</summary>
    private static (ArchivalDate Date, TextSpan Span)? GroupIn(IReadOnlyList<TextLine> lines)
    {
        foreach (var line in lines.Take(LinesWithGroup))
        {
            if (GroupIn(line.Text) is { } date)
            {
                return (date, line.Span);
            }
        }

        return null;
    }

    private static ArchivalDate? GroupIn(string line) =>
        line.Length <= LongestLine && !Referring().IsMatch(line) && !Prose.Is(line) ? MisreadDates.Group(line) : null;

    /// <summary>Whether a line is part of a sentence that its end does not end.</summary>
    private static bool GoesOn(string line) =>
        line[^1] is not ('.' or ':' or '!' or '?') && line.Split(' ').Count(word => word.Length > 1 && char.IsLower(word[0])) >= FewestWordsOfSentence;

    /// <summary>Alone on its line, behind the word date, at the end of a short line; in this order.</summary>
    private static int Weight(string line, int start, int end)
    {
        var before = line[..start].Trim(' ', '.', ',', ':', '|', '\'', '"', '-', '_', '~', '*', '(', '[');
        var after = line[end..].Trim(' ', '.', ',', ':', '|', '\'', '"', '-', '_', '~', '*', ')', ']');
        if (DateLabel().IsMatch(before) && after.Length < 20)
        {
            return Labelled;
        }

        if (Leading().IsMatch(before) || IsSpokenOf(before, line, after))
        {
            return Spoken;
        }

        if (before.Length <= 3 && after.Length <= 3)
        {
            return 36;
        }

        if (Prose.Is(line))
        {
            return Spoken;
        }

        return after.Length <= 3 || before.Length <= 3 ? 28 : 12;
    }

    /// <summary>Whether the line goes on after the date in a sentence, or is a sentence's end, or stands in parentheses begun before the date.</summary>
    private static bool IsSpokenOf(string before, string line, string after) =>
        (after.Length > 0 && char.IsLower(after[0]) && after.Split(' ').Length >= FewestWordsOfSentence)
        || (line[^1] == '.' && after.Length == 0 && before.Split(' ').Count(word => word.Length > 1 && char.IsLower(word[0])) > 1)
        || before.LastIndexOf('(') > before.LastIndexOf(')')
        || (after.IndexOf(')') is >= 0 and var close && after.IndexOf('(') is var open && (open < 0 || open > close));

    // The label, its first letter misread or not.
    [GeneratedRegex(@"(?:(?i:date)|^\W{0,12}[poc]ate|^\W{0,12}(?:Dates|DATES))$", RegexOptions.CultureInvariant)]
    private static partial Regex DateLabel();

    // Words and cable numbers behind which a date belongs to what is spoken of.
    [GeneratedRegex(@"(?:^|\W)(?:of|on|since|until|till|by|before|after|through|between|during|and|ref|see|[A-Z]{4,20} \d{3,6})$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Leading();

    [GeneratedRegex(@"\bREFS?\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Referring();

    // Dates of forms, revisions, reviews and case numbers.
    [GeneratedRegex(@"\bRev\b|REVISED|EDITION|\bFORM\b|DECLASS|Case ?#|FPMR|REVIEW|\bBORN\b|DOB|DPOB|\bRe \b|Reference|\bdated\b|DATED|^\W{0,12}REFS?\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OtherDates();
}
