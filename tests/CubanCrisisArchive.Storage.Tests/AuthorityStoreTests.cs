using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Storage.Listings;

namespace CubanCrisisArchive.Storage.Tests;

public sealed class AuthorityStoreTests : IDisposable
{
    private readonly ScratchArchive archive = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private AuthorityStore Authorities => new(archive.Database);

    public void Dispose() => archive.Dispose();

    [Fact]
    public async Task An_authority_record_comes_back_as_it_was()
    {
        await archive.BuildAsync(Exhibit.Authorities);

        Deeply.Text(await Authorities.FindAsync(Exhibit.Kuznetsov.Id, Cancellation)).ShouldBe(Deeply.Text(Exhibit.Kuznetsov));
        Deeply.Text(await Authorities.FindAsync(Exhibit.Zorin.Id, Cancellation)).ShouldBe(Deeply.Text(Exhibit.Zorin));
        (await Authorities.FindAsync(AuthorityId.Parse("nobody"), Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task Many_are_found_at_once_and_those_not_known_are_left_out()
    {
        await archive.BuildAsync(Exhibit.Authorities);

        var found = await Authorities.FindManyAsync([Exhibit.Kuznetsov.Id, AuthorityId.Parse("nobody")], Cancellation);

        Deeply.Text(found.ShouldHaveSingleItem().Value).ShouldBe(Deeply.Text(Exhibit.Kuznetsov));
        (await Authorities.FindManyAsync([], Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_register_lists_one_kind_by_filing_name_with_what_each_has()
    {
        await archive.BuildAsync(Exhibit.Authorities, Exhibit.Full, Exhibit.Bare("other", ArchivalDate.Undated));

        var persons = await Authorities.ListAsync(AuthorityKind.Person, Cancellation);

        persons.Select(line => (line.Authority.Id, line.Participations, line.Mentions))
            .ShouldBe([(Exhibit.Kuznetsov.Id, 1, 0), (Exhibit.Zorin.Id, 0, 1)]);
        Deeply.Text(persons[0].Authority).ShouldBe(Deeply.Text(Exhibit.Kuznetsov));
    }

    [Fact]
    public async Task The_passages_that_name_someone_come_with_their_paragraph()
    {
        await archive.BuildAsync(Exhibit.Authorities, Exhibit.Full);

        var passage = (await Authorities.PassagesAsync(Exhibit.Zorin.Id, 0, 10, Cancellation)).ShouldHaveSingleItem();

        passage.Record.ShouldBe(Exhibit.Full.Id);
        passage.Number.ShouldBe(1);
        passage.Text.ShouldBe(Exhibit.Full.Paragraphs[1].Text);
        Deeply.Text(passage.Mention).ShouldBe(Deeply.Text(Exhibit.Full.Mentions[0]));
        passage.Date.ShouldBe(Exhibit.Full.Date);
        passage.ShouldBeOfType<MentionListing>().Title.ShouldBe(Exhibit.Full.Title.Text);
    }

    [Fact]
    public async Task The_passages_of_record_after_record_can_be_passed_over()
    {
        await archive.BuildAsync(Exhibit.Authorities, Exhibit.Full);

        (await Authorities.PassagesAsync(Exhibit.Zorin.Id, 1, 10, Cancellation)).ShouldBeEmpty();
        (await Authorities.CountAsync(Exhibit.Zorin.Id, Cancellation)).ShouldBe(new AuthorityCounts(0, 1, 1));
        (await Authorities.CountAsync(AuthorityId.Parse("nobody"), Cancellation)).ShouldBe(new AuthorityCounts(0, 0, 0));
    }

    [Fact]
    public async Task Records_taken_part_in_come_with_the_part_and_those_made_at_a_place_with_the_place()
    {
        await archive.BuildAsync(Exhibit.Authorities, Exhibit.Full);

        var part = (await Authorities.ParticipationsOfAsync(Exhibit.Kuznetsov.Id, 10, Cancellation)).ShouldHaveSingleItem();

        part.Record.Id.ShouldBe(Exhibit.Full.Id);
        Deeply.Text(part.As).ShouldBe(Deeply.Text(Exhibit.Full.Participants[0]));
        (await Authorities.RecordsAtAsync(Exhibit.NewYork.Id, 10, Cancellation)).ShouldHaveSingleItem().Id.ShouldBe(Exhibit.Full.Id);
    }
}
