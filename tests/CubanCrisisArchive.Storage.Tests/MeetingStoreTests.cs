using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Transcripts;

namespace CubanCrisisArchive.Storage.Tests;

public sealed class MeetingStoreTests : IDisposable
{
    private static readonly AuthorityRecord Thant = Person("thant", "U Thant", "UN Secretariat");
    private static readonly IReadOnlyList<AuthorityRecord> Authorities = [.. Exhibit.Authorities, Thant];

    private readonly ScratchArchive archive = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private MeetingStore Meetings => new(archive.Database);

    public void Dispose() => archive.Dispose();

    [Fact]
    public async Task Those_who_were_present_met_and_whoever_only_received_the_record_met_nobody()
    {
        await archive.BuildAsync(
            Authorities,
            Talk("first", 29, (Exhibit.Kuznetsov, ParticipantRole.Present), (Thant, ParticipantRole.Present), (Exhibit.Zorin, ParticipantRole.Recipient)));

        var meeting = (await Meetings.InDaysAsync(Day(29), Day(29), 10, Cancellation)).ShouldHaveSingleItem();

        meeting.Record.ShouldBe(RecordId.Parse("first"));
        meeting.People.Select(person => (person.Name, person.Side)).ShouldBe([("Vasily V. Kuznetsov", "USSR"), ("U Thant", "UN Secretariat")]);
        (await Meetings.CountsOfAsync(Exhibit.Zorin.Id, 10, Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_telegram_and_a_talk_of_one_known_person_are_no_meetings()
    {
        await archive.BuildAsync(
            Authorities,
            Talk("telegram", 29, (Exhibit.Kuznetsov, ParticipantRole.Present), (Thant, ParticipantRole.Present)) with { Kind = DocumentKind.Telegram },
            Talk("alone", 30, (Exhibit.Kuznetsov, ParticipantRole.Present)));

        (await Meetings.InDaysAsync(Day(1), Day(31), 10, Cancellation)).ShouldBeEmpty();
        (await Meetings.OfAsync(Exhibit.Kuznetsov.Id, 10, Cancellation)).ShouldBeEmpty();
        (await Meetings.MostFrequentAsync(10, Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Meetings_are_counted_by_pair_from_either_side()
    {
        await archive.BuildAsync(
            Authorities,
            Talk("first", 29, (Exhibit.Kuznetsov, ParticipantRole.Present), (Thant, ParticipantRole.Interpreter)),
            Talk("second", 30, (Thant, ParticipantRole.Present), (Exhibit.Kuznetsov, ParticipantRole.Present), (Exhibit.Zorin, ParticipantRole.NoteTaker)));

        (await Meetings.CountsOfAsync(Thant.Id, 10, Cancellation)).Select(count => (count.One.Name, count.Other.Name, count.Meetings))
            .ShouldBe([("U Thant", "Vasily V. Kuznetsov", 2), ("U Thant", "Valerian A. Zorin", 1)]);
        (await Meetings.OfAsync(Exhibit.Zorin.Id, 10, Cancellation)).ShouldHaveSingleItem().Record.ShouldBe(RecordId.Parse("second"));
        (await Meetings.MostFrequentAsync(1, Cancellation)).ShouldHaveSingleItem().Meetings.ShouldBe(2);
    }

    [Fact]
    public async Task What_is_taken_out_is_counted_no_more()
    {
        await archive.FillAsync(async batch =>
        {
            foreach (var authority in Authorities)
            {
                await batch.AddAuthorityAsync(authority, Cancellation);
            }

            foreach (var (file, day) in new[] { ("first", 29), ("second", 30) })
            {
                var record = Talk(file, day, (Exhibit.Kuznetsov, ParticipantRole.Present), (Thant, ParticipantRole.Present), (Exhibit.Zorin, ParticipantRole.Present));
                batch.AddFile(ScratchArchive.Entry($"corpus/papers/{file}.md"), new string('x', ScratchArchive.TextLength), new ReadFile([record], [], []));
            }

            batch.RemoveFile("corpus/papers/first.md");
        });

        (await Meetings.MostFrequentAsync(10, Cancellation)).Select(count => count.Meetings).ShouldBe([1, 1, 1]);
        var counts = await new AuthorityStore(archive.Database).CountAsync(Thant.Id, Cancellation);
        counts.Participations.ShouldBe(1);
    }

    [Fact]
    public async Task The_last_day_there_is_can_be_asked_for()
    {
        await archive.BuildAsync(Authorities);

        (await Meetings.InDaysAsync(DateOnly.MaxValue, DateOnly.MaxValue, 10, Cancellation)).ShouldBeEmpty();
        (await new DayStore(archive.Database).FirstOfDaysAsync(DateOnly.MinValue, DateOnly.MaxValue, 3, Cancellation)).ShouldBeEmpty();
    }

    private static DateOnly Day(int day) => new(1962, 10, day);

    private static AuthorityRecord Person(string id, string name, string side) =>
        new(AuthorityId.Parse(id), AuthorityKind.Person, name, name, null, side, null, [], [], null);

    private static ArchivalRecord Talk(string id, int day, params IReadOnlyList<(AuthorityRecord Person, ParticipantRole Role)> people) =>
        Exhibit.Bare(id, ArchivalDate.OnDay($"{day} October", Day(day))) with
        {
            Kind = DocumentKind.MemorandumOfConversation,
            Participants = [.. people.Select(each => new Participant(each.Person.Name, each.Person.Id, null, [each.Role], []))],
        };
}
