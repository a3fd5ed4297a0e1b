using CubanCrisisArchive.Search.Indexing;
using CubanCrisisArchive.Storage.Writing;

namespace CubanCrisisArchive.Ingest.Stages;

/// <summary>Merges what small changes left in pieces, when they are all in and readers have them. A step is a transaction, so that nothing waits long.</summary>
internal static class IndexMerging
{
    /// <summary>Steps after one ingest: what is left is merged after the next.</summary>
    private const int MostSteps = 50;

    public static async Task RunAsync(ArchiveFile file, CancellationToken cancellationToken)
    {
        for (var step = 0; step < MostSteps && await StepAsync(file, cancellationToken); step++)
        {
            // Each step tells whether there is another.
        }
    }

    private static async Task<bool> StepAsync(ArchiveFile file, CancellationToken cancellationToken)
    {
        await using var batch = file.Begin();
        var merged = await SearchIndexWriter.MergeAsync(batch.Connection, batch.Transaction, cancellationToken);
        if (merged)
        {
            // Nothing that a reader sees has changed: the archive's revision stays.
            await batch.Transaction.CommitAsync(cancellationToken);
        }

        return merged;
    }
}
