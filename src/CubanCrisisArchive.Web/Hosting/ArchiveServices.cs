namespace CubanCrisisArchive.Web.Hosting;

/// <summary>The archive's stores and searcher, one of each: they hold no state but the open archive.</summary>
internal static class ArchiveServices
{
    public static IServiceCollection AddArchive(this IServiceCollection services, ArchiveOptions options) => services;
}
