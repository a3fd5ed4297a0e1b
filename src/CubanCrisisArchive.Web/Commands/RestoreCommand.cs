using System.CommandLine;
using System.Globalization;
using CubanCrisisArchive.Ingest.Backups;
using Spectre.Console;

namespace CubanCrisisArchive.Web.Commands;

/// <summary><c>restore FILE</c>: puts back what <c>backup</c> wrote, after checking all of it.</summary>
internal sealed class RestoreCommand(CommandHome home)
{
    private readonly Argument<string> file = new("FILE") { Description = "A file that backup has written." };

    private readonly Option<bool> force = new("--force") { Description = "Replace the ledger and the archive that are there." };

    public Command Describe()
    {
        var command = new Command("restore", "Puts a backup into the data folder, after checking all of it.") { file, force };
        home.AddTo(command);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult line, CancellationToken cancellationToken)
    {
        var folder = home.Open(line).Folders.Data;
        var manifest = await new ArchiveRestore(folder).RunAsync(line.GetRequiredValue(file), line.GetValue(force), cancellationToken);
        Terminal.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"Put back into {folder}: {string.Join(", ", manifest.Files.Select(entry => entry.Name))}, as of {manifest.MadeAt:u}."));
        Terminal.Out.WriteLine("The command ingest brings it in step with the corpus; serve does so by itself.");
        return ExitCode.Fine;
    }
}
