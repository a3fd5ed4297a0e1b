using CubanCrisisArchive.Search;
using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Storage.Ledgers;
using CubanCrisisArchive.Web.Doors;
using CubanCrisisArchive.Web.Packets;
using CubanCrisisArchive.Web.Pages.Records;

namespace CubanCrisisArchive.Web.Hosting;

/// <summary>The archive's stores and searcher, one of each: they hold no state but the open archive.</summary>
internal static class ArchiveServices
{
    public static IServiceCollection AddArchive(this IServiceCollection services, string dataFolder) => services
        .AddSingleton(new ArchiveDatabase(dataFolder))
        .AddSingleton(new Ledger(dataFolder))
        .AddSingleton<ArchiveFactsStore>()
        .AddSingleton(provider => new ArchiveRevisionStore(provider.GetRequiredService<ArchiveDatabase>()))
        .AddSingleton<CitedRecords>()
        .AddSingleton<PacketReader>()
        .AddSingleton<ArchiveVersionStore>()
        .AddSingleton(TimeProvider.System)
        .AddSingleton<RecordStore>()
        .AddSingleton<SourceStore>()
        .AddSingleton<AuthorityStore>()
        .AddSingleton<CollectionStore>()
        .AddSingleton<DayStore>()
        .AddSingleton<GlossaryStore>()
        .AddSingleton<MeetingStore>()
        .AddSingleton<CitedDocumentStore>()
        .AddSingleton<RelatedStore>()
        .AddSingleton<Permalinks>()
        .AddSingleton(provider => new ArchiveSearcher(provider.GetRequiredService<ArchiveDatabase>().OpenAsync));
}
