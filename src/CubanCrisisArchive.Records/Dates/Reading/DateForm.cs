using System.Collections.Immutable;

namespace CubanCrisisArchive.Records.Dates.Reading;

/// <summary>One form in which dates are printed; how it is written is told in <see cref="DateForms"/>.</summary>
internal sealed class DateForm
{
    private const string Dashes = "-\u2010\u2011\u2012\u2013\u2014\u2212";

    private const int LastDay = 31;
    private const int EarliestShortYear = 31;

    private static readonly string[] RangeWords = ["to", "through", "and", "until"];
    private static readonly string[] Ordinals = ["st", "nd", "rd", "th"];

    private readonly ImmutableArray<(string Name, bool MayMiss)> parts;

    public DateForm(string pattern) =>
        parts = [.. pattern.Split(' ').Select(part => part.Length > 1 && part[^1] == '?' ? (part[..^1], true) : (part, false))];

    /// <summary>The date's parts where the form begins at a token, or null where the form is not there.</summary>
    public DateMatch? Match(DateTokens tokens, int start, bool inRunningText)
    {
        var match = new DateMatch();

        // An optional part is taken where it is there. That never spoils a match, since no form has the same sign or word as
        // an optional part and right behind it; so nothing is ever tried twice.
        var at = start;
        foreach (var (name, mayMiss) in parts)
        {
            var taken = at < tokens.Count ? Take(name, tokens, at, match, inRunningText) : 0;
            if (taken == 0 && !mayMiss)
            {
                return null;
            }

            at += taken;
        }

        return match.EndingAt(at);
    }

    /// <summary>How many tokens the part takes there; 0 where it is not there.</summary>
    private static int Take(string part, DateTokens tokens, int at, DateMatch match, bool inRunningText) => part switch
    {
        "MONTH" => Month(tokens, at, match, inRunningText),
        "ROMAN" => Keep(match.AddMonth, tokens[at].Kind == DateTokenKind.Word ? MonthNames.NumberOfRoman(tokens.TextOf(at)) : 0),
        "D" => Day(tokens, at, match, inRunningText),
        "M" => tokens.IsNumber(at, 1, 2) ? Keep(match.AddMonth, tokens[at].Value, 1) : 0,
        "A" or "B" => tokens.IsNumber(at, 1, 2) ? Keep(match.AddNumber, tokens[at].Value, 1) : 0,
        "d" or "m" => tokens.IsNumber(at, 1, 2) ? Keep(match.AddNumberDayFirst, tokens[at].Value, 1) : 0,
        "YYYY" => tokens.IsNumber(at, 4, 4) ? Keep(match.AddYear, tokens[at].Value, 1) : 0,
        "YY" => Year(tokens, at, match, inRunningText),
        "DHHMM" => DateTimeGroup(tokens, at, match),
        "WEEKDAY" => Weekday(tokens, at),
        "~" => RangeSign(tokens, at),
        "'" => tokens.IsSignOf(at, "'\u2018\u2019") ? 1 : 0,
        "-" => tokens.IsSignOf(at, Dashes) ? 1 : 0,
        _ => tokens.IsWord(at, part) || (part.Length == 1 && tokens.IsSign(at, part[0])) ? 1 : 0,
    };

    private static int Month(DateTokens tokens, int at, DateMatch match, bool inRunningText)
    {
        if (tokens[at].Kind != DateTokenKind.Word || MonthNames.NumberOf(tokens.TextOf(at), inRunningText) is not (> 0 and var number))
        {
            return 0;
        }

        match.AddMonth(number);
        return tokens.IsSign(at + 1, '.') ? 2 : 1;
    }

    private static int Day(DateTokens tokens, int at, DateMatch match, bool inRunningText)
    {
        if (!tokens.IsNumber(at, 1, 2) || (inRunningText && tokens[at].Value is < 1 or > LastDay))
        {
            return 0;
        }

        match.AddDay(tokens[at].Value);
        return at + 1 < tokens.Count && tokens[at + 1].IsGlued && Ordinals.Any(ending => tokens.IsWord(at + 1, ending)) ? 2 : 1;
    }

    private static int Year(DateTokens tokens, int at, DateMatch match, bool inRunningText)
    {
        if (tokens.IsNumber(at, 4, 4))
        {
            return Keep(match.AddYear, tokens[at].Value, 1);
        }

        // "15 May 30 men": of two digits in running text only what can be a year of the papers' time is one.
        return tokens.IsNumber(at, 2, 2) && !(inRunningText && tokens[at].Value < EarliestShortYear) ? Keep(match.AddShortYear, tokens[at].Value, 1) : 0;
    }

    private static int DateTimeGroup(DateTokens tokens, int at, DateMatch match)
    {
        if (!tokens.IsNumber(at, 6, 6))
        {
            return 0;
        }

        var value = tokens[at].Value;
        match.AddDay(value / 10_000);
        match.Time = ClockTimeReader.Military(tokens.TextOf(at)[2..].ToString() + "Z", value / 100 % 100, value % 100, "Z");
        return 1;
    }

    private static int Weekday(DateTokens tokens, int at)
    {
        if (tokens[at].Kind != DateTokenKind.Word || !Weekdays.Contains(tokens.TextOf(at)))
        {
            return 0;
        }

        return tokens.IsSign(at + 1, '.') ? 2 : 1;
    }

    private static int RangeSign(DateTokens tokens, int at)
    {
        if (tokens.IsSignOf(at, Dashes))
        {
            return tokens.IsSignOf(at + 1, Dashes) ? 2 : 1;
        }

        return tokens.IsSign(at, '&') || RangeWords.Any(word => tokens.IsWord(at, word)) ? 1 : 0;
    }

    private static int Keep(Action<int> add, int value) => value > 0 ? Keep(add, value, 1) : 0;

    private static int Keep(Action<int> add, int value, int taken)
    {
        add(value);
        return taken;
    }
}
