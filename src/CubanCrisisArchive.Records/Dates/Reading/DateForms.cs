using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CubanCrisisArchive.Records.Dates.Reading;

/// <summary>
/// The forms in which dates are printed, longest and most specific first: of two that fit, the earlier is meant.
/// </summary>
/// <remarks>
/// Parts are divided by spaces; one that may be missing ends in <c>?</c>. <c>MONTH</c> is a name, <c>ROMAN</c> a Roman
/// numeral, <c>D</c> a day with or without <c>th</c>, <c>M</c> a month's number, <c>A</c> and <c>B</c> day and month in an order
/// that the context tells, <c>d</c> and <c>m</c> the same where the form itself puts the day first, <c>YYYY</c> a year of four digits, <c>YY</c> of two or four, <c>DHHMM</c> the six digits of a
/// military date-time group, <c>WEEKDAY</c> a day of the week. <c>~</c> is what joins a range. A second
/// <c>D</c>, <c>M</c>, <c>MONTH</c> or year is the range's end. Anything else is the sign or word itself.
/// </remarks>
internal static class DateForms
{
    public static ImmutableArray<DateForm> InRunningText { get; } =
    [
        // Ranges of days.
        new("WEEKDAY? ,? MONTH D ,? YYYY ~ WEEKDAY? ,? MONTH D ,? YYYY"), // October 27, 1962–November 2, 1962
        new("MONTH D ,? ~ MONTH D ,? YYYY"), // October 27–November 2, 1962
        new("MONTH D ~ D ,? YYYY"), // October 27–28, 1962
        new("D MONTH YYYY ~ D MONTH YYYY"), // 27 October 1962 – 2 November 1962
        new("D MONTH ~ D MONTH ,? YYYY"), // 27 October–2 November 1962
        new("D ~ D MONTH ,? YY"), // 27-28 October 1962
        new("A / B / YY ~ A / B / YY"), // 10/27/62-10/28/62

        // Days.
        new("DHHMM Z MONTH YY"), // 302117Z OCT 62
        new("WEEKDAY? ,? MONTH ,? D ,? YYYY"), // October 29, 1962
        new("MONTH D ' YY"), // Oct. 29 '62
        new("WEEKDAY? ,? D MONTH ,? YYYY"), // 29 October 1962
        new("D of MONTH ,? YYYY"), // 29th of October, 1962
        new("D de MONTH de YYYY"), // 29 de octubre de 1962
        new("D de MONTH del? YYYY"), // 29 de octubre del 1962
        new("D MONTH '? YY"), // 30 OCT 62
        new("D - MONTH - YY"), // 30-Oct-62
        new("D / MONTH / YY"), // 30/Oct/62
        new("D . MONTH YY"), // 30.Oct.62
        new("YYYY MONTH D"), // 1962 October 29
        new("D . ROMAN . YY"), // 30.X.62
        new("D / ROMAN / YY"), // 27/X/1962
        new("D - ROMAN - YY"), // 27-X-62
        new("YYYY / M / D"), // 1962/11/08
        new("YYYY - M - D"), // 1962-11-08
        new("A / B / YY"), // 3/2/88
        new("A - B - YY"), // 3-2-88
        new("d . m . YY"), // 30.10.62

        // Months.
        new("MONTH YYYY ~ MONTH YYYY"), // October 1962–January 1963
        new("MONTH ~ MONTH ,? YYYY"), // March–June 1962
        new("MONTH ,? YYYY"), // October 1962
        new("MONTH de YYYY"), // octubre de 1962
    ];

    /// <summary>Forms that mean a date only where nothing else stands beside them.</summary>
    public static ImmutableArray<DateForm> Whole { get; } =
    [
        .. InRunningText,
        new("MONTH D ,? YY"), // Oct. 29, 62
        new("D MONTH , YY"), // 29 Oct., 62
        new("M / YYYY"), // 10/1962
        new("YYYY - M"), // 1962-10
        new("YYYY / M"), // 1962/10
        new("YYYY ~ YYYY"), // 1961–1963
        new("YYYY"), // 1962
    ];

    /// <summary>Words other than months that stand within dates: behind most numbers stands another.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> WordsWithin =
        InRunningText.SelectMany(form => form.Words).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a date can begin with the token: spares trying every form at every word.</summary>
    public static bool MayBegin(DateTokens tokens, int at) => tokens[at].Kind switch
    {
        DateTokenKind.Number => tokens[at].Value >= 0 && MayFollowNumber(tokens, at + 1),
        DateTokenKind.Word => MonthNames.NumberOf(tokens.TextOf(at), inRunningText: true) > 0 || Weekdays.Contains(tokens.TextOf(at)),
        _ => false,
    };

    private static bool MayFollowNumber(DateTokens tokens, int at) =>
        at < tokens.Count
        && (tokens[at].Kind != DateTokenKind.Word || WordsWithin.Contains(tokens.TextOf(at)) || MonthNames.NumberOf(tokens.TextOf(at), inRunningText: true) > 0);
}
