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
            await batch.AddFileAsync(ScratchArchive.Entry("corpus/papers/one.md"), "text", new([record], [], []), Cancellation);
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
}
