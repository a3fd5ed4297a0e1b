using CubanCrisisArchive.Records.Citations;
using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Dates.InText;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts;

namespace CubanCrisisArchive.Records.Tests.Dates.InText;

public sealed class TextDateFinderTests
{
    [Theory]
    [InlineData("the President's October 22 speech", "October 22=1962-10-22/YearOfDocument")]
    [InlineData("On 31 October U Thant returned", "31 October=1962-10-31/YearOfDocument")]
    [InlineData("a meeting on31 October, until26 October", "31 October=1962-10-31/YearOfDocument 26 October=1962-10-26/YearOfDocument")]
    [InlineData("carton31 October", "")]
    [InlineData("the letters of October 27 and 28, then", "October 27=1962-10-27/YearOfDocument 28=1962-10-28/YearOfDocument")]
    [InlineData("Kennedy's messages of 27 and 28 October", "27=1962-10-27/YearOfDocument 28 October=1962-10-28/YearOfDocument")]
    [InlineData("your telegram 29th October D.1443", "29th October=1962-10-29/YearOfDocument")]
    [InlineData("between the 23rd and 28th October", "23rd=1962-10-23/YearOfDocument 28th October=1962-10-28/YearOfDocument")]
    [InlineData("on October 22nd or 23rd", "October 22nd=1962-10-22/YearOfDocument 23rd=1962-10-23/YearOfDocument")]
    [InlineData("the \"26 July\" movement, a member of the 26th of July group", "")]
    [InlineData("arrived 2 May *63, left 5 May 196?, again on 6 May 9:30", "2 May=/Unknown 5 May=/Unknown 6 May=1962-05-06/YearOfDocument")]
    [InlineData("the 27 October 10th Division", "27 October=1962-10-27/YearOfDocument")]
    [InlineData("story of April 28, 1961 about", "April 28, 1961=1961-04-28/Stated")]
    [InlineData("they were supposed to leave yesterday.", "yesterday=1962-11-07/CountedFromDocument")]
    [InlineData("an agreement 10 days ago", "10 days ago=1962-10-29/CountedFromDocument")]
    [InlineData("two weeks ago", "two weeks ago=1962-10-25/CountedFromDocument")]
    [InlineData("late Saturday night and early Sunday morning", "late Saturday night=1962-11-03/LastWeekday early Sunday morning=1962-11-04/LastWeekday")]
    [InlineData("may 5 ships pass? on October 45", "October 45=/Unknown")]
    [InlineData("10 days before his letter", "")]
    [InlineData("five days", "")]
    public void A_day_named_in_a_conversation_is_told(string text, string expected) =>
        Described(DocumentKind.MemorandumOfConversation, ArchivalDate.OnDay("8 November 1962", new DateOnly(1962, 11, 8)), text).ShouldBe(expected);

    [Theory]
    [InlineData("28 December", "28 December=1962-12-28/YearOfDocument", "last month, last year")]
    [InlineData("5 January", "5 January=1963-01-05/YearOfDocument", "this month")]
    [InlineData("1 February", "1 February=1963-02-01/YearOfDocument", "next month")]
    [InlineData("20 June", "20 June=1962-06-20/YearOfDocument", "half a year ago is nearer to mind than what is to come")]
    [InlineData("15 May", "15 May=/Unknown", "past or to come")]
    public void The_year_is_the_one_nearest_to_the_document(string text, string expected, string guards) =>
        Described(DocumentKind.Telegram, ArchivalDate.OnDay("2 January 1963", new DateOnly(1963, 1, 2)), text).ShouldBe(expected, guards);

    [Theory]
    [InlineData("15 March", "15 March=/Unknown", "of this year or the next")]
    [InlineData("20 January", "20 January=1963-01-20/YearOfDocument", "next month")]
    public void A_day_of_the_year_that_ends_is_not_taken_for_one_of_the_next(string text, string expected, string guards) =>
        Described(DocumentKind.Telegram, ArchivalDate.OnDay("20 December 1962", new DateOnly(1962, 12, 20)), text).ShouldBe(expected, guards);

    [Fact]
    public void A_text_that_speaks_of_years_before_does_not_tell_which_year_a_day_is_of() =>
        Described(
            DocumentKind.Report,
            ArchivalDate.OnDay("20 November 1975", new DateOnly(1975, 11, 20)),
            "On 20 November the Committee reports. In September 1970 it began; on September 21, Headquarters cabled. On 3 May 1975 and 4 May.")
        .ShouldBe("20 November=1975-11-20/YearOfDocument September 1970=1970-09/Stated September 21=/Unknown 3 May 1975=1975-05-03/Stated 4 May=1975-05-04/YearOfDocument");

    [Fact]
    public void In_a_telegram_today_may_be_another_day_and_stays_unknown() =>
        Described(DocumentKind.Telegram, ArchivalDate.OnDay("1 November 1962", new DateOnly(1962, 11, 1)), "he would pass all this on today.").ShouldBe("today=/Unknown");

    [Fact]
    public void Without_a_date_of_its_own_a_document_gives_no_anchor() =>
        Described(DocumentKind.MemorandumOfConversation, ArchivalDate.Undated, "yesterday, on 31 October").ShouldBe("yesterday=/Unknown 31 October=/Unknown");

    private static string Described(DocumentKind kind, ArchivalDate date, string text)
    {
        var record = new ArchivalRecord
        {
            Id = RecordId.Parse("exhibit"),
            Collection = "exhibits",
            Family = "exhibit",
            Title = new StatedText("Exhibit", StatementSource.Supplied, null),
            Kind = kind,
            Date = date,
            Citation = new ArchivalCitation("Exhibit.", StatementSource.Supplied, null, null, null, null, null, null, null, null, null, null),
            Paragraphs = [new Paragraph(1, "1-0", ParagraphKind.Paragraph, null, text, [], [])],
            SourceSpan = new TextSpan(0, text.Length),
        };
        return string.Join(' ', TextDateFinder.Find(record).Select(found => $"{text.Substring(found.Start, found.Length)}={found.Date.Iso}/{found.Rule}"));
    }
}
