using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Storage.Listings;

namespace CubanCrisisArchive.Storage.Tests;

public sealed class CollectionStoreTests : IDisposable
{
    private readonly ScratchArchive archive = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => archive.Dispose();

    [Fact]
    public async Task Collections_come_with_their_number_of_records()
    {
        var empty = new Collection("empty", "an empty one", null, "Public domain.") { RightsStatement = new RightsStatement("https://rights.example/pd", "Public Domain") };
        await archive.FillAsync(async batch =>
        {
            await batch.PutCollectionAsync(empty, Cancellation);
            var record = Exhibit.Bare("one", ArchivalDate.Undated);
            batch.AddFile(ScratchArchive.Entry("corpus/papers/one.md"), "text", new([record], [], []));
        });
        var store = new CollectionStore(archive.Database);

        (await store.ListAsync(Cancellation)).ShouldBe(
        [
            new CollectionListing(empty, 0),
            new CollectionListing(new Collection("papers", "Papers", "About *them*.", null), 1),
        ]);
        (await store.FindAsync("papers", Cancellation))!.Records.ShouldBe(1);
        (await store.FindAsync("PAPERS", Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task A_finding_aid_tells_what_is_held_and_no_more_of_what_was_taken_out()
    {
        await archive.FillAsync(async batch =>
        {
            ArchivalRecord[] records =
            [
                Exhibit.Bare("a", ArchivalDate.OnDay("then", new DateOnly(1962, 10, 29))) with { Kind = DocumentKind.Telegram, OriginalLanguage = "ru", Language = "en" },
                Exhibit.Bare("b", ArchivalDate.InMonth("October 1962", 1962, 10)) with { Kind = DocumentKind.Telegram, Language = "en" },
                Exhibit.Bare("c", ArchivalDate.Undated),
                Exhibit.Bare("d", ArchivalDate.OnDay("later", new DateOnly(1963, 1, 7))),
            ];
            foreach (var record in records)
            {
                batch.AddFile(ScratchArchive.Entry($"corpus/papers/{record.Id}.md"), "text", new([record], [], []));
            }

            batch.RemoveFile("corpus/papers/d.md");
        });

        var aid = await new CollectionStore(archive.Database).FindingAidAsync("papers", Cancellation);

        (aid.First, aid.Last).ShouldBe((new DateOnly(1962, 10, 1), new DateOnly(1962, 10, 31)));
        aid.Kinds.ShouldBe([new HeldCount("telegram", 2), new HeldCount("unknown", 1)]);
        aid.Months.ShouldBe([new HeldCount(null, 1), new HeldCount("1962-10", 2)]);
        aid.Languages.ShouldBe([new HeldCount(null, 1), new HeldCount("en", 1), new HeldCount("ru", 1)]);
    }

    [Fact]
    public async Task A_finding_aid_names_the_holding_archive_under_all_its_names_as_one()
    {
        var body = new AuthorityRecord(
            AuthorityId.Parse("avp-rf"), AuthorityKind.Body, "Archive of Foreign Policy", "Archive of Foreign Policy", null, null, null,
            [new NameVariant("AVP RF", false, []), new NameVariant("Foreign Ministry archive (AVP RF)", false, [])], [], null);
        await archive.FillAsync(async batch =>
        {
            await batch.AddAuthorityAsync(body, Cancellation);
            foreach (var (id, holder) in new[] { ("a", "AVP RF, Moscow"), ("b", "Foreign Ministry archive (AVP RF)"), ("c", null), ("d", "Kennedy Library, National Security Files, Box 36"), ("e", "AVP RF") })
            {
                var record = Exhibit.Bare(id, ArchivalDate.Undated);
                record = record with { Citation = record.Citation with { Holder = holder } };
                batch.AddFile(ScratchArchive.Entry($"corpus/papers/{id}.md"), "text", new([record], [], []));
            }

            batch.RemoveFile("corpus/papers/e.md");
        });

        var aid = await new CollectionStore(archive.Database).FindingAidAsync("papers", Cancellation);

        aid.Archives.ShouldBe(
        [
            new HoldingArchive("Archive of Foreign Policy", body.Id, 2),
            new HoldingArchive(null, null, 1),
            new HoldingArchive("Kennedy Library", null, 1),
        ]);
    }

    [Fact]
    public async Task Nothing_is_told_of_a_collection_that_is_not_there()
    {
        await archive.BuildAsync([]);

        var aid = await new CollectionStore(archive.Database).FindingAidAsync("nothing", Cancellation);

        (aid.First, aid.Last, aid.Kinds.Count, aid.Archives.Count).ShouldBe((null, null, 0, 0));
    }
}
