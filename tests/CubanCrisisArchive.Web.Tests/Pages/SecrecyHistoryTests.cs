using CubanCrisisArchive.Records.Apparatus;
using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Web.Pages.Records;
using CubanCrisisArchive.Web.Tests.Rendering;

namespace CubanCrisisArchive.Web.Tests.Pages;

public sealed class SecrecyHistoryTests
{
    [Fact]
    public void The_writing_comes_first_then_each_review_with_the_years_between()
    {
        var record = RecordOf(Review(1992, 2, 12), Review(1988, 11, 7), Review(1988, 11, 8));

        SecrecyHistory.Of(record).Select(step => step.YearsAfter).ShouldBe([null, 25, 26, 29]);
    }

    [Fact]
    public void A_review_without_a_day_or_before_the_writing_tells_no_years()
    {
        var undated = new ApparatusItem(ApparatusKind.Review, "Review", "?", [], [], new Review(null, ArchivalDate.Undated, []));

        SecrecyHistory.Of(RecordOf(undated, Review(1902, 1, 1))).Select(step => step.YearsAfter).ShouldAllBe(years => years == null);
    }

    [Fact]
    public void Without_a_review_there_is_no_history() => SecrecyHistory.Of(RecordOf()).ShouldBeEmpty();

    private static ArchivalRecord RecordOf(params IReadOnlyList<ApparatusItem> apparatus) =>
        new RecordBuilder().Build().Record with { Date = ArchivalDate.OnDay("November 8, 1962", new DateOnly(1962, 11, 8)), Apparatus = apparatus };

    private static ApparatusItem Review(int year, int month, int day) =>
        new(ApparatusKind.Review, "Review", "stamp", [], [], new Review(null, ArchivalDate.OnDay("then", new DateOnly(year, month, day)), []));
}
