using CubanCrisisArchive.Records.Dates.Reading;

namespace CubanCrisisArchive.Records.Dates;

/// <summary>Reads a text that is a time of day, or a span of time, and nothing else.</summary>
public static class ClockTimeParser
{
    /// <summary>The time that the whole of <paramref name="text"/> states; null where it is none. What cannot be a time of day is kept and doubtful.</summary>
    public static ClockTime? Parse(string text)
    {
        using var tokens = DateTokens.Of(text);
        return ClockTimeReader.At(tokens, 0, mustBePlain: false) is { } read && tokens.IsOnlyStops(read.End) ? read.Time : null;
    }
}
