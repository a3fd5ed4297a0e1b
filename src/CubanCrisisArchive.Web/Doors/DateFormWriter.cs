using System.Globalization;
using CubanCrisisArchive.Records.Dates;

namespace CubanCrisisArchive.Web.Doors;

/// <summary>Writes a date in its machine form.</summary>
internal static class DateFormWriter
{
    public static DateForm Write(ArchivalDate date) => new(
        date.Iso,
        date.AsPrinted,
        date.Precision.Word(),
        IsoTime(date.Time),
        date.Time?.AsPrinted,
        date.Time?.Zone,
        date.Certainty.Word());

    private static string? IsoTime(ClockTime? time) => time switch
    {
        { From: { } from, To: { } to } => $"{Iso(from)}/{Iso(to)}",
        { From: { } from } => Iso(from),
        _ => null,
    };

    private static string Iso(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
