using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Storage.Tests;

public sealed class RoundTripTests : IDisposable
{
    private const int Many = 300;

    private readonly ScratchArchive archive = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => archive.Dispose();

    [Fact]
    public async Task Any_record_comes_back_as_it_was_whatever_is_in_it()
    {
        var authorities = new[] { Exhibit.Kuznetsov, Exhibit.Zorin, Exhibit.NewYork };
        ArchivalRecord[] records = [.. Enumerable.Range(0, Many).Select(seed => new ArbitraryRecords(seed).Record($"r{seed}", authorities))];
        await archive.BuildAsync(authorities, records);
        var store = new RecordStore(archive.Database);

        foreach (var record in records)
        {
            Deeply.Text((await store.FindAsync(record.Id, Cancellation))!.Record).ShouldBe(Deeply.Text(record));
        }
    }

    [Fact]
    public async Task Any_authority_record_comes_back_as_it_was()
    {
        AuthorityRecord[] authorities = [.. Enumerable.Range(0, Many).Select(seed => new ArbitraryRecords(seed).Authority($"a{seed}"))];
        await archive.BuildAsync(authorities);
        var store = new AuthorityStore(archive.Database);

        foreach (var authority in authorities)
        {
            Deeply.Text(await store.FindAsync(authority.Id, Cancellation)).ShouldBe(Deeply.Text(authority));
        }
    }
}
