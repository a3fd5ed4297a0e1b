using CubanCrisisArchive.Records.Citations.InText;
using CubanCrisisArchive.Search.Indexing;
using CubanCrisisArchive.Storage.Writing;
using Serilog;

namespace CubanCrisisArchive.Ingest.Stages;

/// <summary>
/// The second pass, over all records at once: references point forward and to other files, so which documents they mean is told
/// only when all are known. Does nothing where no record changed since; broken off, it is done the next time.
/// </summary>
internal sealed class CrossReferenceStage(ArchiveFile archive, CitedDocumentIndex documents, ILogger logger)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var batch = archive.Begin();
        var writing = new CitationWriting(batch);
        if (await writing.AreResolvedAsync(cancellationToken))
        {
            return;
        }

        var named = await writing.ExistingAsync(documents.All.SelectMany(document => document.Records), cancellationToken);
        var resolver = new CitationResolver(documents, await writing.HeldAsync(cancellationToken), named);
        await writing.SetRecordsAsync(documents.All.SelectMany(document => resolver.RecordsOf(document).Select(record => (document.Id, record))), cancellationToken);
        var records = await writing.ResolveAsync(resolver.Resolve, cancellationToken);
        foreach (var record in records)
        {
            var cited = await writing.CitedByAsync(record, cancellationToken);
            SearchIndexWriter.SetCited(
                batch.Transaction,
                record,
                [.. cited.Select(documents.Find).OfType<CitedDocument>().Select(each => (each.Id.Value, each.Name, Names(each)))]);
        }

        await SearchIndexWriter.FinishAsync(batch.Connection, batch.Transaction, cancellationToken);
        await batch.CommitAsync(cancellationToken);
        logger.Information("Resolved the citations of {Records} records", records.Count);
    }

    private static IReadOnlyList<string> Names(CitedDocument document) => [.. document.Names.Select(name => name.Text)];
}
