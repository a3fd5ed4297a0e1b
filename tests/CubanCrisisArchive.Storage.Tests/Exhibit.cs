using CubanCrisisArchive.Records.Apparatus;
using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Citations;
using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Dates.InText;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Mentions;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts;

namespace CubanCrisisArchive.Storage.Tests;

/// <summary>Records made by hand: one that uses every part a record can have, and bare ones.</summary>
internal static class Exhibit
{
    public static readonly AuthorityRecord Kuznetsov = new(
        AuthorityId.Parse("kuznetsov-vasily"),
        AuthorityKind.Person,
        "Vasily V. Kuznetsov",
        "Kuznetsov, Vasily Vasilyevich",
        "1901–1990",
        "USSR",
        "First Deputy Foreign Minister.",
        [new NameVariant("V.V. Kuznetsov", false, []), new NameVariant("Kuznetzov", true, [RecordId.Parse("full"), RecordId.Parse("other")])],
        [new OfficeHeld("First Deputy Foreign Minister", new DateOnly(1955, 3, 1), null, ["the Deputy Minister"]), new OfficeHeld("Envoy", null, new DateOnly(1963, 1, 8), [])],
        "The day he left New York is inferred.");

    public static readonly AuthorityRecord Zorin = new(
        AuthorityId.Parse("zorin-valerian"), AuthorityKind.Person, "Valerian A. Zorin", "Zorin, Valerian", null, null, null, [], [], null);

    public static readonly AuthorityRecord NewYork = new(
        AuthorityId.Parse("new-york"), AuthorityKind.Place, "New York", "New York", null, null, null, [], [], null);

    public static readonly IReadOnlyList<AuthorityRecord> Authorities = [Kuznetsov, Zorin, NewYork];

    /// <summary>Every field filled, every list with more than one entry, and the text full of what breaks encodings.</summary>
    public static readonly ArchivalRecord Full = new()
    {
        Id = RecordId.Parse("full"),
        Collection = "papers",
        Family = "by-hand",
        Title = new StatedText("Conversation with “U Thant”, 29 October", StatementSource.Stated, new TextSpan(3, 40)),
        Kind = DocumentKind.RecordOfConversation,
        Date = new ArchivalDate(
            "Oct. 29, 1962 5 to 8:20 PM",
            new DateOnly(1962, 10, 29),
            new DateOnly(1962, 10, 29),
            DatePrecision.Day,
            DateCertainty.Stated,
            new ClockTime("5 to 8:20 PM", new TimeOnly(17, 0), new TimeOnly(20, 20), "EST", false)),
        OtherDates =
        [
            new DatedAct(DatedActKind.Signed, ArchivalDate.OnDay("1.XI.62", new DateOnly(1962, 11, 1)), new TextSpan(900, 7)),
            new DatedAct(DatedActKind.Reviewed, ArchivalDate.Undated, null),
            new DatedAct(
                DatedActKind.Sent,
                new ArchivalDate("23 p.m.", null, null, DatePrecision.Unknown, DateCertainty.Doubtful, new ClockTime("23 p.m.", null, null, null, true)),
                new TextSpan(0, 0)),
        ],
        Places =
        [
            new PlaceStatement("New York", PlaceRole.SentFrom, NewYork.Id, new TextSpan(50, 8)),
            new PlaceStatement("the Centre", PlaceRole.SentTo, null, null),
        ],
        OriginalLanguage = "ru",
        Language = "en",
        Summary = new StatedText("They talk.\nAt length.", StatementSource.Stated, new TextSpan(60, 20)),
        Citation = new ArchivalCitation(
            "“Conversation,” 29 October 1962, Digital Archive.",
            StatementSource.Stated,
            "Conversation",
            "29 October 1962",
            "Digital Archive",
            "AVP RF",
            "copy obtained by NHK",
            "V. Zaemsky",
            "CWIHP",
            "http://example.org/111988",
            "111988",
            new TextSpan(80, 60)),
        Participants =
        [
            new Participant(
                "Mr. Kuznetzov", Kuznetsov.Id, "USSR", [ParticipantRole.Present, ParticipantRole.Author], [new TextSpan(200, 13), new TextSpan(400, 9)])
            {
                IsMisreading = true,
            },
            new Participant("U Thant", null, null, [ParticipantRole.Present], []),
        ],
        Paragraphs =
        [
            new Paragraph(null, "h1-0badcafe", ParagraphKind.Heading, null, "RECORD", [new Run(RunKind.Text, new TextSpan(150, 6))], [new LineRange(9, 9)]),
            new Paragraph(
                1,
                "1-deadbeef",
                ParagraphKind.ListItem,
                "- 1)",
                "Reading “text” with <angle> & \\ \"quotes\", Ł, Кузнецов and 😀.",
                [
                    new Run(RunKind.Text, new TextSpan(160, 10)),
                    new Run(RunKind.Struck, new TextSpan(170, 3)),
                    new Run(RunKind.PageBreak, new TextSpan(173, 0)),
                    new Run(RunKind.Inserted, new TextSpan(173, 5), "a \"& b\"\n"),
                    new Run(RunKind.Illegible, new TextSpan(178, 5), string.Empty),
                ],
                [new LineRange(10, 12), new LineRange(15, 15)],
                new Speaker("Mr. Kuznetzov", Kuznetsov.Id, false)),
            new Paragraph(2, "2-00000000", ParagraphKind.Paragraph, null, string.Empty, [], [], new Speaker("A voice", null, true)),
        ],
        Apparatus =
        [
            new ApparatusItem(ApparatusKind.Marking, "Marking", "SECRET", [new TextSpan(10, 6), new TextSpan(500, 6)], [new LineRange(1, 1), new LineRange(30, 31)]),
            new ApparatusItem(ApparatusKind.CrossReference, "Cross-reference", "Document 2", [new TextSpan(520, 10)], [new LineRange(32, 32)], null, RecordId.Parse("volume-d2")),
            new ApparatusItem(ApparatusKind.ForeignMatter, "Microfiche target", null, [new TextSpan(600, 50)], [new LineRange(40, 44)]),
            new ApparatusItem(
                ApparatusKind.Review,
                "Review",
                "DATE 3/2/88 ☒ DENY",
                [new TextSpan(700, 20)],
                [new LineRange(50, 50)],
                new Review(
                    "ANONYMOUS",
                    new ArchivalDate("3/2/88", new DateOnly(1988, 3, 2), new DateOnly(1988, 3, 2), DatePrecision.Day, DateCertainty.Inferred, new ClockTime("noon", new TimeOnly(12, 0), null, "Z", false)),
                    [new ReviewBox("DENY", true), new ReviewBox("RELEASE", false)])),
        ],
        TextDates =
        [
            new TextDate(
                "1-0b1c2d3e",
                4,
                9,
                ArchivalDate.OnDay("yesterday", new DateOnly(1962, 11, 7)) with { Certainty = DateCertainty.Inferred },
                TextDateRule.CountedFromDocument,
                new DateOnly(1962, 11, 8)),
            new TextDate("1-0b1c2d3e", 20, 5, ArchivalDate.Undated with { AsPrinted = "today" }, TextDateRule.Unknown, null),
        ],
        Mentions =
        [
            new Mention(Zorin.Id, AuthorityKind.Person, "1-deadbeef", 4, 5, "Eorin", [new TextSpan(164, 2), new TextSpan(170, 3)], true),
            new Mention(NewYork.Id, AuthorityKind.Place, "2-00000000", 0, 0, string.Empty, [], false),
        ],
        SourceSpan = new TextSpan(0, 1000),
    };

    /// <summary>Nothing but what a record cannot do without.</summary>
    public static ArchivalRecord Bare(string id, ArchivalDate date) => new()
    {
        Id = RecordId.Parse(id),
        Collection = "papers",
        Family = "by-hand",
        Title = new StatedText(id, StatementSource.Supplied, null),
        Kind = DocumentKind.Unknown,
        Date = date,
        Citation = new ArchivalCitation(id, StatementSource.Supplied, null, null, null, null, null, null, null, null, null, null),
        SourceSpan = new TextSpan(0, 4),
    };

    public static ArchivalDate At(int day, TimeOnly? hour = null)
    {
        var date = ArchivalDate.OnDay($"October {day}, 1962", new DateOnly(1962, 10, day));
        return hour is null ? date : date with { Time = new ClockTime("then", hour, null, null, false) };
    }
}
