using CubanCrisisArchive.Web.Pages.Dates;

namespace CubanCrisisArchive.Web.Tests.Pages;

public sealed class MonthRangeTests
{
    private static readonly DateOnly First = new(1962, 10, 16);
    private static readonly DateOnly Last = new(1962, 11, 20);

    [Theory]
    [InlineData("1962-10", "1962-11", "1962-10-01", "1962-11-30")]
    [InlineData("1962-10", null, "1962-10-01", "1962-10-31")]
    [InlineData(null, "1962-02", "1962-02-01", "1962-02-28")]
    [InlineData("9999-12", null, "9999-12-01", "9999-12-31")]
    [InlineData("", " ", "1962-10-16", "1962-11-20")]
    public void Months_are_taken_whole_and_none_means_the_days_of_the_crisis(string? from, string? to, string begin, string end)
    {
        var range = MonthRange.Read(from, to, First, Last);

        (Iso(range.From), Iso(range.To), range.Remark).ShouldBe((begin, end, null));
    }

    [Theory]
    [InlineData("1962-11", "1962-10", "1962-10-01", "1962-11-30", "stood first")] // reversed
    [InlineData("1962-13", null, "1962-10-16", "1962-11-20", "“1962-13” is no month")] // no such month
    [InlineData("1962-10", "soon", "1962-10-01", "1962-10-31", "“soon” is no month")] // half of it read
    [InlineData("0001-01", "9999-12", "0001-01-01", "0001-12-31", "At most 12 months")] // all of time
    public void What_cannot_be_shown_as_asked_is_said(string? from, string? to, string begin, string end, string remark)
    {
        var range = MonthRange.Read(from, to, First, Last);

        (Iso(range.From), Iso(range.To)).ShouldBe((begin, end));
        range.Remark.ShouldNotBeNull().ShouldContain(remark);
    }

    private static string Iso(DateOnly day) => day.ToString("O", System.Globalization.CultureInfo.InvariantCulture);
}
