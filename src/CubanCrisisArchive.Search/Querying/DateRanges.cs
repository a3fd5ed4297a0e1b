using System.Globalization;

namespace CubanCrisisArchive.Search.Querying;

/// <summary>Days as the language writes them: <c>1962</c>, <c>1962-10</c>, <c>1962-10-27</c>.</summary>
internal static class DateRanges
{
    /// <summary>First and last day meant, or null where the text is no date.</summary>
    public static (DateOnly From, DateOnly To)? Parse(string text)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return (day, day);
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
        {
            return (month, new DateOnly(month.Year, month.Month, DateTime.DaysInMonth(month.Year, month.Month)));
        }

        return DateOnly.TryParseExact(text, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var year)
            ? (year, new DateOnly(year.Year, 12, 31))
            : null;
    }

    /// <summary>What <c>name:value</c> asks, or null where the value is no date or no range.</summary>
    public static QueryNode? Node(string name, string value)
    {
        var isDate = name.Equals(IndexFields.Date, StringComparison.OrdinalIgnoreCase);
        if (isDate && value.Equals(IndexFields.Undated, StringComparison.OrdinalIgnoreCase))
        {
            return new UndatedNode();
        }

        if (isDate && value.StartsWith('='))
        {
            return Range(name, value[1..]) is { } within ? within with { IsWithin = true } : null;
        }

        return Range(name, value);
    }

    private static DateNode? Range(string name, string value)
    {
        if (name.Equals(IndexFields.Before, StringComparison.OrdinalIgnoreCase))
        {
            return Parse(value) is { } range && range.From > DateOnly.MinValue ? new DateNode(null, range.From.AddDays(-1)) : null;
        }

        if (name.Equals(IndexFields.After, StringComparison.OrdinalIgnoreCase))
        {
            return Parse(value) is { } range && range.To < DateOnly.MaxValue ? new DateNode(range.To.AddDays(1), null) : null;
        }

        return value.Split("..") switch
        {
            [var only] when Parse(only) is { } range => new DateNode(range.From, range.To),
            [var first, ""] when Parse(first) is { } range => new DateNode(range.From, null),
            ["", var last] when Parse(last) is { } range => new DateNode(null, range.To),
            [var first, var last] when Parse(first) is { } start && Parse(last) is { } end => new DateNode(start.From, end.To),
            _ => null,
        };
    }
}
