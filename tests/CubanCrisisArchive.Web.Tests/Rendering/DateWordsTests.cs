using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Web.Rendering;

namespace CubanCrisisArchive.Web.Tests.Rendering;

public sealed class DateWordsTests
{
    [Fact]
    public void A_day_is_written_day_month_year() =>
        DateWords.Written(ArchivalDate.OnDay("October 29, 1962", new DateOnly(1962, 10, 29))).ShouldBe("29 October 1962");

    [Fact]
    public void A_month_and_a_year_are_written_at_their_own_precision()
    {
        DateWords.Written(ArchivalDate.InMonth("Oct. 1962", 1962, 10)).ShouldBe("October 1962");
        DateWords.Written(ArchivalDate.InYear("1962", 1962)).ShouldBe("1962");
    }

    [Fact]
    public void A_missing_date_is_said_to_be_missing() => DateWords.Written(ArchivalDate.Undated).ShouldBe("Undated");

    [Fact]
    public void Doubt_and_inference_are_said()
    {
        var date = ArchivalDate.OnDay("October 29, 1962", new DateOnly(1962, 10, 29));

        DateWords.Written(date with { Certainty = DateCertainty.Doubtful }).ShouldBe("29 October 1962 (doubtful)");
        DateWords.Written(date with { Certainty = DateCertainty.Inferred }).ShouldBe("29 October 1962 (inferred)");
    }

    [Theory]
    [InlineData("1962-10-27", "1962-10-28", "27–28 October 1962")]
    [InlineData("1962-10-29", "1962-11-08", "29 October – 8 November 1962")]
    [InlineData("1961-12-31", "1962-01-01", "31 December 1961 – 1 January 1962")]
    [InlineData("1962-10-27", "1962-10-27", "27 October 1962")]
    public void A_range_says_once_what_its_ends_share(string first, string last, string expected) =>
        DateWords.Written(DateOnly.Parse(first, System.Globalization.CultureInfo.InvariantCulture), DateOnly.Parse(last, System.Globalization.CultureInfo.InvariantCulture))
            .ShouldBe(expected);

    [Theory]
    [InlineData("The day told, 1962-09-09, is not that of the document of this name, 1962-10-03.", "The day told, 9 September 1962, is not that of the document of this name, 3 October 1962.")]
    [InlineData("No day is told.", "No day is told.")]
    [InlineData("Number 1962-13-45 of 31962-10-03", "Number 1962-13-45 of 31962-10-03")]
    public void A_sentence_names_days_as_people_do(string stored, string read) => DateWords.InSentence(stored).ShouldBe(read);

    [Fact]
    public void A_range_carries_no_machine_form_since_a_time_element_has_none_for_it()
    {
        var range = new ArchivalDate("27-28 Oct", new DateOnly(1962, 10, 27), new DateOnly(1962, 10, 28), DatePrecision.Range, DateCertainty.Stated);

        new HtmlBuilder().AddDate(range).ToString().ShouldBe("27–28 October 1962");
    }
}
