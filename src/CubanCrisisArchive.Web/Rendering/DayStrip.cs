using CubanCrisisArchive.Records.Dates;

namespace CubanCrisisArchive.Web.Rendering;

/// <summary>A day of the strip.</summary>
/// <param name="Records">How many records are held of that day.</param>
/// <param name="IsCurrent">Whether the page is about that day, or about a document of it.</param>
/// <param name="Hits">How many of its paragraphs a search found; 0 where nothing was searched.</param>
public sealed record StripDay(DateOnly Day, int Records, bool IsCurrent, int Hits);

/// <summary>The days of the crisis with what is held of each: the strip under every page's header.</summary>
/// <param name="Days">Every day shown, in order, empty ones too.</param>
/// <param name="Earlier">Records of days before the first one shown.</param>
/// <param name="Later">Records of days after the last one shown.</param>
public sealed record DayStrip(IReadOnlyList<StripDay> Days, int Earlier, int Later)
{
    /// <summary>16 October: the day the photographs were shown to the President.</summary>
    public static readonly DateOnly UsualFirst = new(1962, 10, 16);

    /// <summary>20 November: the day the quarantine was lifted.</summary>
    public static readonly DateOnly UsualLast = new(1962, 11, 20);

    /// <summary>
    /// How many days the strip may stretch at either end for what is held. An archive may hold papers of many years; past
    /// three weeks a mark for each day would be too fine to see or to touch, and the rest is told as a number.
    /// </summary>
    public const int Stretch = 21;

    /// <param name="held">Records held, by day.</param>
    /// <param name="current">The day or days the page is about, or null.</param>
    /// <param name="hits">Paragraphs a search found, by day.</param>
    public static DayStrip Of(
        IReadOnlyDictionary<DateOnly, int> held,
        ArchivalDate? current = null,
        IReadOnlyDictionary<DateOnly, int>? hits = null)
    {
        var shown = held.Keys.Where(day => day >= UsualFirst.AddDays(-Stretch) && day <= UsualLast.AddDays(Stretch)).ToList();
        var first = shown.Append(UsualFirst).Min();
        var last = shown.Append(UsualLast).Max();
        var days = Enumerable.Range(0, last.DayNumber - first.DayNumber + 1)
            .Select(first.AddDays)
            .Select(day => new StripDay(day, held.GetValueOrDefault(day), IsWithin(day, current), hits?.GetValueOrDefault(day) ?? 0));
        return new DayStrip(
            [.. days],
            held.Where(entry => entry.Key < first).Sum(entry => entry.Value),
            held.Where(entry => entry.Key > last).Sum(entry => entry.Value));
    }

    // Only a date of days lights its days: a month would fill the strip and tell nothing.
    private static bool IsWithin(DateOnly day, ArchivalDate? current) =>
        current is { Precision: DatePrecision.Day or DatePrecision.Range, Earliest: { } from, Latest: { } to } && day >= from && day <= to;
}
