using CubanCrisisArchive.Ingest.Reporting;
using CubanCrisisArchive.Ingest.Watching;
using CubanCrisisArchive.Web.Commands;

namespace CubanCrisisArchive.Web.Hosting;

/// <summary>Watches the corpus for as long as the site is served; stopped with it, in the middle of an ingest too, which undoes what is not yet whole.</summary>
internal sealed partial class CorpusWatchService(CorpusWatch watch, ILogger<CorpusWatchService> log) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        watch.RunAsync(Tell, stoppingToken);

    private void Tell(IngestReport report)
    {
        var summary = IngestSummary.Sentence(report);
        BroughtIn(log, summary);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Corpus changed. {Summary}")]
    private static partial void BroughtIn(ILogger log, string summary);
}
