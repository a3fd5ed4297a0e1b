using System.Globalization;
using CubanCrisisArchive.Records.Dates;

namespace CubanCrisisArchive.Records.Tests.Dates;

public sealed class DateParserTests
{
    [Theory]
    [InlineData("October 29, 1962", "1962-10-29")] // Wilson Center date line
    [InlineData("Nov. 8, 1962", "1962-11-08")]
    [InlineData("November 8 1962", "1962-11-08")]
    [InlineData("November, 8, 1962", "1962-11-08")]
    [InlineData("29 October 1962", "1962-10-29")]
    [InlineData("29 October, 1962", "1962-10-29")]
    [InlineData("Monday, October 29, 1962", "1962-10-29")]
    [InlineData("October 29th, 1962", "1962-10-29")]
    [InlineData("29th of October, 1962", "1962-10-29")]
    [InlineData("30.X.62", "1962-10-30")] // Soviet signature
    [InlineData("1.XI.62", "1962-11-01")]
    [InlineData("30.\u0425.62", "1962-10-30")] // the numeral typed in Cyrillic
    [InlineData("27/X/1962", "1962-10-27")]
    [InlineData("1962/11/08", "1962-11-08")] // finding aid
    [InlineData("1962-11-08", "1962-11-08")]
    [InlineData("3/2/88", "1988-03-02")] // review stamp, US order
    [InlineData("9/21/1963", "1963-09-21")]
    [InlineData("21/9/1963", "1963-09-21")] // only one of the two can be the month
    [InlineData("30.10.62", "1962-10-30")]
    [InlineData("30 OCT 62", "1962-10-30")]
    [InlineData("30OCT62", "1962-10-30")]
    [InlineData("30-Oct-62", "1962-10-30")]
    [InlineData("Oct. 30 '62", "1962-10-30")]
    [InlineData("Oct. 30, 62", "1962-10-30")]
    [InlineData("1962 October 30", "1962-10-30")]
    [InlineData("29 de octubre de 1962", "1962-10-29")]
    [InlineData("Dated: October 29, 1962.", "1962-10-29")]
    [InlineData("October 1962", "1962-10")]
    [InlineData("October, 1962", "1962-10")]
    [InlineData("Oct. 1962", "1962-10")]
    [InlineData("early October 1962", "1962-10")]
    [InlineData("1962-10", "1962-10")]
    [InlineData("10/1962", "1962-10")]
    [InlineData("10/00/1962", "1962-10")] // form that knows the month only
    [InlineData("00/00/1962", "1962")]
    [InlineData("1962", "1962")]
    [InlineData("October 27–28, 1962", "1962-10-27/1962-10-28")]
    [InlineData("October 27 and 28, 1962", "1962-10-27/1962-10-28")]
    [InlineData("27-28 October 1962", "1962-10-27/1962-10-28")]
    [InlineData("October 27–November 2, 1962", "1962-10-27/1962-11-02")]
    [InlineData("October 27, 1962–November 2, 1962", "1962-10-27/1962-11-02")]
    [InlineData("27 October to 2 November 1962", "1962-10-27/1962-11-02")]
    [InlineData("March - June 1962", "1962-03-01/1962-06-30")]
    [InlineData("October 1962–January 1963", "1962-10-01/1963-01-31")]
    [InlineData("1961–1963", "1961-01-01/1963-12-31")]
    public void Date_is_read_in_the_form_it_is_printed_in(string printed, string iso)
    {
        var date = DateParser.Parse(printed).ShouldNotBeNull();
        date.Iso.ShouldBe(iso);
        date.AsPrinted.ShouldBe(printed);
        date.Certainty.ShouldBe(DateCertainty.Stated);
        date.Time.ShouldBeNull();
    }

    [Theory]
    [InlineData("undated")]
    [InlineData("[Undated]")]
    [InlineData("n.d.")]
    [InlineData("00/00/0000")]
    [InlineData("00/00/00")]
    public void Undated_is_a_statement_kept_as_printed(string printed)
    {
        var date = DateParser.Parse(printed).ShouldNotBeNull();
        date.AsPrinted.ShouldBe(printed);
        date.Precision.ShouldBe(DatePrecision.Unknown);
        date.Certainty.ShouldBe(DateCertainty.Unknown);
        date.Iso.ShouldBeNull();
    }

    [Theory]
    [InlineData("February 30, 1962", "1962-02")]
    [InlineData("31 November 1962", "1962-11")]
    [InlineData("31/31/1962", "1962")]
    [InlineData("October 28–27, 1962", "1962-10-27/1962-10-28")]
    public void Impossible_date_keeps_what_can_be_true_and_is_doubtful(string printed, string iso)
    {
        var date = DateParser.Parse(printed).ShouldNotBeNull();
        date.Iso.ShouldBe(iso);
        date.Certainty.ShouldBe(DateCertainty.Doubtful);
    }

    [Theory]
    [InlineData("October 27, 1062")]
    [InlineData("April 3906")]
    public void A_year_in_which_no_such_paper_was_written_dates_nothing(string printed)
    {
        var date = DateParser.Parse(printed);

        date.ShouldNotBeNull();
        (date.AsPrinted, date.Earliest, date.Precision, date.Certainty).ShouldBe((printed, null, DatePrecision.Unknown, DateCertainty.Doubtful));
    }

    [Theory]
    [InlineData("[October 27, 1962]", DateCertainty.Inferred)]
    [InlineData("October [27], 1962", DateCertainty.Inferred)]
    [InlineData("circa October 1962", DateCertainty.Doubtful)]
    [InlineData("ca. October 27, 1962", DateCertainty.Doubtful)]
    [InlineData("[October 1962?]", DateCertainty.Doubtful)]
    [InlineData("December 30–January 2, 1963", DateCertainty.Inferred)] // the first day's year is not printed
    public void What_stands_around_a_date_tells_how_far_to_trust_it(string printed, DateCertainty certainty) =>
        DateParser.Parse(printed).ShouldNotBeNull().Certainty.ShouldBe(certainty);

    [Fact]
    public void Range_over_the_new_year_begins_in_the_year_before_the_one_printed() =>
        DateParser.Parse("December 30–January 2, 1963").ShouldNotBeNull().Iso.ShouldBe("1962-12-30/1963-01-02");

    [Fact]
    public void Bare_numbers_are_read_in_the_order_of_their_context()
    {
        DateParser.Parse("3/2/88", DateOrder.DayFirst).ShouldNotBeNull().Iso.ShouldBe("1988-02-03");
        DateParser.Parse("3/2/88", DateOrder.MonthFirst).ShouldNotBeNull().Iso.ShouldBe("1988-03-02");
    }

    [Theory]
    [InlineData("Nov. 8, 1962 5 to 8:20 PM", "1962-11-08", "5 to 8:20 PM", "17:00", "20:20", null)] // nsarchive-01117
    [InlineData("October 26, 1962, 7 p.m.", "1962-10-26", "7 p.m.", "19:00", null, null)]
    [InlineData("January 26, 1954,9:30 p.m.", "1954-01-26", "9:30 p.m.", "21:30", null, null)]
    [InlineData("19 September 1944, 9.29 p.m.", "1944-09-19", "9.29 p.m.", "21:29", null, null)] // dfat
    [InlineData("October 24, 1962, noon.", "1962-10-24", "noon", "12:00", null, null)]
    [InlineData("October 24, 1962, midnight", "1962-10-24", "midnight", "00:00", null, null)]
    [InlineData("June 28, 1954, 2117Z", "1954-06-28", "2117Z", "21:17", null, "Z")] // Guatemala volume
    [InlineData("302117Z OCT 62", "1962-10-30", "2117Z", "21:17", null, "Z")]
    [InlineData("October 22, 1962, 10–11:30 a.m.", "1962-10-22", "10–11:30 a.m.", "10:00", "11:30", null)]
    [InlineData("October 22, 1962, 11 a.m. to 1 p.m.", "1962-10-22", "11 a.m. to 1 p.m.", "11:00", "13:00", null)]
    [InlineData("October 22, 1962, 11 to 1 p.m.", "1962-10-22", "11 to 1 p.m.", "11:00", "13:00", null)]
    [InlineData("October 22, 1962, 6 p.m. EST", "1962-10-22", "6 p.m. EST", "18:00", null, "EST")]
    [InlineData("October 22, 1962, 6 p.m. (Washington time)", "1962-10-22", "6 p.m. (Washington time)", "18:00", null, "Washington time")]
    [InlineData("October 22, 1962, 1430 hours", "1962-10-22", "1430 hours", "14:30", null, null)]
    [InlineData("5 p.m., October 29, 1962", "1962-10-29", "5 p.m.", "17:00", null, null)]
    public void Time_of_day_is_read_with_its_zone_and_its_end(string printed, string iso, string time, string from, string? to, string? zone)
    {
        var date = DateParser.Parse(printed).ShouldNotBeNull();
        date.Iso.ShouldBe(iso);
        date.Time.ShouldNotBeNull();
        date.Time.AsPrinted.ShouldBe(time);
        date.Time.From.ShouldBe(TimeOnly.Parse(from, CultureInfo.InvariantCulture));
        date.Time.To.ShouldBe(to is null ? null : TimeOnly.Parse(to, CultureInfo.InvariantCulture));
        date.Time.Zone.ShouldBe(zone);
        date.Time.IsDoubtful.ShouldBeFalse();
    }

    [Theory]
    [InlineData("23 p.m.")]
    [InlineData("0 a.m.")]
    [InlineData("7:61 p.m.")]
    [InlineData("2561Z")]
    public void Time_that_cannot_be_is_kept_and_doubtful(string printed)
    {
        var time = ClockTimeParser.Parse(printed).ShouldNotBeNull();
        time.AsPrinted.ShouldBe(printed);
        time.From.ShouldBeNull();
        time.IsDoubtful.ShouldBeTrue();
        DateParser.Parse($"October 27, 1962, {printed}").ShouldNotBeNull().Time.ShouldBe(time);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("Washington")]
    [InlineData("October")]
    [InlineData("October 27")]
    [InlineData("27")]
    [InlineData("12345")]
    [InlineData("October 27, 1962 and other papers")]
    [InlineData("of the")]
    public void What_is_no_date_is_null(string printed) => DateParser.Parse(printed).ShouldBeNull();
}
