using System.CommandLine;
using System.Globalization;
using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Web.Doors;
using CubanCrisisArchive.Web.Downloads;
using CubanCrisisArchive.Web.Rendering;
using CubanCrisisArchive.Web.StaticSite;
using Spectre.Console;

namespace CubanCrisisArchive.Web.Commands;

/// <summary><c>export FOLDER</c>: the whole archive as files with checksums; with <c>--static</c>, the site as plain pages.</summary>
internal sealed class ExportCommand(CommandHome home)
{
    /// <summary>Lies in the folder until all is written, so that what was broken off, be it by a power cut, can be told from what is whole.</summary>
    private const string NotWhole = "NOT-WHOLE.txt";

    private readonly Argument<string> folder = new("FOLDER") { Description = "The folder to write to: a new or an empty one." };

    private readonly Option<bool> isStatic = new("--static") { Description = "The whole site as pages that open from any host or from a stick, without search." };

    private readonly Option<bool> force = new("--force") { Description = "Write into a folder that holds something, over files of the same names." };

    public Command Describe()
    {
        var command = new Command("export", "Writes the whole archive into a folder: records, database, description and checksums; or the site as plain pages.") { folder, isStatic, force };
        home.AddTo(command);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult line, CancellationToken cancellationToken)
    {
        var setting = home.Open(line);
        var target = Path.GetFullPath(line.GetRequiredValue(folder));
        var database = new ArchiveDatabase(setting.Folders.Data);
        if (!database.Exists)
        {
            throw new ArchiveEnvironmentException($"There is no archive in {database.DataFolder}.", "Build it with the command ingest.");
        }

        try
        {
            Prepare(target, line.GetValue(force));
            var code = line.GetValue(isStatic)
                ? await WritePagesAsync(setting, target, cancellationToken)
                : await WriteFilesAsync(setting, database, target, cancellationToken);
            File.Delete(Path.Combine(target, NotWhole));
            return code;
        }
        catch (OperationCanceledException)
        {
            Terminal.Out.WriteLine($"Stopped: what is in {target} is not whole, as {NotWhole} in it says. Begin anew with --force.");
            return ExitCode.Problems;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ArchiveEnvironmentException($"{target} cannot be written: {e.Message}", "Name a folder with room that this user may write to.", e);
        }
    }

    private static void Prepare(string target, bool force)
    {
        Directory.CreateDirectory(target);
        if (!force && Directory.EnumerateFileSystemEntries(target).Any())
        {
            throw new ArchiveEnvironmentException($"{target} holds something already.", "Name a new folder, or write over it with --force.");
        }

        File.WriteAllText(Path.Combine(target, NotWhole), "An export into this folder was begun and has not come to its end. Files are missing, or are of another export.\n");
    }

    private static async Task<int> WriteFilesAsync(CommandSetting setting, ArchiveDatabase database, string target, CancellationToken cancellationToken)
    {
        var maker = new DownloadMaker(database, SiteAddress.OfSettings(setting.Options), TimeProvider.System);
        var set = await WorkShown.ShowAsync("Writing the files", progress => maker.MakeAsync(target, progress, cancellationToken));
        foreach (var file in set.Files)
        {
            Terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file.Name}: {file.Bytes} bytes, SHA-256 {file.Sha256}"));
        }

        Terminal.Out.WriteLine($"Written to {target}: {RoleWords.Count(set.Records, "record")}.");
        return ExitCode.Fine;
    }

    private static async Task<int> WritePagesAsync(CommandSetting setting, string target, CancellationToken cancellationToken)
    {
        var isKnown = setting.Options.PublicUrl is not null;
        var export = new StaticSiteExport(setting.Builder, setting.Options, setting.Folders);
        var report = await WorkShown.ShowAsync("Writing the pages", progress => export.WriteAsync(target, progress, cancellationToken));
        foreach (var broken in report.Broken)
        {
            Terminal.Out.WriteLine($"A link leads nowhere: {broken}");
        }

        Terminal.Out.WriteLine($"Written to {target}: {RoleWords.Count(report.Files, "file")}; begin with index.html.");
        if (!isKnown)
        {
            Terminal.Out.WriteLine("Citations in it name http://archive.invalid, and other forms of the records are left out: tell where the archive lives with --Archive:PublicUrl=https://…");
        }

        return report.Broken.Count == 0 ? ExitCode.Fine : ExitCode.Problems;
    }
}
