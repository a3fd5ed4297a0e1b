using System.Globalization;
using System.Text.RegularExpressions;
using CubanCrisisArchive.Records.Dates;

namespace CubanCrisisArchive.Web.Rendering;

/// <summary>Dates as people read them: <c>29 October 1962</c>, <c>27–28 October 1962</c>, <c>October 1962</c>.</summary>
public static class DateWords
{
    private static readonly Regex IsoDay = new(@"\b[0-9]{4}-[0-9]{2}-[0-9]{2}\b", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    public static string Written(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>From day to day, saying month and year once where they are shared.</summary>
    public static string Written(DateOnly first, DateOnly last)
    {
        if (first == last)
        {
            return Written(first);
        }

        if (first.Year != last.Year)
        {
            return $"{Written(first)} – {Written(last)}";
        }

        return first.Month == last.Month
            ? string.Create(CultureInfo.InvariantCulture, $"{first.Day}–{Written(last)}")
            : $"{WithoutYear(first)} – {Written(last)}";
    }

    /// <summary>The date in words; a date that can't be told is <c>Undated</c>, and doubt is said.</summary>
    public static string Written(ArchivalDate date)
    {
        var words = (date.Precision, date.Earliest, date.Latest) switch
        {
            (DatePrecision.Day, { } day, _) => Written(day),
            (DatePrecision.Month, { } day, _) => day.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
            (DatePrecision.Year, { } day, _) => day.ToString("yyyy", CultureInfo.InvariantCulture),
            (DatePrecision.Range, { } first, { } last) => Written(first, last),
            _ => date.AsPrinted ?? "Undated",
        };
        return date.Certainty switch
        {
            DateCertainty.Inferred => $"{words} (inferred)",
            DateCertainty.Doubtful => $"{words} (doubtful)",
            _ => words,
        };
    }

    /// <summary>A sentence that names days as programs write them, with days as people do.</summary>
    public static string InSentence(string sentence) =>
        IsoDay.Replace(sentence, found => DateOnly.TryParseExact(found.ValueSpan, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Written(day) : found.Value);

    /// <summary>Day and month, for places where the year is plain.</summary>
    public static string WithoutYear(DateOnly day) => day.ToString("d MMMM", CultureInfo.InvariantCulture);

    public static string Weekday(DateOnly day) => day.ToString("dddd", CultureInfo.InvariantCulture);

    public static string Iso(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>What a <c>time</c> element may carry; null for a range or an unknown date, which it cannot.</summary>
    public static string? MachineForm(ArchivalDate date) => date.Precision == DatePrecision.Range ? null : date.Iso;

    /// <summary>The date in a <c>time</c> element where one can carry it.</summary>
    public static HtmlBuilder AddDate(this HtmlBuilder html, ArchivalDate date) =>
        MachineForm(date) is { } machine ? html.Element("time", Written(date), ("datetime", machine)) : html.Text(Written(date));

    public static HtmlBuilder AddDay(this HtmlBuilder html, DateOnly day) =>
        html.Element("time", Written(day), ("datetime", Iso(day)));
}
