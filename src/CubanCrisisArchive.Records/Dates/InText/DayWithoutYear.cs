namespace CubanCrisisArchive.Records.Dates.InText;

/// <summary>Which year a day is of that a text names without one: told only where it can hardly be another.</summary>
internal static class DayWithoutYear
{
    /// <summary>The letters behind the figures of <c>1st</c>, <c>2nd</c>, <c>3rd</c>, <c>4th</c>.</summary>
    public const string OrdinalLetters = "stndrh";

    /// <summary>A day no longer past is of the past, even where the same day to come is a little nearer.</summary>
    private const int MostDaysAgo = 200;

    /// <summary>A day no further ahead is to come: a year ago nobody would have left out the year.</summary>
    private const int MostDaysAhead = 60;

    /// <summary>The same where the day is of the year in which the document was written.</summary>
    private const int MostDaysAheadInYear = 100;

    /// <summary>The day of that month nearest to the document's own, or null where there is no such day, or two may be meant.</summary>
    public static DateOnly? Nearest(int month, int day, DateOnly document)
    {
        return Enumerable.Range(document.Year - 1, 3)
            .Where(year => year is >= 1 and <= 9999 && month > 0 && day >= 1 && day <= DateTime.DaysInMonth(year, month))
            .Select(year => (DateOnly?)new DateOnly(year, month, day))
            .FirstOrDefault(meant => IsNear(meant!.Value, document));
    }

    /// <summary>Whether a text still speaks of its own time: the date that it stated last is not years before it.</summary>
    public static bool IsOfDocumentsTime(TextDate? before, DateOnly document) =>
        before?.Date.Latest is not { } stated || stated.Year >= document.Year - 1;

    /// <summary>Whether a year is printed behind a day that was misread: <c>2 May *63</c>, <c>5 May 196?</c>. No other is supplied for it.</summary>
    public static bool IsBeforeDamagedYear(string text, int end)
    {
        var after = text.AsSpan(end).TrimStart(" ,.");
        var blank = after.IndexOf(' ');
        var word = (blank < 0 ? after : after[..blank]).TrimEnd(",.;:)");
        if (word.Length is < 3 or > 4 || word.Contains(':') || OrdinalLetters.Contains(word[^1], StringComparison.Ordinal))
        {
            return false;
        }

        var digits = 0;
        foreach (var sign in word)
        {
            digits += char.IsAsciiDigit(sign) ? 1 : 0;
        }

        return digits >= 2 && digits < word.Length;
    }

    private static bool IsNear(DateOnly day, DateOnly document) => (day.DayNumber - document.DayNumber) switch
    {
        >= -MostDaysAgo and <= MostDaysAhead => true,
        > MostDaysAhead and <= MostDaysAheadInYear => day.Year == document.Year,
        _ => false,
    };
}
