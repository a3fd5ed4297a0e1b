using CubanCrisisArchive.Ingest.Stages;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Diagnostics;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts;
using CubanCrisisArchive.Search.Indexing;
using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Storage.Writing;
using Serilog;

namespace CubanCrisisArchive.Ingest;

/// <summary>
/// Writes records and their index entries in one transaction: neither is ever there without the other. The index comes last: FTS5 puts
/// its words down in a new piece at each mark and each statement with triggers, and the pieces have to be merged.
/// </summary>
internal sealed class ArchiveWriting(ArchiveBatch batch, ILogger logger) : IAsyncDisposable
{
    /// <summary>What the index has still to be told, in order: the entry of a record, or null where it is no more.</summary>
    private readonly List<(RecordId Record, IndexEntry? Entry)> untold = [];

    /// <summary>Files written so far.</summary>
    public int Files { get; private set; }

    /// <summary>Their bytes.</summary>
    public long Bytes { get; private set; }

    public Task PutCollectionAsync(Collection collection, CancellationToken cancellationToken) =>
        batch.PutCollectionAsync(collection, cancellationToken);

    public Task RemoveCollectionAsync(string id, CancellationToken cancellationToken) =>
        batch.RemoveCollectionAsync(id, cancellationToken);

    /// <summary>Removes a file with its records.</summary>
    public async Task RemoveAsync(string path, CancellationToken cancellationToken)
    {
        untold.AddRange((await batch.RecordsOfAsync(path, cancellationToken)).Select(record => (record, (IndexEntry?)null)));
        batch.RemoveFile(path);
    }

    /// <summary>Writes what came of a file in the place of what was there, and tells how many records that are.</summary>
    /// <param name="isHeld">Whether the archive holds the file as it was.</param>
    public async Task<int> WriteAsync(FileOutcome outcome, bool isHeld, CancellationToken cancellationToken)
    {
        Files++;
        Bytes += outcome.Entry.Size;
        if (isHeld)
        {
            await RemoveAsync(outcome.Entry.Path, cancellationToken);
        }

        switch (outcome)
        {
            case FileOutcome.Read read:
                return await AddAsync(read, cancellationToken);
            case FileOutcome.Refused refused:
                Refuse(refused.Entry, refused.Diagnostics);
                return 0;
            default:
                return 0;
        }
    }

    public async Task CommitAsync(CancellationToken cancellationToken)
    {
        foreach (var (record, entry) in untold)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (entry is null)
            {
                SearchIndexWriter.Remove(batch.Transaction, record);
            }
            else
            {
                SearchIndexWriter.Add(batch.Transaction, entry);
            }
        }

        untold.Clear();
        await SearchIndexWriter.FinishAsync(batch.Connection, batch.Transaction, cancellationToken);
        await batch.CommitAsync(cancellationToken);
    }

    public ValueTask DisposeAsync() => batch.DisposeAsync();

    private async Task<int> AddAsync(FileOutcome.Read read, CancellationToken cancellationToken)
    {
        var path = read.Entry.Path;
        batch.SetMark();
        try
        {
            var file = await UniqueIds.EnsureAsync(read.File, path, id => batch.HoldsAsync(id, cancellationToken));
            var entries = ReferenceEquals(file, read.File) ? read.IndexEntries : [.. file.Records.Select(record => IndexEntry.Of(record, read.Source))];
            batch.AddFile(read.Entry, read.Source.Content, file);
            untold.AddRange(entries.Select(entry => (entry.Record, (IndexEntry?)entry)));
            foreach (var record in file.Records)
            {
                logger.Information("Ingested {Record} from {File}: {Paragraphs} paragraphs", record.Id.Value, path, record.Paragraphs.Count);
            }

            return file.Records.Count;
        }
        catch (Exception e) when (e is not OperationCanceledException && !ArchiveFile.IsDamage(e) && EnvironmentFaults.Explain(e, string.Empty) is null)
        {
            // A reader's records that the archive cannot hold (spans beyond the text, names without authority record).
            batch.ReturnToMark();
            Refuse(read.Entry, [Diagnostic.OfFile(DiagnosticCodes.ReaderFailed, path, $"{e.GetType().Name}: {e.Message} Please report it with the file.")]);
            return 0;
        }
    }

    private void Refuse(SourceFileEntry entry, IReadOnlyList<Diagnostic> diagnostics)
    {
        batch.AddRefusedFile(entry, diagnostics);
        foreach (var diagnostic in diagnostics)
        {
            logger.Warning("Refused {File}: {Diagnostic}", entry.Path, diagnostic.ToString());
        }
    }
}
