using System.Globalization;
using CubanCrisisArchive.Ingest;
using CubanCrisisArchive.Ingest.Reporting;
using Spectre.Console;

namespace CubanCrisisArchive.Web.Commands;

/// <summary>Brings the archive into step with its corpus, with a bar on a terminal and a line a document elsewhere.</summary>
internal static class ArchiveUpdate
{
    public static Task<IngestReport> RunAsync(IngestOptions options, Serilog.ILogger log, CancellationToken cancellationToken) =>
        Terminal.IsInteractive
            ? Terminal.WithBarAsync("Looking through the corpus", task => RunAsync(options, new Bar(task), cancellationToken))
            : new ArchiveIngest(log).RunAsync(options, progress: null, cancellationToken);

    /// <summary>Lines of the log would tear the bar; what they say of files stands in the report too.</summary>
    private static Task<IngestReport> RunAsync(IngestOptions options, Bar bar, CancellationToken cancellationToken) =>
        new ArchiveIngest(Serilog.Core.Logger.None).RunAsync(options, bar, cancellationToken);

    /// <summary>Moves the bar, and says beside it how quickly it moves and how long it will.</summary>
    private sealed class Bar(ProgressTask task) : IProgress<IngestProgress>
    {
        public void Report(IngestProgress value)
        {
            task.Value = value.Share;
            task.Description = string.Create(
                CultureInfo.InvariantCulture,
                $"{value.FilesDone} of {value.FilesTotal} files, {value.FilesPerSecond:0} a second, {value.TimeLeft ?? TimeSpan.Zero:h\\:mm\\:ss} left");
        }
    }
}
