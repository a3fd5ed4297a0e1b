using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Citations;
using CubanCrisisArchive.Records.Citations.Styles;
using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Records.Tests.Citations.Styles;

public sealed class CitedItemsTests
{
    private static readonly AuthorityId Kuznetsov = AuthorityId.Parse("kuznetsov-vasily", null);

    [Theory]
    [InlineData("Archive of Foreign Policy, Russian Federation (AVP RF), Moscow", "Archive of Foreign Policy, Russian Federation (AVP RF)", null, "Moscow")]
    [InlineData("AVP RF", "AVP RF", null, null)]
    [InlineData("National Security Archive, Washington, D.C.", "National Security Archive", null, "Washington, D.C.")]
    [InlineData("Department of State, Central Files, 611.61/10–2262", "Department of State", "Central Files, 611.61/10–2262", null)]
    [InlineData("NAA: A1838, 694/1", "NAA", "A1838, 694/1", null)]
    public void A_repository_is_told_from_its_place_and_its_shelf_reference(string holding, string holder, string? location, string? place)
    {
        var item = Cited(new ArchivalCitation("c", StatementSource.Stated, null, null, "P", holding, null, null, null, null, null, null));

        (item.Holder, item.Location, item.HolderPlace).ShouldBe((holder, location, place));
        item.Host.ShouldBe("P");
    }

    [Fact]
    public void Without_a_holder_the_repository_whose_collection_it_is_holds_it_under_its_number()
    {
        var item = Cited(new ArchivalCitation("c", StatementSource.Supplied, null, null, "The Collection", null, null, null, null, null, "01117", null));

        (item.Holder, item.Location, item.Host, item.HostNumber, item.AsGiven).ShouldBe(("The Collection", "no. 01117", null, null, null));
    }

    [Fact]
    public void A_publisher_that_is_not_the_collection_is_no_holder()
    {
        var item = Cited(new ArchivalCitation("c", StatementSource.Supplied, null, null, "Printing Office", null, null, null, null, null, "66", null));

        (item.Holder, item.Location, item.Host, item.HostNumber).ShouldBe((null, null, "Printing Office", "66"));
    }

    [Fact]
    public void Senders_and_authors_are_cited_under_their_filing_names_and_others_as_written()
    {
        var item = Cited(
            new ArchivalCitation("c", StatementSource.Stated, null, null, null, null, null, "John Henriksen", null, null, null, null),
            new Participant("Kuznetsov", Kuznetsov, "USSR", [ParticipantRole.Present, ParticipantRole.Sender], []),
            new Participant("the Embassy", null, null, [ParticipantRole.Sender], []),
            new Participant("Foreign Ministry", null, null, [ParticipantRole.Recipient], []),
            new Participant("Mr. Zherebtsov", null, null, [ParticipantRole.NoteTaker], []),
            new Participant("A. Akalovsky", null, null, [ParticipantRole.Drafter], []));

        item.Authors.ShouldBe([new CitedName("Kuznetsov", "Vasily Vasilyevich"), new CitedName("the Embassy", null)]);
        item.Recipients.ShouldBe([new CitedName("Foreign Ministry", null)]);
        item.Translator.ShouldBe(new CitedName("Henriksen", "John"));
    }

    [Fact]
    public void A_drafter_is_cited_only_where_no_author_is_known_and_a_note_taker_never()
    {
        var citation = new ArchivalCitation("c", StatementSource.Stated, null, null, null, null, null, null, null, null, null, null);
        var drafter = new Participant("A. Akalovsky", null, null, [ParticipantRole.Drafter, ParticipantRole.Present], []);

        Cited(citation, drafter).Authors.ShouldBe([new CitedName("A. Akalovsky", null)]);
        Cited(citation, drafter with { Roles = [ParticipantRole.NoteTaker] }).Authors.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Telegram from A to B", StatementSource.Stated, true, "it says what the item is")]
    [InlineData("Cuba", StatementSource.Supplied, true, "the archive made it")]
    [InlineData("The Crisis as Seen from Havana", StatementSource.Stated, false, "it is the item's own name")]
    public void A_title_that_describes_is_told_from_a_name(string title, StatementSource source, bool isDescriptive, string guards)
    {
        var citation = new ArchivalCitation("c", StatementSource.Stated, null, null, null, null, null, null, null, null, null, null);

        Cited(citation, new StatedText(title, source, null)).IsDescriptive.ShouldBe(isDescriptive, guards);
    }

    private static CitedItem Cited(ArchivalCitation citation, params Participant[] participants) =>
        Cited(citation, new StatedText("Telegram from A to B", StatementSource.Stated, null), participants);

    private static CitedItem Cited(ArchivalCitation citation, StatedText title, params Participant[] participants)
    {
        var record = new ArchivalRecord
        {
            Id = RecordId.Parse("r-1"),
            Collection = "c",
            Family = "f",
            Title = title,
            Kind = DocumentKind.Telegram,
            Date = ArchivalDate.Undated,
            Citation = citation,
            Participants = participants,
            SourceSpan = new TextSpan(0, 1),
        };
        var known = new AuthorityRecord(Kuznetsov, AuthorityKind.Person, "Vasily V. Kuznetsov", "Kuznetsov, Vasily Vasilyevich", null, "USSR", null, [], [], null);
        return CitedItems.Of(record, new Collection("c", "The Collection", null, null), new Dictionary<AuthorityId, AuthorityRecord> { [Kuznetsov] = known }, "https://archive.example/records/r-1");
    }
}
