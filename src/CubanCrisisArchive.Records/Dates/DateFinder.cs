using CubanCrisisArchive.Records.Dates.Reading;

namespace CubanCrisisArchive.Records.Dates;

/// <summary>Finds dates in running text.</summary>
public static class DateFinder
{
    /// <summary>
    /// Every date that names at least a month and a year, in order, without overlap. Bare years, and days without a year, are
    /// left alone: in running text they are too often something else. The time taken grows with the length of the text only.
    /// </summary>
    public static IReadOnlyList<DateFinding> FindAll(string text, DateOrder order = DateOrder.MonthFirst)
    {
        if (!text.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return [];
        }

        using var tokens = DateTokens.Of(text);
        var findings = new List<DateFinding>();
        var match = new DateMatch();
        var at = 0;
        while (at < tokens.Count)
        {
            if (DateForms.MayBegin(tokens, at) && Find(tokens, at, order, match) is { } found)
            {
                findings.Add(found.Finding);
                at = found.End;
            }
            else
            {
                at++;
            }
        }

        return findings;
    }

    private static (DateFinding Finding, int End)? Find(DateTokens tokens, int at, DateOrder order, DateMatch match)
    {
        foreach (var form in DateForms.InRunningText)
        {
            if (!form.Matches(tokens, at, inRunningText: true, match) || tokens.IsGluedToNumber(at, match.End))
            {
                continue;
            }

            var (time, end) = ClockTimeReader.After(tokens, match.End, mustBePlain: true);
            time ??= match.Time;
            // Bare numbers that cannot be a date are none: 85-2-62 numbers an estimate.
            var asPrinted = tokens.TextBetween(at, end);
            var date = DateBuilder.Build(match, asPrinted, order, time);
            if (match.Numbers.Count == 0 || date.Certainty == DateCertainty.Stated)
            {
                var start = tokens[at].Start;
                return (new DateFinding(start, tokens[end - 1].End - start, date), end);
            }
        }

        return null;
    }
}
