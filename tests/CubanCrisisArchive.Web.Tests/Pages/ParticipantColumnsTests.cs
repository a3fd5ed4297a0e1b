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

    private static Participant Someone(string name, string? side, params ParticipantRole[] roles) => new(name, null, side, roles, []);

    private static IEnumerable<string> Columns(params Participant[] participants) =>
        ParticipantColumns.Of(participants).Select(column => $"{column.Heading}: {string.Join(", ", column.Participants.Select(p => p.Name))}");
}
