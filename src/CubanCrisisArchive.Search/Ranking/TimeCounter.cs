using CubanCrisisArchive.Search.Answering;

namespace CubanCrisisArchive.Search.Ranking;

/// <summary>Makes of how many hits each record has how many each day, month and year has.</summary>
internal static class TimeCounter
{
    public static HitTimes Of(IndexArrays index, RecordCounts hitsByRecord)
    {
        var days = new SortedDictionary<DateOnly, long>();
        var months = new SortedDictionary<DateOnly, long>();
        var years = new SortedDictionary<DateOnly, long>();
        var undated = 0L;
        foreach (var (id, hits) in hitsByRecord.All)
        {
            if (index.Record(id) is not { FirstDay: { } first, LastDay: { } last })
            {
                undated += hits;
                continue;
            }

            var (from, to) = (DateOnly.FromDayNumber(first), DateOnly.FromDayNumber(last));
            Add(days, from, to, hits);
            Add(months, FirstOfMonth(from), FirstOfMonth(to), hits);
            Add(years, new DateOnly(from.Year, 1, 1), new DateOnly(to.Year, 1, 1), hits);
        }

        return new HitTimes(days, months, years, undated);
    }

    private static DateOnly FirstOfMonth(DateOnly day) => new(day.Year, day.Month, 1);

    private static void Add(SortedDictionary<DateOnly, long> counts, DateOnly first, DateOnly last, int hits)
    {
        if (first == last)
        {
            counts[first] = counts.GetValueOrDefault(first) + hits;
        }
    }
}
