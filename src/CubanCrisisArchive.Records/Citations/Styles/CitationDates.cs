using System.Globalization;
using CubanCrisisArchive.Records.Dates;

namespace CubanCrisisArchive.Records.Citations.Styles;

/// <summary>
/// Dates as the styles print them. What the record infers stands in square brackets, what it doubts has a question mark besides
/// (Chicago 14.145); a date that cannot be told is null.
/// </summary>
internal static class CitationDates
{
    /// <summary>MLA 9 shortens every month of more than four letters.</summary>
    private static readonly string[] MlaMonths =
        ["Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."];

    /// <summary><c>October 29, 1962</c>, <c>October 27–28, 1962</c>, <c>October 1962</c>.</summary>
    public static string? MonthFirst(ArchivalDate date) => Marked(date, (date.Precision, date.Earliest, date.Latest) switch
    {
        (DatePrecision.Day, { } day, _) => In(day, "MMMM d, yyyy"),
        (DatePrecision.Month, { } day, _) => In(day, "MMMM yyyy"),
        (DatePrecision.Year, { } day, _) => In(day, "yyyy"),
        (DatePrecision.Range, { } first, { } last) => Range(first, last, ", yyyy"),
        _ => null,
    });

    /// <summary><c>29 Oct. 1962</c>, <c>27–28 Oct. 1962</c>.</summary>
    public static string? Mla(ArchivalDate date) => Marked(date, (date.Precision, date.Earliest, date.Latest) switch
    {
        (DatePrecision.Day, { } day, _) => MlaDay(day, withMonth: true, withYear: true),
        (DatePrecision.Month, { } day, _) => $"{MlaMonths[day.Month - 1]} {In(day, "yyyy")}",
        (DatePrecision.Year, { } day, _) => In(day, "yyyy"),
        (DatePrecision.Range, { } first, { } last) =>
            $"{MlaDay(first, first.Month != last.Month || first.Year != last.Year, first.Year != last.Year)}–{MlaDay(last, withMonth: true, withYear: true)}",
        _ => null,
    });

    /// <summary><c>1962, October 29</c>, <c>1962, October 27–28</c>, <c>1962, October</c>.</summary>
    public static string? YearFirst(ArchivalDate date) => Marked(date, (date.Precision, date.Earliest, date.Latest) switch
    {
        (DatePrecision.Day, { } day, _) => In(day, "yyyy, MMMM d"),
        (DatePrecision.Month, { } day, _) => In(day, "yyyy, MMMM"),
        (DatePrecision.Year, { } day, _) => In(day, "yyyy"),
        (DatePrecision.Range, { } first, { } last) when first.Year != last.Year => $"{In(first, "yyyy, MMMM d")}–{In(last, "yyyy, MMMM d")}",
        (DatePrecision.Range, { } first, { } last) => $"{In(first, "yyyy, ")}{Range(first, last, string.Empty)}",
        _ => null,
    });

    /// <summary>The year or years alone, for citing in the text.</summary>
    public static string? Year(ArchivalDate date) => (date.Earliest, date.Latest) switch
    {
        _ when date.Iso is null => null,
        ({ } first, { } last) when first.Year != last.Year => $"{In(first, "yyyy")}–{In(last, "yyyy")}",
        ({ } first, _) => In(first, "yyyy"),
        _ => null,
    };

    /// <param name="year">How the year follows the day; empty where it has been said.</param>
    private static string Range(DateOnly first, DateOnly last, string year)
    {
        const string full = "MMMM d";
        var close = year.Length == 0 ? string.Empty : In(last, year);

        // A format of one letter would be one of .NET's standard ones; the percent sign makes it the day.
        var end = In(last, first.Month == last.Month && first.Year == last.Year ? "%d" : full);
        return $"{In(first, first.Year == last.Year ? full : full + year)}–{end}{close}";
    }

    private static string MlaDay(DateOnly day, bool withMonth, bool withYear)
    {
        var month = withMonth ? $" {MlaMonths[day.Month - 1]}" : string.Empty;
        return In(day, "%d") + month + (withYear ? In(day, " yyyy") : string.Empty);
    }

    private static string? Marked(ArchivalDate date, string? words) => (words, date.Certainty) switch
    {
        (null, _) => null,
        (_, DateCertainty.Inferred) => $"[{words}]",
        (_, DateCertainty.Doubtful) => $"[{words}?]",
        _ => words,
    };

    private static string In(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture);
}
