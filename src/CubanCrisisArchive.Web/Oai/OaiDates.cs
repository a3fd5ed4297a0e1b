using System.Globalization;

namespace CubanCrisisArchive.Web.Oai;

/// <summary>Datestamps: UTC, to the second, as the archive gives them; to the day or to the second as they may be asked for (OAI-PMH 2.0, 3.3).</summary>
internal static class OaiDates
{
    public const string Granularity = "YYYY-MM-DDThh:mm:ssZ";

    private const string Second = "yyyy-MM-dd'T'HH:mm:ss'Z'";
    private const string Day = "yyyy-MM-dd";

    public static string Written(DateTimeOffset instant) => instant.UtcDateTime.ToString(Second, CultureInfo.InvariantCulture);

    /// <summary>Reads both ends of a time: the first instant within it and the first after it; null where an end is open.</summary>
    public static (DateTimeOffset? From, DateTimeOffset? Before, OaiFault? Fault) Read(string? from, string? until)
    {
        var first = Parse(from);
        var last = Parse(until);
        if (from is not null && first is null)
        {
            return (null, null, Unreadable(OaiArguments.From, from));
        }

        if (until is not null && last is null)
        {
            return (null, null, Unreadable(OaiArguments.Until, until));
        }

        if (first is { } begins && last is { } ends)
        {
            if (begins.IsDay != ends.IsDay)
            {
                return (null, null, OaiFault.BadArgument("'from' and 'until' must be written alike: both days, or both to the second."));
            }

            if (begins.Instant > ends.Instant)
            {
                return (null, null, OaiFault.BadArgument("'from' is later than 'until'."));
            }
        }

        return (first?.Instant, last is { } known ? After(known) : null, null);
    }

    /// <summary>The whole day or second that is named lies within; at the end of the calendar there is no after.</summary>
    private static DateTimeOffset? After((DateTimeOffset Instant, bool IsDay) named)
    {
        var step = named.IsDay ? TimeSpan.FromDays(1) : TimeSpan.FromSeconds(1);
        return DateTimeOffset.MaxValue - named.Instant <= step ? null : named.Instant + step;
    }

    private static (DateTimeOffset Instant, bool IsDay)? Parse(string? text)
    {
        if (DateTimeOffset.TryParseExact(text, Day, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var day))
        {
            return (day, true);
        }

        return DateTimeOffset.TryParseExact(text, Second, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var second) ? (second, false) : null;
    }

    private static OaiFault Unreadable(string name, string value) =>
        OaiFault.BadArgument($"'{name}' is '{value}': write a day as 1962-10-29 or a second as 1962-10-29T17:00:00Z.");
}
