using CubanCrisisArchive.Storage.Listings;

namespace CubanCrisisArchive.Web.Pages.Frame;

/// <summary>A day with what is held of it, or a stretch of days of which nothing is.</summary>
/// <param name="Count">How many records the day has in all; 0 for a stretch of empty days.</param>
/// <param name="Records">The first of them.</param>
public sealed record LineDay(DateOnly First, DateOnly Last, int Count, IReadOnlyList<RecordListing> Records);

/// <summary>
/// Days in order. Between days with records stands one entry for the days without, so that the line stays a calendar; before the first
/// and after the last too where the line is of a stretch of time.
/// </summary>
public sealed record LineOfDays(IReadOnlyList<LineDay> Days)
{
    /// <summary>How many days the line covers, empty ones too.</summary>
    public int Span => Days.Count == 0 ? 0 : Days[^1].Last.DayNumber - Days[0].First.DayNumber + 1;

    /// <param name="held">The days of which something is held, with how many.</param>
    /// <param name="records">The first records of each.</param>
    /// <param name="stretch">The first and the last day of the time that the line is of, if it is of one; a line of no records is empty all the same.</param>
    public static LineOfDays Of(IEnumerable<DayCount> held, ILookup<DateOnly, RecordListing> records, (DateOnly First, DateOnly Last)? stretch = null)
    {
        var all = new List<LineDay>();
        var next = stretch?.First;
        foreach (var day in held.OrderBy(day => day.Day))
        {
            if (next is { } empty && empty < day.Day)
            {
                all.Add(new LineDay(empty, day.Day.AddDays(-1), 0, []));
            }

            all.Add(new LineDay(day.Day, day.Day, day.Records, [.. records[day.Day]]));
            next = day.Day == DateOnly.MaxValue ? null : day.Day.AddDays(1);
        }

        if (all.Count > 0 && stretch is { Last: var last } && all[^1].Last < last)
        {
            all.Add(new LineDay(all[^1].Last.AddDays(1), last, 0, []));
        }

        return new LineOfDays(all);
    }
}
