namespace CubanCrisisArchive.Records.Dates.Reading;

/// <summary>One time of day as printed, not yet judged: a span's two ends tell each other the half of the day.</summary>
/// <param name="HalfOfDay"><c>a</c> or <c>p</c>; null where not printed.</param>
/// <param name="IsPlain">Whether the words cannot be anything but a time.</param>
/// <param name="End">Index of the token after it.</param>
internal sealed record ClockReading(int Hour, int Minute, char? HalfOfDay, bool IsPlain, int End)
{
    private const int Noon = 12;

    private static readonly string[] HourWords = ["hours", "hour", "hrs", "h"];
    private static readonly (char Half, string Letter, string Word)[] Halves = [('a', "a", "am"), ('p', "p", "pm")];

    public static ClockReading? At(DateTokens tokens, int at)
    {
        if (at >= tokens.Count)
        {
            return null;
        }

        if (Named(tokens, at) is { } named)
        {
            return named;
        }

        if (!tokens.IsNumber(at, 1, 4))
        {
            return null;
        }

        var value = tokens[at].Value;
        var end = at + 1;
        var hasSeparateMinutes = tokens[at].Length <= 2 && tokens.IsSignOf(end, ":.") && tokens[end].IsGlued
            && tokens.IsNumber(end + 1, 2, 2) && tokens[end + 1].IsGlued;
        var isPlain = hasSeparateMinutes && tokens.IsSign(end, ':');
        var digits = tokens[at].Length > 2 ? value : value * 100;
        var hour = digits / 100;
        var minute = hasSeparateMinutes ? tokens[end + 1].Value : digits % 100;
        end += hasSeparateMinutes ? 2 : 0;
        if (!hasSeparateMinutes && Named(tokens, end) is { } name)
        {
            return value == Noon ? name : null;
        }

        if (tokens.IsAnyWord(end, HourWords))
        {
            return new ClockReading(hour, minute, null, true, end + 1);
        }

        if (tokens.IsWord(end, "o") && tokens.IsSignOf(end + 1, "'\u2019") && tokens.IsWord(end + 2, "clock"))
        {
            (end, isPlain) = (end + 3, true);
        }

        return Half(tokens, end) is { } half
            ? new ClockReading(hour, minute, half.Half, true, half.End)
            : new ClockReading(hour, minute, null, isPlain, end);
    }

    /// <summary>The time meant, or null where there is none such.</summary>
    /// <param name="other">The span's other end, or null where there is none.</param>
    public TimeOnly? Time(ClockReading? other)
    {
        if (Minute > 59)
        {
            return null;
        }

        var half = HalfOfDay;
        if (half is null && other?.HalfOfDay is { } told && Hour is >= 1 and <= Noon)
        {
            var (earlier, later) = other.End > End ? (this, other) : (other, this);
            half = earlier.OnTheDial <= later.OnTheDial ? told : Opposite(told);
        }

        return half switch
        {
            null => Hour < 24 ? new TimeOnly(Hour, Minute) : null,
            _ when Hour is < 1 or > Noon => null,
            'a' => new TimeOnly(Hour % Noon, Minute),
            _ => new TimeOnly((Hour % Noon) + Noon, Minute),
        };
    }

    private int OnTheDial => ((Hour % Noon) * 60) + Minute;

    private static char Opposite(char half) => half == 'a' ? 'p' : 'a';

    private static ClockReading? Named(DateTokens tokens, int at)
    {
        if (tokens.IsWord(at, "noon"))
        {
            return new ClockReading(Noon, 0, 'p', true, at + 1);
        }

        return tokens.IsWord(at, "midnight") ? new ClockReading(Noon, 0, 'a', true, at + 1) : null;
    }

    private static (char Half, int End)? Half(DateTokens tokens, int at)
    {
        foreach (var (half, letter, word) in Halves)
        {
            if (tokens.IsWord(at, word))
            {
                return (half, WithStop(at + 1));
            }

            var second = WithStop(at + 1);
            if (tokens.IsWord(at, letter) && tokens.IsWord(second, "m"))
            {
                return (half, WithStop(second + 1));
            }
        }

        return null;

        int WithStop(int end) => tokens.IsSign(end, '.') ? end + 1 : end;
    }
}
