using System.Globalization;
using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Citations.InText;
using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Records.Tests.Citations.InText;

public sealed class CitationFinderTests
{
    /// <summary>Sentences with every citation in braces and what it says: author, &gt; recipient, day.</summary>
    [Theory]
    [InlineData("It follows {N.S. Khrushchev's message to Kennedy of 27 October=khrushchev>kennedy-john 10-27}.")]
    [InlineData("After {N. S. Khrushchev's messages of 27=khrushchev 10-27} and {28 October=khrushchev 10-28} all is clear.")]
    [InlineData("{Khrushchev's response yesterday=khrushchev>kennedy-john 10-28} to {Kennedy's message=kennedy-john} was a commitment.")]
    [InlineData("as told by Kennedy in {his messages to Comrade N.S. Khrushchev of 27=kennedy-john>khrushchev 10-27} and {28 October=kennedy-john>khrushchev 10-28}")]
    [InlineData("the {message sent by N.S. Khrushchev to Kennedy on 27 October=khrushchev>kennedy-john 10-27} and the later message")]
    [InlineData("Khrushchev referred to {his earlier message of 27 October=khrushchev 10-27}.")]
    [InlineData("In {his October 28 letter=kennedy-john 10-28}, President Kennedy had said so.")]
    [InlineData("He noted that in {his October 28th letter=khrushchev 10-28} Mr. Khrushchev said so.")]
    [InlineData("Mr. {Khrushchev=khrushchev}'s and {President Kennedy's letters=kennedy-john}")]
    [InlineData("with {Khrushchev's messages to President Kennedy=khrushchev>kennedy-john} and {to U Thant=khrushchev>thant}")]
    [InlineData("some {letters from Mr. Khrushchev=khrushchev} in which other questions were raised")]
    [InlineData("{the October 27 Kennedy letter=kennedy-john 10-27}")]
    [InlineData("a {letter dated October 26, 1962 from Khrushchev to Kennedy=khrushchev>kennedy-john 10-26}")]
    public void Author_recipient_and_day_are_read_from_the_words(string marked) => Mark(marked).ShouldBe(marked);

    [Theory]
    [InlineData("Mr. Kuznetsov's statement that all was done", "who is in the room speaks")]
    [InlineData("Khrushchev's response was negative", "an answer without a day may be spoken")]
    [InlineData("Khrushchev's proposal of 27 October", "an idea is no document")]
    [InlineData("the letter and the message", "nothing is told")]
    [InlineData("the letters of the alphabet and an address to Kennedy", "no document")]
    public void What_only_looks_like_a_citation_is_left_alone(string text, string why) => Mark(text).ShouldBe(text, why);

    [Fact]
    public void Whose_a_letter_is_that_quoted_words_call_mine_is_not_told()
    {
        var record = CitingRecord.Of("He read: \"I consider my letter to you of October 27 and your reply of today as firm\".");

        CitingRecord.Find(record).Select(citation => (citation.AsPrinted, citation.Author, citation.Day)).ShouldBe(
        [
            ("my letter to you of October 27", null, new DateOnly(1962, 10, 27)),
            ("your reply of today", null, null),
        ]);
    }

    /// <summary>Each row after its words: author and day of what the quotation cites.</summary>
    [Theory]
    [InlineData("In his October 28 letter, President Kennedy had said \"I consider my letter to you of October 27 and your reply of today as firm\".", "kennedy-john 10-27, khrushchev 10-28")]
    [InlineData("He spoke of Kennedy's letter of October 28. He then said \"I stand by my letter of October 27\".", "- 10-27")]
    [InlineData("In his October 26 letter, President Kennedy had said \"I stand by my letter of October 27\".", "- 10-27")]
    [InlineData("In his October 28 letter, President Kennedy had said \"so\". Mr. McCloy added: \"I have your letter of October 27\".", "- 10-27")]
    public void Within_words_quoted_from_a_known_letter_my_is_its_authors_and_your_its_recipients(string text, string expected)
    {
        var letter = new CitedDocument(
            AuthorityId.Parse("letter"), CitedKind.Message, "Kennedy’s letter", AuthorityId.Parse("kennedy-john"), AuthorityId.Parse("khrushchev"),
            ArchivalDate.OnDay("28 October 1962", new DateOnly(1962, 10, 28)), null, null, [], [], [], []);

        var quoted = CitingRecord.Find(CitingRecord.Of(text), CitedDocumentIndex.Build([letter]))
            .Where(citation => citation.AsPrinted.StartsWith("my ", StringComparison.Ordinal) || citation.AsPrinted.StartsWith("your ", StringComparison.Ordinal));

        string.Join(", ", quoted.Select(citation => $"{citation.Author?.Value ?? "-"} {citation.Day:MM-dd}")).ShouldBe(expected);
    }

    [Fact]
    public void In_a_letter_my_is_its_senders_and_your_its_recipients()
    {
        var record = CitingRecord.Of("I have your letter of October 27 and stand by my message of October 26.", DocumentKind.Letter, ("khrushchev", ParticipantRole.Sender), ("kennedy-john", ParticipantRole.Recipient));

        CitingRecord.Find(record).Select(citation => citation.Author?.Value).ShouldBe(["kennedy-john", "khrushchev"]);
    }

    [Theory]
    [InlineData("My telegram 29th August D.1443 refers.", "My telegram=// of no day")]
    [InlineData("My telegram 29 August refers.", "My telegram=// of no day")]
    [InlineData("My telegram 144B refers.", "My telegram=// of no day")]
    [InlineData("My telegram 1443 refers.", "My telegram 1443=/1443/ of no day")]
    [InlineData("Your telegram No. 1443 of 29th October refers.", "Your telegram No. 1443 of 29th October=/1443/ of 10-29")]
    public void A_day_is_no_telegrams_number(string text, string expected)
    {
        var record = CitingRecord.Of(text, DocumentKind.Telegram, ("kuznetsov", ParticipantRole.Sender), ("khrushchev", ParticipantRole.Recipient));

        var citation = CitingRecord.Find(record).ShouldHaveSingleItem();
        $"{citation.AsPrinted}=/{citation.Number}/ of {citation.Day?.ToString("MM-dd", CultureInfo.InvariantCulture) ?? "no day"}".ShouldBe(expected);
    }

    [Fact]
    public void A_telegrams_number_is_cited_by_the_word_that_tells_whose_it_is()
    {
        var record = CitingRecord.Of("Taking into account the conversation (your #1255), we wait.", DocumentKind.Telegram, ("kuznetsov", ParticipantRole.Sender), ("khrushchev", ParticipantRole.Recipient));

        var citation = CitingRecord.Find(record).ShouldHaveSingleItem();
        (citation.Author?.Value, citation.Number, citation.Kind).ShouldBe(("khrushchev", "1255", CitedKind.Telegram));
    }

    private static string Mark(string marked)
    {
        var text = System.Text.RegularExpressions.Regex.Replace(marked, @"\{(?<words>[^=}]*)=[^}]*\}", "${words}", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));
        var record = CitingRecord.Of(text, DocumentKind.MemorandumOfConversation, ("kuznetsov", ParticipantRole.Present));
        foreach (var citation in CitingRecord.Find(record).Reverse())
        {
            var day = citation.Day is { } told ? told.ToString(" MM-dd", CultureInfo.InvariantCulture) : null;
            var recipient = citation.Recipient is { } to ? $">{to}" : null;
            text = text[..citation.Start] + "{" + citation.AsPrinted + "=" + citation.Author + recipient + day + "}" + text[(citation.Start + citation.Length)..];
        }

        return text;
    }
}
