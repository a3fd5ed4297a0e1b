using System.Globalization;
using System.Text.RegularExpressions;
using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Web.Rendering;

namespace CubanCrisisArchive.Web.Tests.Rendering;

public sealed partial class DayStripTests
{
    private static readonly DateOnly Meeting = new(1962, 10, 29);

    [Fact]
    public void Without_records_the_strip_shows_the_thirty_six_days_of_the_crisis()
    {
        var strip = DayStrip.Of(new Dictionary<DateOnly, int>());

        strip.Days.Count.ShouldBe(36);
        strip.Days[0].Day.ShouldBe(new DateOnly(1962, 10, 16));
        strip.Days[^1].Day.ShouldBe(new DateOnly(1962, 11, 20));
    }

    [Fact]
    public void The_strip_stretches_to_a_record_a_little_outside_and_counts_those_far_off()
    {
        var strip = DayStrip.Of(new Dictionary<DateOnly, int>
        {
            [new DateOnly(1962, 10, 10)] = 1,
            [new DateOnly(1961, 4, 17)] = 3,
            [new DateOnly(1963, 1, 7)] = 2,
        });

        strip.Days[0].Day.ShouldBe(new DateOnly(1962, 10, 10));
        strip.Days[^1].Day.ShouldBe(DayStrip.UsualLast);
        strip.Earlier.ShouldBe(3);
        strip.Later.ShouldBe(2);
    }

    [Fact]
    public void Every_record_is_counted_once()
    {
        var held = Enumerable.Range(0, 900).ToDictionary(n => new DateOnly(1961, 6, 1).AddDays(n), n => n % 5);

        var strip = DayStrip.Of(held);

        (strip.Days.Sum(day => day.Records) + strip.Earlier + strip.Later).ShouldBe(held.Values.Sum());
    }

    [Fact]
    public void The_day_of_the_document_in_view_is_current_and_a_month_is_not()
    {
        var day = ArchivalDate.OnDay("October 29, 1962", Meeting);
        var month = ArchivalDate.InMonth("October 1962", 1962, 10);

        DayStrip.Of(Held(1), day).Days.Where(d => d.IsCurrent).Select(d => d.Day).ShouldBe([Meeting]);
        DayStrip.Of(Held(1), month).Days.ShouldNotContain(d => d.IsCurrent);
    }

    [Fact]
    public void A_days_link_says_the_day_in_full_how_much_is_held_and_how_much_was_found()
    {
        var html = DayStripHtml.Render(DayStrip.Of(Held(2), hits: new Dictionary<DateOnly, int> { [Meeting] = 3 })).ToString()!;

        html.ShouldContain("""<a href="/dates/1962-10-29">""");
        html.ShouldContain("29 October 1962: 2 records, 3 matches");
    }

    [Fact]
    public void Days_without_records_are_drawn_but_not_read_out()
    {
        var html = DayStripHtml.Render(DayStrip.Of(Held(1))).ToString()!;

        html.Split("<a ").Length.ShouldBe(2);
        html.Split("<li aria-hidden=\"true\">").Length.ShouldBe(36);
    }

    [Fact]
    public void A_strip_that_reaches_back_opens_at_the_first_day_of_the_crisis_unless_a_day_is_in_view_or_found()
    {
        var held = new Dictionary<DateOnly, int> { [new DateOnly(1962, 9, 27)] = 1, [Meeting] = 1 };
        const string opening = "<li class=\"opening\" aria-hidden=\"true\"><span class=\"day\">16</span>";

        DayStripHtml.Render(DayStrip.Of(held)).ToString()!.ShouldContain(opening);
        DayStripHtml.Render(DayStrip.Of(held, ArchivalDate.OnDay("October 29, 1962", Meeting))).ToString()!.ShouldNotContain("opening");
        DayStripHtml.Render(DayStrip.Of(held, hits: new Dictionary<DateOnly, int> { [Meeting] = 3 })).ToString()!.ShouldNotContain("opening");
        DayStripHtml.Render(DayStrip.Of(Held(1))).ToString()!.ShouldNotContain("opening", customMessage: "it begins there by itself");
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(4, 4)]
    [InlineData(5, 1)]
    [InlineData(40_000, 1)]
    public void A_few_records_have_a_mark_each_and_many_share_a_bar(int records, int marks)
    {
        var html = DayStripHtml.Render(DayStrip.Of(Held(records))).ToString()!;

        html.Split("<rect ").Length.ShouldBe(marks + 1);
        html.ShouldNotContain("y=\"-");
    }

    [Fact]
    public void More_records_never_stand_lower_than_fewer()
    {
        int[] records = [1, 2, 3, 4, 5, 12, 50, 400, 40_000];

        var heights = records.Select(count => 36 - Tops().Matches(DayStripHtml.Render(DayStrip.Of(Held(count))).ToString()!).Min(top => int.Parse(top.Groups["top"].Value, CultureInfo.InvariantCulture))).ToList();

        heights.ShouldBe(heights.Order());
        heights[3].ShouldBeLessThan(heights[4], "a bar for five is higher than four marks");
        heights[^1].ShouldBeLessThanOrEqualTo(36);
    }

    [GeneratedRegex("""<rect x="0.5" y="(?<top>[0-9]+)""", RegexOptions.ExplicitCapture)]
    private static partial Regex Tops();

    private static Dictionary<DateOnly, int> Held(int records) => new() { [Meeting] = records };
}
