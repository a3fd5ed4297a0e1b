using System.Globalization;

namespace CubanCrisisArchive.Records.Dates;

/// <summary>How finely a date is told.</summary>
public enum DatePrecision
{
    Unknown,
    Year,
    Month,
    Day,

    /// <summary>A span of days, from the earliest to the latest.</summary>
    Range,
}

/// <summary>How far a date can be trusted.</summary>
public enum DateCertainty
{
    /// <summary>Stated in the source and possible.</summary>
    Stated,

    /// <summary>Follows from something else that the source states.</summary>
    Inferred,

    /// <summary>Stated, but it cannot be right as it stands or may be read in two ways.</summary>
    Doubtful,

    Unknown,
}

/// <summary>A date as printed beside what it means.</summary>
/// <param name="AsPrinted">The source's words, white space collapsed; null where no date is printed.</param>
/// <param name="Earliest">First day meant, or null where unknown.</param>
/// <param name="Latest">Last day meant, or null where unknown.</param>
/// <param name="Time">Time of day, or null where none is stated.</param>
public sealed record ArchivalDate(
    string? AsPrinted,
    DateOnly? Earliest,
    DateOnly? Latest,
    DatePrecision Precision,
    DateCertainty Certainty,
    ClockTime? Time = null)
{
    /// <summary>No date is printed.</summary>
    public static readonly ArchivalDate Undated = new(null, null, null, DatePrecision.Unknown, DateCertainty.Unknown);

    public static ArchivalDate OnDay(string asPrinted, DateOnly day) =>
        new(asPrinted, day, day, DatePrecision.Day, DateCertainty.Stated);

    public static ArchivalDate InMonth(string asPrinted, int year, int month) =>
        new(asPrinted, new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)), DatePrecision.Month, DateCertainty.Stated);

    public static ArchivalDate InYear(string asPrinted, int year) =>
        new(asPrinted, new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), DatePrecision.Year, DateCertainty.Stated);

    /// <summary>
    /// ISO 8601 at the date's own precision (<c>1962-10-29</c>, <c>1962-10</c>, <c>1962</c>, <c>1962-10-27/1962-10-28</c>;
    /// these are also EDTF level 0), or null where the date is unknown.
    /// </summary>
    public string? Iso => (Earliest, Latest) switch
    {
        ({ } first, { } last) => Precision switch
        {
            DatePrecision.Year => first.ToString("yyyy", CultureInfo.InvariantCulture),
            DatePrecision.Month => first.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            DatePrecision.Day => first.ToString("O", CultureInfo.InvariantCulture),
            DatePrecision.Range => $"{first.ToString("O", CultureInfo.InvariantCulture)}/{last.ToString("O", CultureInfo.InvariantCulture)}",
            _ => null,
        },
        _ => null,
    };
}
