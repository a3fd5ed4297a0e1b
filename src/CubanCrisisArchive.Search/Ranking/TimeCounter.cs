using CubanCrisisArchive.Search.Answering;

namespace CubanCrisisArchive.Search.Ranking;

/// <summary>Makes of how many hits each record has how many each day, month and year has.</summary>
internal static class TimeCounter
{
    public static HitTimes Of(IndexArrays index, RecordCounts hitsByRecord)
    {
        // By day from the archive's first on: sorting each record's days in would cost more than all else of a frequent word.
        var byDay = new long[Math.Max(0, index.LastDayOfAll - index.FirstDayOfAll + 1)];
        var (months, years) = (new SortedDictionary<DateOnly, long>(), new SortedDictionary<DateOnly, long>());
        var undated = 0L;
        foreach (var (id, hits) in hitsByRecord.All)
        {
            if (index.FirstDay(id) is not { } first || index.LastDay(id) is not { } last)
            {
                undated += hits;
            }
            else if (first == last)
            {
                byDay[first - index.FirstDayOfAll] += hits;
            }
            else
            {
                AddSpan(months, years, DateOnly.FromDayNumber(first), DateOnly.FromDayNumber(last), hits);
            }
        }

        var days = new SortedList<DateOnly, long>();
        var (month, inMonth) = (DateOnly.MinValue, 0L);
        for (var at = 0; at < byDay.Length; at++)
        {
            if (byDay[at] == 0)
            {
                continue;
            }

            var day = DateOnly.FromDayNumber(index.FirstDayOfAll + at);
            days.Add(day, byDay[at]);
            if (FirstOfMonth(day) != month)
            {
                Add(months, years, month, inMonth);
                (month, inMonth) = (FirstOfMonth(day), 0);
            }

            inMonth += byDay[at];
        }

        Add(months, years, month, inMonth);
        return new HitTimes(days, months, years, undated);
    }

    /// <summary>Records that may be of several days belong to a month or year where they lie wholly within.</summary>
    private static void AddSpan(SortedDictionary<DateOnly, long> months, SortedDictionary<DateOnly, long> years, DateOnly first, DateOnly last, long hits)
    {
        if (FirstOfMonth(first) == FirstOfMonth(last))
        {
            Add(months, years, FirstOfMonth(first), hits);
        }
        else if (first.Year == last.Year)
        {
            Add(years, new DateOnly(first.Year, 1, 1), hits);
        }
    }

    private static void Add(SortedDictionary<DateOnly, long> months, SortedDictionary<DateOnly, long> years, DateOnly month, long hits)
    {
        Add(months, month, hits);
        Add(years, new DateOnly(month.Year, 1, 1), hits);
    }

    private static void Add(SortedDictionary<DateOnly, long> counts, DateOnly first, long hits)
    {
        if (hits > 0)
        {
            counts[first] = counts.GetValueOrDefault(first) + hits;
        }
    }

    private static DateOnly FirstOfMonth(DateOnly day) => new(day.Year, day.Month, 1);
}
