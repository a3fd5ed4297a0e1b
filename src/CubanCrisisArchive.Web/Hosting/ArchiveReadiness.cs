using CubanCrisisArchive.Search;
using CubanCrisisArchive.Search.Answering;
using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Storage.Ledgers;
using CubanCrisisArchive.Storage.Listings;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CubanCrisisArchive.Web.Hosting;

/// <summary>
/// Whether readers can be served: the archive opens, holds records, and its index answers. Where they can but something else is wrong (the ledger, the room
/// on the disk, a corpus that cannot be brought in), the site is ready and says what.
/// </summary>
internal sealed class ArchiveReadiness(
    ArchiveDatabase database, RecordStore records, ArchiveSearcher searcher, Ledger ledger, IEnumerable<Ingest.Watching.CorpusWatch> watches) : IHealthCheck
{
    /// <summary>A word that any index answers for, with hits or without.</summary>
    private const string AnyWord = "archive";

    /// <summary>With less room than this the next ingest is likely to fail; readers are served all the same.</summary>
    private const long LeastRoom = 64L * 1024 * 1024;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            if (await records.CountAsync(RecordListFilter.All, cancellationToken) == 0)
            {
                return HealthCheckResult.Unhealthy($"The archive in {database.DataFolder} holds no records. Add transcripts to the corpus and run ingest.");
            }

            await searcher.SearchAsync(AnyWord, new SearchPage(1, 1), cancellationToken);
        }
        catch (Exception e) when (Explain(e) is { } problem)
        {
            return HealthCheckResult.Unhealthy(problem);
        }

        return await TroubleAsync(cancellationToken) is { } trouble ? HealthCheckResult.Degraded(trouble) : HealthCheckResult.Healthy();
    }

    /// <summary>What is wrong behind the pages, or null.</summary>
    private async Task<string?> TroubleAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (!ledger.Exists)
            {
                return $"There is no ledger in {database.DataFolder}: removed records are forgotten. Run ingest, or restore a backup.";
            }

            await ledger.NotedAsync(cancellationToken);
            if (new DriveInfo(database.DataFolder).AvailableFreeSpace < LeastRoom)
            {
                return $"The disk under {database.DataFolder} is nearly full: the next ingest may fail. Make room.";
            }
        }
        catch (Exception e) when (Explain(e) is { } problem)
        {
            return problem;
        }

        return watches.Select(watch => watch.Trouble).FirstOrDefault(trouble => trouble is not null);
    }

    private string? Explain(Exception fault) => (fault as ArchiveEnvironmentException ?? EnvironmentFaults.Explain(fault, database.DataFolder)) is { } problem
        ? $"{problem.Message} {problem.Remedy}"
        : null;
}
