using System.Globalization;

namespace CubanCrisisArchive.Web.Pages.Dates;

/// <summary>Which months the timeline shows, read from an address whatever stands in it, and what had to be put right for that.</summary>
/// <param name="From">First day; of the first month shown, or of the days of the crisis.</param>
/// <param name="To">Last day.</param>
/// <param name="Remark">What was not understood or cut off, in a sentence; null where all was as asked.</param>
/// <param name="IsUsual">Whether these are the days of the crisis, shown where no month is asked for.</param>
public sealed record MonthRange(DateOnly From, DateOnly To, string? Remark, bool IsUsual)
{
    /// <summary>A page of more months would be too long to read; the table of months leads on.</summary>
    public const int MostMonths = 12;

    /// <param name="from">A month as <c>1962-10</c>, or null.</param>
    /// <param name="to">A month, or null: then <paramref name="from"/> is shown alone.</param>
    /// <param name="usualFirst">First day shown where no month is asked for.</param>
    /// <param name="usualLast">Last day shown where no month is asked for.</param>
    public static MonthRange Read(string? from, string? to, DateOnly usualFirst, DateOnly usualLast)
    {
        var (first, isFromRead) = MonthOf(from);
        var (last, isToRead) = MonthOf(to);
        var unread = isFromRead ? to : from;
        var remark = isFromRead && isToRead ? null : $"“{unread}” is no month; write year and month, as 1962-10.";
        if ((first ?? last) is not { } one)
        {
            return new MonthRange(usualFirst, usualLast, remark, IsUsual: true);
        }

        var (begin, end) = (one, last ?? one);
        if (end < begin)
        {
            (begin, end) = (end, begin);
            remark ??= "The later month stood first; they are shown in the order of time.";
        }

        if (MonthsBetween(begin, end) >= MostMonths)
        {
            end = begin.AddMonths(MostMonths - 1);
            remark ??= $"At most {MostMonths} months are shown at once.";
        }

        return new MonthRange(begin, new DateOnly(end.Year, end.Month, DateTime.DaysInMonth(end.Year, end.Month)), remark, IsUsual: false);
    }

    private static int MonthsBetween(DateOnly begin, DateOnly end) => ((end.Year - begin.Year) * 12) + end.Month - begin.Month;

    private static (DateOnly? Month, bool IsRead) MonthOf(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return (null, true);
        }

        return DateOnly.TryParseExact(text.Trim(), "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) ? (month, true) : (null, false);
    }
}
