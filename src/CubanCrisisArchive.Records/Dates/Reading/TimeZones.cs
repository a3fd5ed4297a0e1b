namespace CubanCrisisArchive.Records.Dates.Reading;

/// <summary>The zones that papers print behind a time, kept as printed.</summary>
internal static class TimeZones
{
    /// <summary>Zones of one letter, which count only where they are glued to the number: <c>2117Z</c>. R is Eastern Standard, Q and S its neighbours.</summary>
    private const string Letters = "ZRQS";

    private static readonly string[][] Names =
    [
        ["Eastern", "Standard", "Time"], ["Eastern", "Daylight", "Time"], ["Eastern", "time"], ["New", "York", "time"],
        ["Washington", "time"], ["Moscow", "time"], ["Greenwich", "Mean", "Time"], ["Greenwich", "time"], ["Havana", "time"],
        ["London", "time"], ["Paris", "time"], ["local", "time"], ["Zulu"],
        ["GMT"], ["UTC"], ["EST"], ["EDT"], ["EWT"], ["CST"], ["CDT"], ["MST"], ["MDT"], ["PST"], ["PDT"], ["Z"],
    ];

    /// <summary>The zone that follows a time, brackets and a comma read over; null, and the same place, where none follows.</summary>
    public static (string? Zone, int End) After(DateTokens tokens, int at)
    {
        if (at < tokens.Count && tokens[at].IsGlued && tokens[at].Kind == DateTokenKind.Word && tokens[at].Length == 1
            && Letters.Contains(tokens.TextOf(at)[0], StringComparison.Ordinal))
        {
            return (tokens.TextOf(at).ToString(), at + 1);
        }

        var start = tokens.IsSignOf(at, "(,") ? at + 1 : at;
        foreach (var name in Names)
        {
            if (!Stands(name, tokens, start))
            {
                continue;
            }

            var end = start + name.Length;
            var printed = tokens.TextBetween(start, end);
            return (printed, tokens.IsSign(at, '(') && tokens.IsSign(end, ')') ? end + 1 : end);
        }

        return (null, at);
    }

    private static bool Stands(string[] name, DateTokens tokens, int at)
    {
        for (var i = 0; i < name.Length; i++)
        {
            if (!tokens.IsWord(at + i, name[i]))
            {
                return false;
            }
        }

        return true;
    }
}
