using System.Diagnostics;
using System.Globalization;
using CubanCrisisArchive.Ingest.Corpus;
using CubanCrisisArchive.Ingest.Reporting;
using CubanCrisisArchive.Ingest.Stages;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts;
using CubanCrisisArchive.Search.Indexing;
using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Storage.Files;
using CubanCrisisArchive.Storage.Ledgers;
using CubanCrisisArchive.Storage.Writing;
using Microsoft.Data.Sqlite;
using Serilog;

namespace CubanCrisisArchive.Ingest;

/// <summary>
/// Brings the archive into step with its corpus; the only writer there is. Files that did not change are not read again. The
/// archive can be read all the while, and an ingest that was broken off goes on where it stopped.
/// </summary>
public sealed class ArchiveIngest
{
    private readonly ILogger logger;
    private readonly TimeProvider clock;
    private readonly Func<SourceText, FileContext, ReadFile> read;

    public ArchiveIngest(ILogger logger, TimeProvider? clock = null)
        : this(logger, clock, TranscriptFamilies.Read)
    {
    }

    /// <summary>An ingest with a reading of its own.</summary>
    /// <param name="read">How a text is read as a transcript.</param>
    internal ArchiveIngest(ILogger logger, TimeProvider? clock, Func<SourceText, FileContext, ReadFile> read)
    {
        this.logger = logger;
        this.clock = clock ?? TimeProvider.System;
        this.read = read;
    }

    /// <summary>Reads the corpus, and builds or brings up to date the archive in the data folder.</summary>
    /// <exception cref="ArchiveEnvironmentException">The corpus is missing, or the data folder cannot hold an archive.</exception>
    public async Task<IngestReport> RunAsync(IngestOptions options, IProgress<IngestProgress>? progress, CancellationToken cancellationToken)
    {
        var folder = new DataFolder(options.DataFolder);
        try
        {
            using var held = IngestLock.Take(folder);
            return await IngestMeasures.MeasureAsync(() => RunAsync(options, folder, progress, cancellationToken));
        }
        catch (Exception e) when (EnvironmentFaults.Explain(e, folder.Path) is not null)
        {
            throw EnvironmentFaults.Explain(e, folder.Path)!;
        }
    }

    private static string CurrentReader => ReaderVersion.Current.ToString(CultureInfo.InvariantCulture);

    private static string CurrentIndex => SearchIndexWriter.Version.ToString(CultureInfo.InvariantCulture);

    private async Task<IngestReport> RunAsync(
        IngestOptions options, DataFolder folder, IProgress<IngestProgress>? progress, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        var ledger = new Ledger(folder.Path, clock);
        var paths = await CorpusPaths.ChooseAsync(options, ledger, cancellationToken);
        if (options.CorpusPaths is { Count: > 0 })
        {
            await ledger.RememberCorpusAsync(paths, cancellationToken);
        }

        var corpus = CorpusScan.Run(paths, await ledger.StemsAsync(cancellationToken), cancellationToken);
        var authorities = AuthorityFiles.Load(AuthorityFoldersOf(corpus, options));
        var makeup = new ArchiveMakeup(ArchiveMakeup.CurrentSchema, CurrentReader, CurrentIndex, authorities.Version);
        try
        {
            return await BuildAsync(options.Rebuild);
        }
        catch (SqliteException e) when (!options.Rebuild && ArchiveFile.IsDamage(e))
        {
            logger.Warning(e, "The archive in {Folder} is damaged; it is built anew", folder.Path);
            return await BuildAsync(rebuild: true);
        }

        async Task<IngestReport> BuildAsync(bool rebuild)
        {
            await using var target = await IngestTarget.OpenAsync(folder, makeup, authorities, clock, rebuild, cancellationToken);
            var run = new CorpusRun(target.File, corpus, logger, progress, watch);
            await run.RunAsync(new FileReader(authorities, corpus.Collections, read), options.Readers, cancellationToken);
            await new CrossReferenceStage(target.File, authorities.Documents, logger).RunAsync(cancellationToken);
            var diagnostics = await target.File.DiagnosticsAsync(cancellationToken);
            var (records, refused) = await target.File.CountAsync(cancellationToken);
            await target.FinishAsync(cancellationToken);
            await ledger.NoteAsync(target.File.Path, cancellationToken);
            if (!target.IsNew && run.RecordsWritten + run.Removed > 0)
            {
                await IndexMerging.RunAsync(target.File, cancellationToken);
            }

            return new IngestReport(
                folder.Path,
                paths,
                corpus.Files.Count,
                run.Read,
                run.Unchanged,
                run.Removed,
                corpus.RefusedByName + (int)refused,
                run.RecordsWritten,
                records,
                target.IsNew,
                [.. corpus.Diagnostics, .. diagnostics],
                options.Strict,
                watch.Elapsed);
        }
    }

    private static IEnumerable<string> AuthorityFoldersOf(CorpusListing corpus, IngestOptions options) => corpus.AuthorityFolders.Count > 0
        ? corpus.AuthorityFolders
        : [.. new[] { options.AuthorityFolder }.OfType<string>().Where(Directory.Exists)];
}
