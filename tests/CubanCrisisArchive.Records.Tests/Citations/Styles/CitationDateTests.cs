using CubanCrisisArchive.Records.Citations.Styles;
using CubanCrisisArchive.Records.Dates;

namespace CubanCrisisArchive.Records.Tests.Citations.Styles;

public sealed class CitationDateTests
{
    public static TheoryData<string, string, string, string, string> Cases { get; } = new()
    {
        { "1962-10-29", "1962-10-29", "October 29, 1962", "29 Oct. 1962", "(1962, October 29)" },
        { "1962-05-01", "1962-05-01", "May 1, 1962", "1 May 1962", "(1962, May 1)" },
        { "1962-10-27", "1962-10-28", "October 27–28, 1962", "27–28 Oct. 1962", "(1962, October 27–28)" },
        { "1962-10-27", "1962-11-02", "October 27–November 2, 1962", "27 Oct.–2 Nov. 1962", "(1962, October 27–November 2)" },
        { "1961-12-30", "1962-01-02", "December 30, 1961–January 2, 1962", "30 Dec. 1961–2 Jan. 1962", "(1961, December 30–1962, January 2)" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Days_and_spans_are_written_as_each_style_does(string first, string last, string chicago, string mla, string apa)
    {
        var from = DateOnly.ParseExact(first, "O", System.Globalization.CultureInfo.InvariantCulture);
        var to = DateOnly.ParseExact(last, "O", System.Globalization.CultureInfo.InvariantCulture);
        ShouldBeWritten(from == to ? ArchivalDate.OnDay("printed", from) : CitedExhibits.From(from, to), chicago, mla, apa);
    }

    [Fact]
    public void A_month_or_a_year_claims_no_day()
    {
        ShouldBeWritten(ArchivalDate.InMonth("October 1962", 1962, 10), "October 1962", "Oct. 1962", "(1962, October)");
        ShouldBeWritten(ArchivalDate.InYear("1962", 1962), "1962", "1962", "(1962)");
    }

    [Fact]
    public void What_is_inferred_or_doubtful_is_marked()
    {
        var day = ArchivalDate.OnDay("printed", new DateOnly(1962, 10, 29));
        ShouldBeWritten(day with { Certainty = DateCertainty.Inferred }, "[October 29, 1962]", "[29 Oct. 1962]", "([1962, October 29])");
        ShouldBeWritten(day with { Certainty = DateCertainty.Doubtful }, "[October 29, 1962?]", "[29 Oct. 1962?]", "([1962, October 29?])");
    }

    private static void ShouldBeWritten(ArchivalDate date, string chicago, string mla, string apa)
    {
        var item = CitedExhibits.Telegram with { Date = date };
        ChicagoStyle.Note(item).ToString().ShouldContain($"Henriksen, {chicago}, Archive");
        MlaStyle.WorksCited(item).ToString().ShouldContain($"Henriksen, {mla}, Archive");
        ApaStyle.Reference(item).ToString().ShouldContain($" {apa}. [Telegram");
    }
}
