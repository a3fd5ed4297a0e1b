using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Citations;
using CubanCrisisArchive.Records.Citations.InText;
using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Dates.InText;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Tests.Authorities;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts;

namespace CubanCrisisArchive.Records.Tests.Citations.InText;

/// <summary>A record of 29 October 1962 of one paragraph, its names and days found.</summary>
internal static class CitingRecord
{
    private static readonly DateOnly Day = new(1962, 10, 29);

    public static ArchivalRecord Of(string text, DocumentKind? kind = null, params (string Person, ParticipantRole Role)[] parties)
    {
        var source = new SourceText("one.md", text);
        var whole = new TextSpan(0, text.Length);
        var record = new ArchivalRecord
        {
            Id = RecordId.Parse("one"),
            Collection = "papers",
            Family = "test",
            Title = new StatedText("One", StatementSource.Stated, null),
            Kind = kind ?? DocumentKind.MemorandumOfConversation,
            Date = ArchivalDate.OnDay("29 October 1962", Day),
            Citation = new ArchivalCitation("One", StatementSource.Supplied, null, null, null, null, null, null, null, null, null, null),
            Participants = [.. parties.Select(party => new Participant(party.Person, AuthorityId.Parse(party.Person), null, [party.Role], []))],
            Paragraphs = ParagraphNumbering.Number(source, [new DraftParagraph(ParagraphKind.Paragraph, [new Run(RunKind.Text, whole)])]),
            SourceSpan = whole,
        };
        return AuthorityResolver.Resolve(record with { TextDates = TextDateFinder.Find(record) }, source, Persons.Index);
    }

    public static IReadOnlyList<TextCitation> Find(ArchivalRecord record, CitedDocumentIndex? documents = null) =>
        CitationFinder.Find(record, new SourceText("one.md", record.Paragraphs[0].Text), documents ?? CitedDocumentIndex.Empty);
}
