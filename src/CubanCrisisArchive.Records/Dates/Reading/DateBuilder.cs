namespace CubanCrisisArchive.Records.Dates.Reading;

/// <summary>Judges the numbers of a date: what they mean, how finely, and whether they can be right.</summary>
internal static class DateBuilder
{
    private const int MonthsInYear = 12;

    /// <summary>Years outside these are misreadings in papers of this kind, or not years: which year is meant, they do not tell.</summary>
    private const int EarliestYear = 1700;
    private const int LatestYear = 2100;

    /// <summary>The date that the numbers make.</summary>
    public static ArchivalDate Build(DateMatch match, string asPrinted, DateOrder order, ClockTime? time)
    {
        var isRange = match.Days.Count > 1 || match.Months.Count > 1 || match.Years.Count > 1 || match.Numbers.Count > 2;
        var date = isRange ? Range(match, asPrinted, order) : Single(End(match, 0, order), asPrinted);
        return date with { Time = time };
    }

    private static ArchivalDate Single(DateEnd end, string asPrinted)
    {
        if (end.Bounds() is not { } bounds)
        {
            return new ArchivalDate(asPrinted, null, null, DatePrecision.Unknown, end.IsBlank ? DateCertainty.Unknown : DateCertainty.Doubtful);
        }

        return new ArchivalDate(asPrinted, bounds.First, bounds.Last, bounds.Precision, bounds.IsDoubtful ? DateCertainty.Doubtful : DateCertainty.Stated);
    }

    private static ArchivalDate Range(DateMatch match, string asPrinted, DateOrder order)
    {
        var last = End(match, 1, order);
        var first = End(match, 0, order);
        if (first.Bounds() is not { } from || last.Bounds() is not { } to)
        {
            return new ArchivalDate(asPrinted, null, null, DatePrecision.Unknown, DateCertainty.Doubtful);
        }

        var certainty = from.IsDoubtful || to.IsDoubtful ? DateCertainty.Doubtful : DateCertainty.Stated;
        if (from.First > to.Last && match.Years.Count == 1 && match.Months.Count > 1 && (first with { Year = first.Year - 1 }).Bounds() is { } before)
        {
            // December 30–January 2, 1963: the year printed is the end's.
            (from, certainty) = (before, certainty == DateCertainty.Stated ? DateCertainty.Inferred : certainty);
        }

        return from.First <= to.Last
            ? new ArchivalDate(asPrinted, from.First, to.Last, DatePrecision.Range, certainty)
            : new ArchivalDate(asPrinted, to.First, from.Last, DatePrecision.Range, DateCertainty.Doubtful);
    }

    /// <summary>One end of a range, or the whole of a date that is none; what is printed once holds for both ends.</summary>
    private static DateEnd End(DateMatch match, int index, DateOrder order)
    {
        var year = At(match.Years, index) ?? 0;
        if (match.Numbers.Count == 0)
        {
            return new DateEnd(year, At(match.Months, index), At(match.Days, index));
        }

        var at = match.Numbers.Count > 2 ? index * 2 : 0;
        var (month, day) = match.IsDayFirst || order == DateOrder.DayFirst
            ? (match.Numbers[at + 1], match.Numbers[at])
            : (match.Numbers[at], match.Numbers[at + 1]);

        // Only one of the two can be the month.
        return month > MonthsInYear && day is > 0 and <= MonthsInYear ? new DateEnd(year, day, month) : new DateEnd(year, month, day);
    }

    private static int? At(List<int> values, int index) => values.Count == 0 ? null : values[Math.Min(index, values.Count - 1)];

    /// <summary>Year, month and day as printed; 0 is how forms write what is not known.</summary>
    private readonly record struct DateEnd(int Year, int? Month, int? Day)
    {
        public bool IsBlank => Month is null or 0 && Day is null or 0;

        private bool IsKnownYear => Year is >= EarliestYear and <= LatestYear;

        public (DateOnly First, DateOnly Last, DatePrecision Precision, bool IsDoubtful)? Bounds()
        {
            // 00/00/00 says nothing, also not the year 1900.
            if (Year is < 1 or > 9999 || (!IsKnownYear && Month > 0) || (Year % 100 == 0 && Month == 0 && Day == 0))
            {
                return null;
            }

            if (Month is not (> 0 and <= MonthsInYear and var month))
            {
                return (new DateOnly(Year, 1, 1), new DateOnly(Year, 12, 31), DatePrecision.Year, !IsKnownYear || Month > 0 || Day > 0);
            }

            var days = DateTime.DaysInMonth(Year, month);
            if (Day is not > 0 || Day > days)
            {
                return (new DateOnly(Year, month, 1), new DateOnly(Year, month, days), DatePrecision.Month, Day > 0);
            }

            var date = new DateOnly(Year, month, Day.Value);
            return (date, date, DatePrecision.Day, false);
        }
    }
}
