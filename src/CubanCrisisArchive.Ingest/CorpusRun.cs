using System.Diagnostics;
using System.Threading.Channels;
using CubanCrisisArchive.Ingest.Corpus;
using CubanCrisisArchive.Ingest.Reporting;
using CubanCrisisArchive.Ingest.Stages;
using CubanCrisisArchive.Storage.Writing;
using Serilog;

namespace CubanCrisisArchive.Ingest;

/// <summary>
/// One pass over a corpus: many readers, one writer. What the readers give is written in the order of the files' paths, so that
/// the same corpus always makes the same archive.
/// </summary>
internal sealed class CorpusRun(ArchiveFile archive, CorpusListing corpus, ILogger logger, IProgress<IngestProgress>? progress, Stopwatch watch)
{
    /// <summary>A batch holds so many changed files or so much text: large enough that commits cost little, small enough that a kill loses little.</summary>
    private const int FilesInBatch = 200;

    private const long BytesInBatch = 4 * 1024 * 1024;

    private readonly long bytesTotal = corpus.Files.Sum(file => file.Length);
    private long bytesDone;
    private ArchiveWriting? batch;

    public int Read { get; private set; }

    public int Unchanged { get; private set; }

    public int Removed { get; private set; }

    public int RecordsWritten { get; private set; }

    public async Task RunAsync(FileReader reader, int readers, CancellationToken cancellationToken)
    {
        try
        {
            var known = await archive.FilesAsync(cancellationToken);
            var renamed = await PrepareAsync(known, cancellationToken);
            await ReadAllAsync(reader, readers, known, renamed, cancellationToken);
            await CommitAsync(cancellationToken);
        }
        finally
        {
            await (batch?.DisposeAsync() ?? ValueTask.CompletedTask);
        }
    }

    /// <summary>
    /// Removes what the corpus no longer has, and brings the collections up to date. Gives the ids of those that changed: their
    /// records may cite the name, and are read again.
    /// </summary>
    private async Task<HashSet<string>> PrepareAsync(IReadOnlyDictionary<string, SourceFileEntry> known, CancellationToken cancellationToken)
    {
        var held = corpus.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var path in known.Keys.Where(path => !held.Contains(path)).Order(StringComparer.Ordinal))
        {
            await Batch().RemoveAsync(path, cancellationToken);
            Removed++;
            logger.Information("Removed {File}", path);
        }

        var collections = await archive.CollectionsAsync(cancellationToken);
        var renamed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var collection in corpus.Collections.Where(collection => collections.GetValueOrDefault(collection.Id) != collection))
        {
            await Batch().PutCollectionAsync(collection, cancellationToken);
            renamed.Add(collection.Id);
        }

        foreach (var id in collections.Keys.Except(corpus.Collections.Select(collection => collection.Id), StringComparer.Ordinal))
        {
            await Batch().RemoveCollectionAsync(id, cancellationToken);
        }

        return renamed;
    }

    /// <param name="known">The files that the archive holds.</param>
    /// <param name="renamed">The collections whose files are read again, whether or not they changed.</param>
    private async Task ReadAllAsync(
        FileReader reader, int readers, IReadOnlyDictionary<string, SourceFileEntry> known, HashSet<string> renamed, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var room = new ReadingRoom(readers);
        var channel = Channel.CreateUnbounded<Reading>(new UnboundedChannelOptions { SingleReader = true, SingleWriter = true });
        var reading = StartReadingAsync(
            channel.Writer, room, reader, file => renamed.Contains(file.Collection) ? null : known.GetValueOrDefault(file.Path), stop.Token);
        try
        {
            await foreach (var begun in channel.Reader.ReadAllAsync(cancellationToken))
            {
                var outcome = await begun.Outcome;
                await TakeAsync(outcome, known.ContainsKey(outcome.Entry.Path), cancellationToken);
                room.Leave(begun.Units);
            }
        }
        finally
        {
            await stop.CancelAsync();
            await reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            while (channel.Reader.TryRead(out var left))
            {
                await ((Task)left.Outcome).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }

        await reading;
    }

    /// <summary>Starts reading files as fast as the room takes them.</summary>
    private async Task StartReadingAsync(
        ChannelWriter<Reading> channel, ReadingRoom room, FileReader reader, Func<CorpusFile, SourceFileEntry?> known, CancellationToken cancellationToken)
    {
        foreach (var file in corpus.Files)
        {
            var units = await room.EnterAsync(file.Length, cancellationToken);
            await channel.WriteAsync(new Reading(room.ReadAsync(() => reader.Read(file, known(file)), cancellationToken), units), cancellationToken);
        }

        channel.Complete();
    }

    private async Task TakeAsync(FileOutcome outcome, bool isHeld, CancellationToken cancellationToken)
    {
        if (outcome is FileOutcome.Unchanged)
        {
            Unchanged++;
        }
        else
        {
            RecordsWritten += await Batch().WriteAsync(outcome, isHeld, cancellationToken);
            Read++;
            if (batch is { Files: >= FilesInBatch } or { Bytes: >= BytesInBatch })
            {
                await CommitAsync(cancellationToken);
            }
        }

        bytesDone += outcome.Entry.Size;
        progress?.Report(new IngestProgress(Read + Unchanged, corpus.Files.Count, bytesDone, bytesTotal, outcome.Entry.Path, RecordsWritten, watch.Elapsed));
    }

    /// <summary>A file being read, and how much of the room it holds.</summary>
    private sealed record Reading(Task<FileOutcome> Outcome, int Units);

    private ArchiveWriting Batch() => batch ??= new ArchiveWriting(archive.Begin(), logger);

    private async Task CommitAsync(CancellationToken cancellationToken)
    {
        if (batch is not null)
        {
            await batch.CommitAsync(cancellationToken);
            await batch.DisposeAsync();
            batch = null;
        }
    }
}
