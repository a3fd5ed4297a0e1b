using System.Globalization;
using CubanCrisisArchive.Records.Dates;
using FsCheck;
using FsCheck.Fluent;

namespace CubanCrisisArchive.Records.Tests.Dates;

public sealed class DateProperties
{
    private static readonly string[] Romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

    /// <summary>Every form of a day, as .NET prints it.</summary>
    private static readonly string[] DayForms =
    [
        "MMMM d, yyyy", "MMM. d, yyyy", "MMM d, yyyy", "MMMM d yyyy", "dddd, MMMM d, yyyy", "d MMMM yyyy", "d MMMM, yyyy", "dd MMM yyyy",
        "yyyy/MM/dd", "yyyy-MM-dd", "M/d/yyyy", "MM/dd/yyyy", "M-d-yyyy", "d.M.yyyy", "yyyy MMMM d", "d 'of' MMMM yyyy",
        "dd MMM yy", "M/d/yy", "d-MMM-yy", "d.M.yy",
    ];

    private static readonly string[] TimeForms = ["h:mm tt", "h.mm tt", "HH:mm", "HHmm'Z'", "HHmm 'hours'"];

    private static readonly Gen<DateOnly> Days =
        from number in Gen.Choose(new DateOnly(1931, 1, 1).DayNumber, new DateOnly(1999, 12, 31).DayNumber)
        select DateOnly.FromDayNumber(number);

    private static readonly Gen<TimeOnly> Times = from minute in Gen.Choose(0, (24 * 60) - 1) select new TimeOnly(minute / 60, minute % 60);

    [Fact]
    public void Every_printed_day_reads_back() =>
        Prop.ForAll(Days.ToArbitrary(), Gen.Elements(DayForms).ToArbitrary(), (day, form) =>
            DateParser.Parse(Print(day, form)) is { Precision: DatePrecision.Day } read && read.Earliest == day && read.Latest == day)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Every_printed_day_is_found_in_running_text() =>
        Prop.ForAll(Days.ToArbitrary(), Gen.Elements(DayForms).ToArbitrary(), (day, form) =>
            DateFinder.FindAll($"He said on {Print(day, form)} that it was so.") is [{ Offset: 11 } found] && found.Date.Earliest == day)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Every_soviet_day_reads_back() =>
        Prop.ForAll(Days.ToArbitrary(), Gen.Elements(".", "/", "-").ToArbitrary(), (day, sign) =>
            DateParser.Parse($"{day.Day}{sign}{Romans[day.Month - 1]}{sign}{day.Year % 100:00}")?.Earliest == day)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Every_printed_time_reads_back_behind_its_day() =>
        Prop.ForAll(Days.ToArbitrary(), Times.ToArbitrary(), Gen.Elements(TimeForms).ToArbitrary(), (day, time, form) =>
        {
            var printed = $"{Print(day, "MMMM d, yyyy")}, {time.ToString(form, CultureInfo.InvariantCulture)}";
            return DateParser.Parse(printed) is { Time: { IsDoubtful: false } read } date && read.From == time && date.Earliest == day;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_range_of_days_reads_back() =>
        Prop.ForAll(Days.ToArbitrary(), Gen.Choose(1, 400).ToArbitrary(), (day, length) =>
        {
            var end = day.AddDays(length);
            var printed = $"{Print(day, "MMMM d, yyyy")}–{Print(end, "MMMM d, yyyy")}";
            return DateParser.Parse(printed) is { Precision: DatePrecision.Range } read && read.Earliest == day && read.Latest == end;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_text_makes_the_readers_throw()
    {
        var pieces = Gen.Elements("October", "Oct.", "X", "1962", "62", "31", "0", "-", "–", "/", ".", ",", " ", "\n", "p.m.", "Z", "to", "'", "[", "?", "99999999", "é", "\ud800");
        Prop.ForAll(Gen.ListOf(pieces).ToArbitrary(), words =>
        {
            var text = string.Concat(words);
            _ = DateParser.Parse(text);
            _ = ClockTimeParser.Parse(text);
            return DateFinder.FindAll(text).All(found => found.Offset >= 0 && found.Length > 0 && found.Offset + found.Length <= text.Length);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void No_string_at_all_makes_the_readers_throw() =>
        Prop.ForAll<string?>(text =>
        {
            _ = DateParser.Parse(text ?? string.Empty);
            _ = DateFinder.FindAll(text ?? string.Empty);
            return true;
        }).QuickCheckThrowOnFailure();

    private static string Print(DateOnly day, string form) => day.ToString(form, CultureInfo.InvariantCulture);
}
