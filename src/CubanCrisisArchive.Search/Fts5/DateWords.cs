using System.Globalization;
using CubanCrisisArchive.Search.Querying;

namespace CubanCrisisArchive.Search.Fts5;

/// <summary>
/// The ways in which documents of the time write a date: <c>27 October</c>, <c>October 27</c>, <c>Oct. 27</c>, <c>27.X.62</c>,
/// <c>10/27/62</c>. The year is mostly left out, so the words of a day stand without it.
/// </summary>
internal static class DateWords
{
    private static readonly string[] Roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

    public static IReadOnlyList<IndexPhrase> Of(PlainDateNode date)
    {
        var format = CultureInfo.InvariantCulture.DateTimeFormat;
        var month = format.GetMonthName(date.From.Month);
        var brief = format.GetAbbreviatedMonthName(date.From.Month);
        var (day, number, year) = (date.From.Day, date.From.Month, date.From.Year);
        string[] texts = date.From == date.To
            ? [$"{day} {month}", $"{month} {day}", $"{day} {brief}", $"{brief} {day}", $"{Ordinal(day)} {month}", $"{month} {Ordinal(day)}", $"{day} {Roman[number - 1]} {year % 100:00}", $"{number} {day} {year % 100:00}", $"{number} {day} {year}", $"{year} {number:00} {day:00}"]
            : [$"{month} {year}", $"{brief} {year}"];
        return [.. texts.Distinct(StringComparer.Ordinal).Select(text => IndexPhrase.Of(text))];
    }

    private static string Ordinal(int day) => (day % 10, day is >= 11 and <= 13) switch
    {
        (1, false) => $"{day}st",
        (2, false) => $"{day}nd",
        (3, false) => $"{day}rd",
        _ => $"{day}th",
    };
}
