using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Storage.Listings;

namespace CubanCrisisArchive.Storage.Tests;

public sealed class RecordStoreTests : IDisposable
{
    private readonly ScratchArchive archive = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private RecordStore Records => new(archive.Database);

    public void Dispose() => archive.Dispose();

    [Fact]
    public async Task A_record_with_every_part_comes_back_as_it_was()
    {
        await archive.BuildAsync(Exhibit.Authorities, Exhibit.Full);

        var stored = await Records.FindAsync(Exhibit.Full.Id, Cancellation);

        stored.ShouldNotBeNull();
        Deeply.Text(stored.Record).ShouldBe(Deeply.Text(Exhibit.Full));
        stored.Source.ShouldBe(new SourceFile("corpus/papers/full.md", "hash-of-corpus/papers/full.md"));
    }

    [Fact]
    public async Task A_bare_record_comes_back_as_it_was()
    {
        var bare = Exhibit.Bare("bare", ArchivalDate.Undated);
        await archive.BuildAsync([], bare);

        Deeply.Text((await Records.FindAsync(bare.Id, Cancellation))!.Record).ShouldBe(Deeply.Text(bare));
    }

    [Fact]
    public async Task An_unknown_id_finds_nothing()
    {
        await archive.BuildAsync(Exhibit.Authorities, Exhibit.Full);

        (await Records.FindAsync(RecordId.Parse("FULL"), Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task Records_stand_by_day_then_hour_then_id_and_undated_ones_last()
    {
        await archive.BuildAsync(
            [],
            Exhibit.Bare("a-undated", ArchivalDate.Undated),
            Exhibit.Bare("z-27", Exhibit.At(27)),
            Exhibit.Bare("b-28", Exhibit.At(28)),
            Exhibit.Bare("a-28", Exhibit.At(28)),
            Exhibit.Bare("c-28-evening", Exhibit.At(28, new TimeOnly(20, 0))),
            Exhibit.Bare("d-28-morning", Exhibit.At(28, new TimeOnly(9, 0))),
            Exhibit.Bare("october", ArchivalDate.InMonth("October 1962", 1962, 10)));

        var list = await Records.ListAsync(RecordListFilter.All, Cancellation);

        list.Select(line => line.Id.Value).ShouldBe(["october", "z-27", "d-28-morning", "c-28-evening", "a-28", "b-28", "a-undated"]);
    }

    [Theory]
    [InlineData(RecordOrder.Earliest, "z-27", "a-28", "b-28", "undated")]
    [InlineData(RecordOrder.Latest, "undated", "b-28", "a-28", "z-27")]
    [InlineData(RecordOrder.Id, "a-28", "b-28", "undated", "z-27")]
    public async Task Parts_of_a_list_follow_each_other_though_records_come_and_go(RecordOrder order, params string[] ids)
    {
        var all = new[] { Exhibit.Bare("z-27", Exhibit.At(27)), Exhibit.Bare("a-28", Exhibit.At(28)), Exhibit.Bare("b-28", Exhibit.At(28)), Exhibit.Bare("undated", ArchivalDate.Undated) };
        await archive.BuildAsync([], all);
        var first = await Records.PartAsync(RecordListFilter.All, order, null, 2, Cancellation);
        await archive.BuildAsync([], [.. all.Where(record => record.Id.Value != ids[1])]);
        var second = await Records.PartAsync(RecordListFilter.All, order, first.Next, 2, Cancellation);

        first.Records.Concat(second.Records).Select(record => record.Id.Value).ShouldBe(ids);
        second.Next.ShouldBeNull();
    }

    [Fact]
    public async Task Neighbours_follow_the_order_of_the_list()
    {
        await archive.BuildAsync(
            [], Exhibit.Bare("one", Exhibit.At(27)), Exhibit.Bare("two", Exhibit.At(28)), Exhibit.Bare("three", ArchivalDate.Undated));

        var first = await Records.NeighboursAsync(RecordId.Parse("one"), Cancellation);
        var middle = await Records.NeighboursAsync(RecordId.Parse("two"), Cancellation);
        var missing = await Records.NeighboursAsync(RecordId.Parse("four"), Cancellation);

        first.Previous.ShouldBeNull();
        first.Next!.Id.Value.ShouldBe("two");
        middle.Previous!.Id.Value.ShouldBe("one");
        middle.Next!.Id.Value.ShouldBe("three");
        missing.ShouldBe(new RecordNeighbours(null, null));
    }

    [Fact]
    public async Task A_list_narrows_by_collection_person_and_days_and_counts_the_same()
    {
        await archive.BuildAsync(Exhibit.Authorities, Exhibit.Full, Exhibit.Bare("other", Exhibit.At(27)), Exhibit.Bare("undated", ArchivalDate.Undated));

        await ShouldListAsync(new RecordListFilter(Collection: "papers"), "other", "full", "undated");
        await ShouldListAsync(new RecordListFilter(Collection: "nowhere"));
        await ShouldListAsync(new RecordListFilter(Authority: Exhibit.Kuznetsov.Id), "full");
        await ShouldListAsync(new RecordListFilter(From: new DateOnly(1962, 10, 28)), "full");
        await ShouldListAsync(new RecordListFilter(To: new DateOnly(1962, 10, 28)), "other");
        await ShouldListAsync(new RecordListFilter(From: new DateOnly(1962, 10, 27), To: new DateOnly(1962, 10, 29)), "other", "full");

        async Task ShouldListAsync(RecordListFilter filter, params string[] ids)
        {
            (await Records.ListAsync(filter, Cancellation)).Select(line => line.Id.Value).ShouldBe(ids);
            (await Records.CountAsync(filter, Cancellation)).ShouldBe(ids.Length);
        }
    }

    [Fact]
    public async Task A_page_of_a_list_is_a_stretch_of_it_and_the_count_is_of_all()
    {
        await archive.BuildAsync([], Exhibit.Bare("a", Exhibit.At(26)), Exhibit.Bare("b", Exhibit.At(27)), Exhibit.Bare("c", Exhibit.At(28)));
        var page = new RecordListFilter(Offset: 1, Limit: 1);

        (await Records.ListAsync(page, Cancellation)).Select(line => line.Id.Value).ShouldBe(["b"]);
        (await Records.CountAsync(page, Cancellation)).ShouldBe(3);
    }

    [Fact]
    public async Task A_line_names_participants_by_their_authority_or_as_printed()
    {
        await archive.BuildAsync(Exhibit.Authorities, Exhibit.Full);

        var line = (await Records.ListAsync(RecordListFilter.All, Cancellation)).ShouldHaveSingleItem();

        line.Participants.ShouldBe(
        [
            new ParticipantListing("Vasily V. Kuznetsov", Exhibit.Kuznetsov.Id, "USSR", "USSR"),
            new ParticipantListing("U Thant", null, null, null),
        ]);
        line.Title.ShouldBe(Exhibit.Full.Title.Text);
        line.TitleSource.ShouldBe(StatementSource.Stated);
        line.Kind.ShouldBe(DocumentKind.RecordOfConversation);
        line.Date.ShouldBe(Exhibit.Full.Date);
        line.Summary.ShouldBe(Exhibit.Full.Summary!.Text);
        line.Collection.ShouldBe("papers");
    }

    [Fact]
    public async Task Days_are_counted_and_a_short_range_counts_for_each_of_its_days()
    {
        var weekend = new ArchivalDate("27–28 October", new DateOnly(1962, 10, 27), new DateOnly(1962, 10, 28), DatePrecision.Range, DateCertainty.Stated);
        var years = weekend with { Latest = new DateOnly(1963, 12, 31) };
        await archive.BuildAsync(
            [],
            Exhibit.Bare("day", Exhibit.At(28)),
            Exhibit.Bare("weekend", weekend),
            Exhibit.Bare("years", years),
            Exhibit.Bare("month", ArchivalDate.InMonth("October 1962", 1962, 10)),
            Exhibit.Bare("undated", ArchivalDate.Undated));

        (await Records.DaysAsync(Cancellation)).ShouldBe([new DayCount(new DateOnly(1962, 10, 27), 1), new DayCount(new DateOnly(1962, 10, 28), 2)]);
    }

    [Fact]
    public async Task Days_are_counted_anew_when_the_archive_has_changed()
    {
        var store = Records;
        foreach (var day in new[] { 27, 28 })
        {
            await archive.BuildAsync([], Exhibit.Bare("day", Exhibit.At(day)));

            (await store.DaysAsync(Cancellation)).ShouldBe([new DayCount(new DateOnly(1962, 10, day), 1)]);
            (await store.DaysAsync(Cancellation)).ShouldBe([new DayCount(new DateOnly(1962, 10, day), 1)]);
        }
    }

    /// <summary>Records are wide: to look into each of a hundred thousand for what narrows a list, or to sort them, would take half a second.</summary>
    [Theory]
    [InlineData($"select count(*) {RecordListFilter.Sql}")]
    [InlineData($"select r.record_key {RecordListFilter.Sql} order by r.in_time limit 50 offset 5000")]
    [InlineData($"select r.record_key {RecordListFilter.Sql} and (@after is null or r.in_time < @after) order by r.in_time desc limit 50")]
    public async Task A_list_is_gone_through_by_its_index(string sql)
    {
        await archive.BuildAsync([]);
        await using var connection = await archive.Database.OpenAsync(Cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = $"explain query plan {sql}";
        foreach (var name in new[] { "Collection", "Authority", "From", "To", "Kind", "Language", "after" })
        {
            command.Parameters.AddWithValue(name, DBNull.Value);
        }

        var plan = new List<string>();
        await using var rows = await command.ExecuteReaderAsync(Cancellation);
        while (await rows.ReadAsync(Cancellation))
        {
            plan.Add(rows.GetString(3));
        }

        plan.ShouldContain(step => step.StartsWith("SCAN r USING", StringComparison.Ordinal) && step.EndsWith("INDEX record_in_time", StringComparison.Ordinal));
        plan.ShouldNotContain(step => step.Contains("TEMP B-TREE", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_name_with_an_unknown_authority_is_refused_by_the_tables()
    {
        var fault = await Should.ThrowAsync<Microsoft.Data.Sqlite.SqliteException>(() => archive.BuildAsync([], Exhibit.Full));

        fault.Message.ShouldContain("FOREIGN KEY");
        AuthorityId.Parse("kuznetsov-vasily").ShouldBe(Exhibit.Kuznetsov.Id);
    }
}
