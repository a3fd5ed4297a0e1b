using System.Globalization;
using System.Text.RegularExpressions;
using CubanCrisisArchive.Records.Dates;

namespace CubanCrisisArchive.Records.Transcripts.Scans;

/// <summary>Dates whose letters and figures a machine took for others: <c>17 NOY 1961</c>, <c>O6/25/19S9</c>, <c>11 Septenber 1962</c>.</summary>
internal static partial class MisreadDates
{
    /// <summary>Years of the papers themselves; what is later belongs to the release.</summary>
    public const int EarliestYear = 1930;
    public const int LatestYear = 1999;

    private static readonly string[] Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>Short forms as they are misread, by the month meant.</summary>
    private static readonly Dictionary<string, int> Short = new(StringComparer.OrdinalIgnoreCase)
    {
        ["JAM"] = 1,
        ["JAH"] = 1,
        ["JAI"] = 1,
        ["FE8"] = 2,
        ["FEE"] = 2,
        ["FEO"] = 2,
        ["MAB"] = 3,
        ["MAA"] = 3,
        ["APB"] = 4,
        ["AFR"] = 4,
        ["APE"] = 4,
        ["HAY"] = 5,
        ["NAY"] = 5,
        ["KAY"] = 5,
        ["JUH"] = 6,
        ["JUM"] = 6,
        ["JUI"] = 7,
        ["JU1"] = 7,
        ["AUC"] = 8,
        ["AUO"] = 8,
        ["AOG"] = 8,
        ["SEF"] = 9,
        ["SEPI"] = 9,
        ["0CT"] = 10,
        ["OCI"] = 10,
        ["0CI"] = 10,
        ["OGT"] = 10,
        ["OOT"] = 10,
        ["NOY"] = 11,
        ["N0V"] = 11,
        ["KOV"] = 11,
        ["HOV"] = 11,
        ["NOU"] = 11,
        ["DEG"] = 12,
        ["OEC"] = 12,
        ["DFC"] = 12,
    };

    /// <summary>A date of figures and slashes, letters that stand for figures put right; null where there is none.</summary>
    public static ArchivalDate? Numeric(string text)
    {
        var match = Figures().Match(text);
        var end = match.Index + match.Length;
        if (!match.Success || (end < text.Length && char.IsAsciiDigit(text[end])))
        {
            // 4/11/201: the form's own date, its last figure cut off.
            return null;
        }

        var printed = match.Value;
        var figures = string.Concat(printed.Where(character => character != ' ').Select(character => character switch
        {
            'O' or 'o' or 'Q' => '0',
            'I' or 'l' or '|' => '1',
            'S' => '5',
            'B' => '8',
            '.' or '-' => '/',
            _ => character,
        }));
        return DateParser.Parse(figures) is { } date && (date.Earliest is null || date.Earliest.Value.Year >= EarliestYear) ? Kept(date, printed, figures) : null;
    }

    /// <summary>The dates in words in a line, those with a misread month too.</summary>
    public static IEnumerable<(ArchivalDate Date, int Start, int End)> InWords(string line)
    {
        if (!line.AsSpan().ContainsAnyInRange('0', '9'))
        {
            yield break;
        }

        foreach (var found in DateFinder.FindAll(line).Where(found => found.Date.Precision == DatePrecision.Day && IsPossible(found.Date)))
        {
            yield return (found.Date, found.Offset, found.Offset + found.Length);
        }

        foreach (Match match in DayMonthYear().Matches(line).Concat(MonthDayYear().Matches(line)))
        {
            var word = match.Groups["month"].Value;
            if (MonthOf(word) is > 0 and var month
                && DateParser.Parse($"{match.Groups["day"].Value} {Months[month - 1]} {match.Groups["year"].Value}") is { Precision: DatePrecision.Day } date && IsPossible(date))
            {
                yield return (date with { AsPrinted = match.Value, Certainty = DateCertainty.Inferred }, match.Index, match.Index + match.Length);
            }
        }
    }

    /// <summary>The day of a cable's date-time group, its Z misread or not (<c>1517002 SEP 97</c>); null where the line holds none.</summary>
    public static ArchivalDate? Group(string line)
    {
        if (!line.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return null;
        }

        foreach (Match match in DateTimeGroup().Matches(line))
        {
            if (int.Parse(match.Groups["hour"].ValueSpan, CultureInfo.InvariantCulture) < 24
                && DateParser.Parse($"{match.Groups["day"].Value} {match.Groups["month"].Value} {match.Groups["year"].Value}") is { Precision: DatePrecision.Day } date
                && IsPossible(date))
            {
                return date with { AsPrinted = match.Value, Certainty = match.Groups["zone"].Value == "Z" ? date.Certainty : DateCertainty.Inferred };
            }
        }

        return null;
    }

    public static bool IsPossible(ArchivalDate date) => date.Earliest is { Year: >= EarliestYear and <= LatestYear };

    private static ArchivalDate Kept(ArchivalDate date, string printed, string figures) =>
        date with { AsPrinted = printed, Certainty = printed == figures || date.Certainty != DateCertainty.Stated ? date.Certainty : DateCertainty.Inferred };

    /// <summary>The month that a misread word means; 0 where it is a month as it stands, or none.</summary>
    private static int MonthOf(string word)
    {
        if (Short.TryGetValue(word, out var month))
        {
            return month;
        }

        if (word.Length < 5 || Months.Contains(word, StringComparer.OrdinalIgnoreCase))
        {
            return 0;
        }

        var near = Months.Select((name, index) => (Distance: Misreading.Distance(name, word), Number: index + 1)).MinBy(entry => entry.Distance);
        return near.Distance <= word.Length / 4 ? near.Number : 0;
    }

    [GeneratedRegex(@"[\dOoQIlSB|]{1,2} ?[/.-] ?[\dOoQIlSB|]{1,2} ?[/.-] ?(?:[\dOoQIlSB|]{4}|[\dOoQIlSB|]{2})", RegexOptions.CultureInvariant)]
    private static partial Regex Figures();

    [GeneratedRegex(@"\b(?<day>\d{1,2}) ?(?<month>[\p{L}0189]{3,10})[.,]? ?(?<year>19\d\d|[3-9]\d)\b", RegexOptions.CultureInvariant)]
    private static partial Regex DayMonthYear();

    [GeneratedRegex(@"\b(?<day>\d\d)(?<hour>\d\d)\d\d ?(?<zone>[Z27]) ?(?<month>JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]{0,6}\.? ?(?<year>19\d\d|[3-9]\d)\b", RegexOptions.CultureInvariant)]
    private static partial Regex DateTimeGroup();

    [GeneratedRegex(@"\b(?<month>[\p{L}0]{3,10})\.? (?<day>\d{1,2})[,.]? ?(?<year>19\d\d)\b", RegexOptions.CultureInvariant)]
    private static partial Regex MonthDayYear();
}
