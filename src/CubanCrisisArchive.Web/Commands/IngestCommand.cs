using System.CommandLine;
using CubanCrisisArchive.Ingest.Reporting;
using CubanCrisisArchive.Records.Diagnostics;
using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Web.Downloads;
using CubanCrisisArchive.Web.Hosting;

namespace CubanCrisisArchive.Web.Commands;

/// <summary><c>ingest [PATH...]</c>: brings the archive into step with its corpus and stops.</summary>
internal sealed class IngestCommand(CommandHome home)
{
    private readonly Argument<string[]> paths = new("PATH")
    {
        Description = "Folders and files that become the corpus of the data folder, and are remembered.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<bool> strict = new("--strict") { Description = "Fail (code 1) on warnings too. The archive is built all the same." };

    private readonly Option<bool> rebuild = new("--rebuild") { Description = "Make the whole archive anew, whatever is there." };

    private readonly Option<string?> report = new("--report")
    {
        Description = "Write all there is to say about the corpus to a file, as JSON.",
        HelpName = "FILE",
    };

    public Command Describe()
    {
        var command = new Command("ingest", "Brings the archive up to date with its corpus and stops.") { paths, strict, rebuild, report };
        home.AddTo(command);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult line, CancellationToken cancellationToken)
    {
        var setting = home.Open(line);
        await using var log = ArchiveLogging.ForPeople(setting.Builder.Configuration);
        var options = setting.Ingest(line.GetValue(paths) ?? []) with { Strict = line.GetValue(strict), Rebuild = line.GetValue(rebuild) };
        var done = await ArchiveUpdate.RunAsync(options, log, cancellationToken);
        if (setting.Options.Downloads)
        {
            await MakeDownloadsAsync(setting, cancellationToken);
        }

        if (line.GetValue(report) is { } file)
        {
            await WriteReportAsync(done, file, cancellationToken);
        }

        IngestSummary.Write(done, Severity.Warning);
        return done.Succeeded ? ExitCode.Fine : ExitCode.Problems;
    }

    private static async Task MakeDownloadsAsync(CommandSetting setting, CancellationToken cancellationToken)
    {
        var keeper = new DownloadKeeper(new ArchiveDatabase(setting.Folders.Data), setting.Options, TimeProvider.System);
        try
        {
            await WorkShown.ShowAsync("Making the downloads", progress => keeper.BringUpToDateAsync(progress, cancellationToken));
        }
        catch (Exception e) when (EnvironmentFaults.Explain(e, setting.Folders.Data) is not null)
        {
            throw EnvironmentFaults.Explain(e, setting.Folders.Data)!;
        }
    }

    private static async Task WriteReportAsync(IngestReport report, string file, CancellationToken cancellationToken)
    {
        try
        {
            await IngestReportFile.WriteAsync(report, file, cancellationToken);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ArchiveEnvironmentException($"The report {file} cannot be written: {e.Message}", "Name a file in a folder that this user may write to. The archive itself is up to date.", e);
        }
    }
}
