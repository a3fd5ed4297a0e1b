using System.Collections.Frozen;
using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Records.Dates.Reading;

/// <summary>Reads a text that is all one date, with the words that stand around dates.</summary>
internal static class WholeDate
{
    /// <summary>A text longer than this is no date: the longest range with times has some eighty characters.</summary>
    private const int LongestDate = 200;

    private static readonly string[] SaysNone =
        ["undated", "not dated", "no date", "n.d.", "nd", "date unknown", "unknown", "without date", "date not given"];

    /// <summary>Words before a date that change nothing in it.</summary>
    private static readonly FrozenSet<string> Plain =
        new[] { "dated", "date", "on", "the", "early", "mid", "late", "of", "in" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Words before a date that make it doubtful.</summary>
    private static readonly FrozenSet<string> Doubting =
        new[] { "circa", "ca", "c", "about", "approximately", "probably", "possibly", "around" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static ArchivalDate? Read(string text, DateOrder order)
    {
        if (text.Length > LongestDate)
        {
            return null;
        }

        var bare = text.AsSpan().Trim().Trim("[]().,;: ");
        foreach (var words in SaysNone)
        {
            if (bare.Equals(words.AsSpan().TrimEnd('.'), StringComparison.OrdinalIgnoreCase))
            {
                return new ArchivalDate(WhiteSpace.Collapse(text), null, null, DatePrecision.Unknown, DateCertainty.Unknown);
            }
        }

        if (!text.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return null;
        }

        var isInferred = text.Contains('[', StringComparison.Ordinal);
        var isDoubtful = text.Contains('?', StringComparison.Ordinal);
        using var tokens = DateTokens.Of(WithoutBrackets(text));
        var start = 0;
        while (start < tokens.Count && IsBefore(tokens, start, ref isDoubtful))
        {
            start++;
        }

        return Date(tokens, start, text, order) is not { } date
            ? null
            : date with { Certainty = Certainty(date.Certainty, isInferred, isDoubtful) };
    }

    private static ArchivalDate? Date(DateTokens tokens, int start, string text, DateOrder order)
    {
        if (start == tokens.Count)
        {
            return null;
        }

        // 5 p.m., October 29, 1962
        var before = ClockTimeReader.At(tokens, start, mustBePlain: true);
        var at = before?.End ?? start;
        while (before is not null && (tokens.IsSign(at, ',') || tokens.IsWord(at, "on")))
        {
            at++;
        }

        return Forms(tokens, at, text, order, before?.Time)
            ?? (before is null ? null : Forms(tokens, start, text, order, null));
    }

    private static ArchivalDate? Forms(DateTokens tokens, int at, string text, DateOrder order, ClockTime? before)
    {
        var match = new DateMatch();
        foreach (var form in DateForms.Whole)
        {
            if (!form.Matches(tokens, at, inRunningText: false, match))
            {
                continue;
            }

            var (after, end) = before is null && match.Time is null ? ClockTimeReader.After(tokens, match.End, mustBePlain: false) : (null, match.End);
            if (tokens.IsOnlyStops(end))
            {
                return DateBuilder.Build(match, WhiteSpace.Collapse(text), order, before ?? match.Time ?? after);
            }
        }

        return null;
    }

    private static bool IsBefore(DateTokens tokens, int at, ref bool isDoubtful)
    {
        if (tokens.IsSignOf(at, ":.,-("))
        {
            return true;
        }

        if (tokens[at].Kind != DateTokenKind.Word)
        {
            return false;
        }

        var word = tokens.TextOf(at).ToString();
        isDoubtful |= Doubting.Contains(word);
        return Plain.Contains(word) || Doubting.Contains(word);
    }

    /// <summary>Brackets say who dated it, not when; a question mark is kept in the certainty.</summary>
    private static string WithoutBrackets(string text) =>
        text.AsSpan().ContainsAny("[]?") ? string.Concat(text.Where(character => character is not ('[' or ']' or '?'))) : text;

    private static DateCertainty Certainty(DateCertainty read, bool isInferred, bool isDoubtful) => read switch
    {
        DateCertainty.Unknown or DateCertainty.Doubtful => read,
        _ when isDoubtful => DateCertainty.Doubtful,
        _ when isInferred => DateCertainty.Inferred,
        _ => read,
    };
}
