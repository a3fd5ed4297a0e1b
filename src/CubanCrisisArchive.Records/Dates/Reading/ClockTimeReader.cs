namespace CubanCrisisArchive.Records.Dates.Reading;

/// <summary>Reads times of day: <c>9.29 p.m.</c>, <c>5 to 8:20 PM</c>, <c>2117Z</c>, <c>noon</c>.</summary>
internal static class ClockTimeReader
{
    private static readonly string[] Leads = ["at", "from", "about", "approximately", "between"];

    /// <summary>The time that follows a date, its comma or dash read over; none, and the same place, where none follows.</summary>
    /// <param name="mustBePlain">Whether only what cannot be another number counts: in running text <c>1962, 1430</c> may be anything.</param>
    public static (ClockTime? Time, int End) After(DateTokens tokens, int at, bool mustBePlain)
    {
        var start = at;
        while (tokens.IsSignOf(start, ",;.-\u2013\u2014") || tokens.IsAnyWord(start, Leads))
        {
            start++;
        }

        return At(tokens, start, mustBePlain) is { } read ? (read.Time, read.End) : (null, at);
    }

    /// <summary>The time that begins there, or null.</summary>
    public static (ClockTime Time, int End)? At(DateTokens tokens, int at, bool mustBePlain)
    {
        if (ClockReading.At(tokens, at) is not { } first)
        {
            return null;
        }

        var second = Second(tokens, first, mustBePlain);
        var last = second ?? first;
        var (zone, end) = TimeZones.After(tokens, last.End);
        var isPlain = first.IsPlain || last.IsPlain || zone is not null;
        if (mustBePlain && !isPlain)
        {
            return null;
        }

        var to = second?.Time(first);
        var from = first.Time(second);
        var isDoubtful = from is null || (second is not null && to is null);
        return (new ClockTime(tokens.TextBetween(at, end), from, to, zone, isDoubtful), end);
    }

    /// <summary>A time in hours and minutes of the twenty-four-hour clock.</summary>
    public static ClockTime Military(string asPrinted, int hour, int minute, string zone)
    {
        var time = hour < 24 && minute < 60 ? new TimeOnly(hour, minute) : (TimeOnly?)null;
        return new ClockTime(asPrinted, time, null, zone, time is null);
    }

    private static ClockReading? Second(DateTokens tokens, ClockReading first, bool mustBePlain)
    {
        var joined = tokens.IsSignOf(first.End, "-\u2010\u2011\u2012\u2013\u2014")
            || tokens.IsWord(first.End, "to") || tokens.IsWord(first.End, "until") || tokens.IsWord(first.End, "and");
        if (!joined || ClockReading.At(tokens, first.End + 1) is not { } second)
        {
            return null;
        }

        return mustBePlain && !second.IsPlain && TimeZones.After(tokens, second.End).Zone is null ? null : second;
    }
}
