using System.Collections.Immutable;

namespace CubanCrisisArchive.Records.Dates.Reading;

/// <summary>One form in which dates are printed; how it is written is told in <see cref="DateForms"/>.</summary>
internal sealed class DateForm
{
    private const string Dashes = "-\u2010\u2011\u2012\u2013\u2014\u2212";

    private const int LastDay = 31;
    private const int EarliestShortYear = 31;
    private const int Century = 1900;

    private static readonly string[] RangeWords = ["to", "through", "and", "until"];
    private static readonly string[] Ordinals = ["st", "nd", "rd", "th"];

    private readonly ImmutableArray<DateFormPart> parts;

    public DateForm(string pattern) => parts = [.. pattern.Split(' ').Select(DateFormPart.Of)];

    /// <summary>The words that dates of the form may hold besides the names of months and days.</summary>
    public IEnumerable<string> Words => parts.Where(part => part.Kind == DateFormPartKind.Word).Select(part => part.Words).Concat(RangeWords).Concat(Ordinals);

    /// <summary>Whether the form begins at a token; the date's parts are then what <paramref name="match"/> holds.</summary>
    public bool Matches(DateTokens tokens, int start, bool inRunningText, DateMatch match)
    {
        match.Clear();

        // An optional part is taken where it is there. That never spoils a match, since no form has the same sign or word as
        // an optional part and right behind it; so nothing is ever tried twice.
        var at = start;
        foreach (var part in parts)
        {
            var taken = at < tokens.Count ? Take(part, tokens, at, match, inRunningText) : 0;
            if (taken == 0 && !part.MayMiss)
            {
                return false;
            }

            at += taken;
        }

        match.End = at;
        return true;
    }

    /// <summary>How many tokens the part takes there; 0 where it is not there.</summary>
    private static int Take(DateFormPart part, DateTokens tokens, int at, DateMatch match, bool inRunningText) => part.Kind switch
    {
        DateFormPartKind.Month => Month(tokens, at, match, inRunningText),
        DateFormPartKind.RomanMonth => Roman(tokens, at, match),
        DateFormPartKind.Day => Day(tokens, at, match, inRunningText),
        DateFormPartKind.MonthNumber => Number(tokens, at, 1, 2, match.Months),
        DateFormPartKind.DayOrMonth => Number(tokens, at, 1, 2, match.Numbers),
        DateFormPartKind.DayOrMonthDayFirst => DayFirst(tokens, at, match),
        DateFormPartKind.FullYear => Number(tokens, at, 4, 4, match.Years),
        DateFormPartKind.Year => Year(tokens, at, match, inRunningText),
        DateFormPartKind.DateTimeGroup => DateTimeGroup(tokens, at, match),
        DateFormPartKind.Weekday => Weekday(tokens, at),
        DateFormPartKind.RangeSign => RangeSign(tokens, at),
        DateFormPartKind.Apostrophe => tokens.IsSignOf(at, "'\u2018\u2019") ? 1 : 0,
        DateFormPartKind.Dash => tokens.IsSignOf(at, Dashes) ? 1 : 0,
        DateFormPartKind.Sign => tokens.IsSign(at, part.Words[0]) ? 1 : 0,
        _ => tokens.IsWord(at, part.Words) ? 1 : 0,
    };

    private static int Month(DateTokens tokens, int at, DateMatch match, bool inRunningText)
    {
        if (tokens[at].Kind != DateTokenKind.Word || MonthNames.NumberOf(tokens.TextOf(at), inRunningText) is not (> 0 and var number))
        {
            return 0;
        }

        match.Months.Add(number);
        return tokens.IsSign(at + 1, '.') ? 2 : 1;
    }

    private static int Roman(DateTokens tokens, int at, DateMatch match)
    {
        if (tokens[at].Kind != DateTokenKind.Word || MonthNames.NumberOfRoman(tokens.TextOf(at)) is not (> 0 and var number))
        {
            return 0;
        }

        match.Months.Add(number);
        return 1;
    }

    private static int Number(DateTokens tokens, int at, int fewestDigits, int mostDigits, List<int> numbers)
    {
        if (!tokens.IsNumber(at, fewestDigits, mostDigits))
        {
            return 0;
        }

        numbers.Add(tokens[at].Value);
        return 1;
    }

    private static int DayFirst(DateTokens tokens, int at, DateMatch match)
    {
        var taken = Number(tokens, at, 1, 2, match.Numbers);
        match.IsDayFirst |= taken > 0;
        return taken;
    }

    private static int Day(DateTokens tokens, int at, DateMatch match, bool inRunningText)
    {
        if (!tokens.IsNumber(at, 1, 2) || (inRunningText && tokens[at].Value is < 1 or > LastDay))
        {
            return 0;
        }

        match.Days.Add(tokens[at].Value);
        return at + 1 < tokens.Count && tokens[at + 1].IsGlued && tokens.IsAnyWord(at + 1, Ordinals) ? 2 : 1;
    }

    private static int Year(DateTokens tokens, int at, DateMatch match, bool inRunningText)
    {
        if (tokens.IsNumber(at, 4, 4))
        {
            match.Years.Add(tokens[at].Value);
            return 1;
        }

        // "15 May 30 men": of two digits in running text only what can be a year of the papers' time is one.
        if (!tokens.IsNumber(at, 2, 2) || (inRunningText && tokens[at].Value < EarliestShortYear))
        {
            return 0;
        }

        match.Years.Add(Century + tokens[at].Value);
        return 1;
    }

    private static int DateTimeGroup(DateTokens tokens, int at, DateMatch match)
    {
        if (!tokens.IsNumber(at, 6, 6))
        {
            return 0;
        }

        var value = tokens[at].Value;
        match.Days.Add(value / 10_000);
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

        return tokens.IsSign(at, '&') || tokens.IsAnyWord(at, RangeWords) ? 1 : 0;
    }
}
