using CubanCrisisArchive.Records.Dates;

namespace CubanCrisisArchive.Records.Tests.Dates;

public sealed class DateFinderTests
{
    [Theory]
    [InlineData("N.S. Khrushchev's message of 27 October 1962 was read.", "27 October 1962", "1962-10-27")]
    [InlineData("the President's speech of October 22, 1962, 7 p.m., said", "October 22, 1962, 7 p.m.", "1962-10-22")]
    [InlineData("signed 1.XI.62 V. KUZNETSOV", "1.XI.62", "1962-11-01")]
    [InlineData("DATE 3/2/88 REVIEWED BY", "3/2/88", "1988-03-02")]
    [InlineData("between 5 and 8 October 1962 the ships", "5 and 8 October 1962", "1962-10-05/1962-10-08")]
    [InlineData("since May 1962", "May 1962", "1962-05")]
    [InlineData("(10/27/62)", "10/27/62", "1962-10-27")]
    public void Date_in_running_text_is_found_with_its_place(string text, string words, string iso)
    {
        var found = DateFinder.FindAll(text).ShouldHaveSingleItem();
        text.Substring(found.Offset, found.Length).TrimEnd('.').ShouldBe(words.TrimEnd('.'));
        found.Date.Iso.ShouldBe(iso);
    }

    [Theory]
    [InlineData("In 1962 there were 27 ships.")]
    [InlineData("on October 27 he said")]
    [InlineData("Case 44-12-3-62-1")]
    [InlineData("we may 1962 times say")]
    [InlineData("of 15 May 30 men sailed")]
    [InlineData("file 92-2914")]
    [InlineData("A12/3/62")]
    public void What_only_looks_like_a_date_is_left_alone(string text) => DateFinder.FindAll(text).ShouldBeEmpty();

    [Fact]
    public void Number_after_a_date_is_no_time_unless_the_words_say_so()
    {
        var found = DateFinder.FindAll("On October 22, 1962, 9 ships and on October 23, 1962, 9 p.m. none");
        found.Select(finding => finding.Date.Time?.AsPrinted).ShouldBe([null, "9 p.m."]);
    }

    [Fact]
    public void Dates_are_found_in_order_and_apart()
    {
        var found = DateFinder.FindAll("30 OCT 62, 31 OCT 62; 1 NOV 62");
        found.Select(finding => finding.Date.Iso).ShouldBe(["1962-10-30", "1962-10-31", "1962-11-01"]);
    }
}
