using CubanCrisisArchive.Search;
using CubanCrisisArchive.Storage;

namespace CubanCrisisArchive.Web.Hosting;

/// <summary>The archive's stores and searcher, one of each: they hold no state but the open archive.</summary>
internal static class ArchiveServices
{
    public static IServiceCollection AddArchive(this IServiceCollection services, string dataFolder) => services
        .AddSingleton(new ArchiveDatabase(dataFolder))
        .AddSingleton<RecordStore>()
        .AddSingleton<SourceStore>()
        .AddSingleton<AuthorityStore>()
        .AddSingleton<CollectionStore>()
        .AddSingleton(provider => new ArchiveSearcher(provider.GetRequiredService<ArchiveDatabase>().OpenAsync));
}
