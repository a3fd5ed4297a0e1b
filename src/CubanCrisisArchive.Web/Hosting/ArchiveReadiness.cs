using CubanCrisisArchive.Search;
using CubanCrisisArchive.Search.Answering;
using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Storage.Listings;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CubanCrisisArchive.Web.Hosting;

/// <summary>Whether readers can be served: the archive opens, holds records, and its index answers.</summary>
internal sealed class ArchiveReadiness(ArchiveDatabase database, RecordStore records, ArchiveSearcher searcher) : IHealthCheck
{
    /// <summary>A word that any index answers for, with hits or without.</summary>
    private const string AnyWord = "archive";

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            if (await records.CountAsync(RecordListFilter.All, cancellationToken) == 0)
            {
                return HealthCheckResult.Unhealthy($"The archive in {database.DataFolder} holds no records. Add transcripts to the corpus and run ingest.");
            }

            await searcher.SearchAsync(AnyWord, new SearchPage(1, 1), cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (Exception e) when ((e as ArchiveEnvironmentException ?? EnvironmentFaults.Explain(e, database.DataFolder)) is { } problem)
        {
            return HealthCheckResult.Unhealthy($"{problem.Message} {problem.Remedy}");
        }
    }
}
