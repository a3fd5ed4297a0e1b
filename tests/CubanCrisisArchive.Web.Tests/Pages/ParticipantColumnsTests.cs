using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Web.Pages.Records;

namespace CubanCrisisArchive.Web.Tests.Pages;

public sealed class ParticipantColumnsTests
{
    [Fact]
    public void The_sides_of_a_conversation_face_each_other_in_the_documents_order() =>
        Columns(Someone("Stevenson", "US", ParticipantRole.Present), Someone("Kuznetsov", "USSR", ParticipantRole.Present), Someone("Akalovsky", "US", ParticipantRole.Drafter))
            .ShouldBe(["US: Stevenson, Akalovsky", "USSR: Kuznetsov"]);

    [Fact]
    public void A_telegram_stands_between_its_ends() =>
        Columns(Someone("Foreign Ministry", "USSR", ParticipantRole.Recipient), Someone("Kuznetsov", "USSR", ParticipantRole.Sender), Someone("Zorin", "USSR", ParticipantRole.Sender))
            .ShouldBe(["From: Kuznetsov, Zorin", "To: Foreign Ministry"]);

    [Fact]
    public void Whose_side_is_not_told_stands_last_and_says_so() =>
        Columns(Someone("Loutfi", null, ParticipantRole.Present), Someone("Lechuga", "Cuba", ParticipantRole.Present))
            .ShouldBe(["Cuba: Lechuga", "Side not told: Loutfi"]);

    [Fact]
    public void Where_the_document_tells_no_side_that_of_the_entry_stands_in()
    {
        var kuznetsov = AuthorityId.Parse("kuznetsov-vasily");
        var author = new Participant("V.V. Kuznetsov", kuznetsov, null, [ParticipantRole.Author, ParticipantRole.Present], []);
        var entry = new AuthorityRecord(kuznetsov, AuthorityKind.Person, "Vasily V. Kuznetsov", "Kuznetsov", null, "USSR", null, [], [], null);

        Columns([author, Someone("Lechuga", "Cuba", ParticipantRole.Present)], new Dictionary<AuthorityId, AuthorityRecord> { [entry.Id] = entry }).ShouldBe(["USSR: V.V. Kuznetsov", "Cuba: Lechuga"]);
    }

    private static Participant Someone(string name, string? side, params ParticipantRole[] roles) => new(name, null, side, roles, []);

    private static IEnumerable<string> Columns(params Participant[] participants) => Columns(participants, new Dictionary<AuthorityId, AuthorityRecord>());

    private static IEnumerable<string> Columns(Participant[] participants, Dictionary<AuthorityId, AuthorityRecord> authorities) =>
        ParticipantColumns.Of(participants, authorities).Select(column => $"{column.Heading}: {string.Join(", ", column.Participants.Select(p => p.Name))}");
}
