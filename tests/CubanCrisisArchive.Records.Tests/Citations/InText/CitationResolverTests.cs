using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Citations.InText;
using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Records.Tests.Citations.InText;

public sealed class CitationResolverTests
{
    private const string Documents = """
        - { id: letter-27, name: A, kind: message, author: khrushchev, recipient: kennedy-john, date: 1962-10-27 }
        - { id: letter-27-thant, name: B, kind: message, author: khrushchev, recipient: thant, date: 1962-10-27 }
        - { id: letter-28, name: C, kind: message, author: khrushchev, recipient: kennedy-john, date: 1962-10-28 }
        - { id: secret-28, name: D, kind: message, author: khrushchev, recipient: kennedy-john, date: 1962-10-28, byName: yes, records: [secret] }
        - { id: speech, name: E, kind: speech, author: kennedy-john, date: 1962-10-22, names: [the quarantine speech] }
        - { id: telegram, name: F, kind: telegram, author: khrushchev, number: 1255 }
        """;

    private static readonly CitedDocumentIndex Index = CitedDocumentIndex.Build(CitedDocumentFile.Parse(Documents, "documents.yaml").Documents);

    [Theory]
    [InlineData("Khrushchev's message of 28 October was clear.", "letter-28", null)]
    [InlineData("Khrushchev's message to Kennedy of 27 October was clear.", "letter-27", null)]
    [InlineData("Khrushchev's message of 27 October was clear.", null, "More than one document agrees.")]
    [InlineData("Khrushchev's message to U Thant of 28 October was clear.", null, "No document of that author, kind and day is known.")]
    [InlineData("Khrushchev's telegram of 28 October was clear.", null, "No document of that author, kind and day is known.")]
    [InlineData("Khrushchev's messages of 28 October were clear.", null, "Several documents are spoken of, and not which.")]
    [InlineData("Khrushchev's message was clear.", null, "No day is told.")]
    [InlineData("their message of 28 October was clear.", null, "The words do not tell whose it is.")]
    [InlineData("Kennedy's statement of 22 October was clear.", "speech", null)]
    [InlineData("He quoted the quarantine speech.", "speech", null)]
    [InlineData("He quoted the quarantine speech of October 23, 1962.", null, "The day told, 1962-10-23, is not that of the document of this name, 1962-10-22.")]
    public void Only_what_agrees_with_one_document_leads_to_it(string text, string? expected, string? reason)
    {
        var reference = Resolve(text).ShouldHaveSingleItem();

        (reference.Document?.Value, reference.Reason).ShouldBe((expected, reason));
        (reference.Outcome == ReferenceOutcome.Resolved).ShouldBe(expected is not null);
    }

    [Fact]
    public void The_record_that_agrees_in_author_recipient_kind_and_day_is_the_documents_text()
    {
        Resolve("Khrushchev's message to Kennedy of 27 October was clear.", Held("held", "kennedy-john", 27))[0].Record.ShouldBe(RecordId.Parse("held"));
        Resolve("Khrushchev's message to Kennedy of 27 October was clear.", Held("held", "thant", 27))[0].Record.ShouldBeNull();
        Resolve("Khrushchev's message to Kennedy of 27 October was clear.", Held("held", "kennedy-john", 27), Held("twice", "kennedy-john", 27))[0].Record.ShouldBeNull("two records hold it");
    }

    [Fact]
    public void A_record_that_is_in_no_list_is_led_to_where_it_alone_agrees()
    {
        Resolve("Khrushchev's letter to Kennedy of 30 October was clear.", Held("held", "kennedy-john", 30))[0].Record.ShouldBe(RecordId.Parse("held"));
        Resolve("Khrushchev's letter of 30 October was clear.", Held("held", "kennedy-john", 30), Held("other", "thant", 30))[0].Outcome.ShouldBe(ReferenceOutcome.Ambiguous);
        Resolve("Khrushchev's letter of 30 October was clear.", Held("one", "kennedy-john", 30)).ShouldHaveSingleItem().Record.ShouldBeNull("no document cites itself");
    }

    [Fact]
    public void A_paper_that_was_secret_is_never_meant_by_author_and_day()
    {
        var reference = Resolve("Khrushchev's message of 28 October was clear.", Held("secret", "kennedy-john", 28))[0];

        (reference.Document?.Value, reference.Record).ShouldBe(("letter-28", null));
    }

    private static List<CrossReference> Resolve(string text, params HeldDocument[] held)
    {
        var record = CitingRecord.Of(text);
        var resolver = new CitationResolver(Index, held, held.Select(each => each.Id).ToHashSet());
        return [.. CitingRecord.Find(record, Index).Select(citation => resolver.Resolve(citation, record.Id))];
    }

    private static HeldDocument Held(string id, string recipient, int day) => new(
        RecordId.Parse(id), CitedKind.Message, new DateOnly(1962, 10, day), [AuthorityId.Parse("khrushchev")], [AuthorityId.Parse(recipient)]);
}
