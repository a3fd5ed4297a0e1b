using System.CommandLine;
using System.Globalization;
using CubanCrisisArchive.Ingest.Backups;
using Spectre.Console;

namespace CubanCrisisArchive.Web.Commands;

/// <summary><c>backup FILE</c>: the ledger, and the built archive where asked, in one file with checksums.</summary>
internal sealed class BackupCommand(CommandHome home)
{
    private readonly Argument<string> file = new("FILE") { Description = "The file to write: archive-backup.tar.gz" };

    private readonly Option<bool> withArchive = new("--archive") { Description = "The built archive too: larger, but served at once after a restore." };

    private readonly Option<bool> force = new("--force") { Description = "Replace a file of that name." };

    public Command Describe()
    {
        var command = new Command("backup", "Copies the ledger (what the corpus cannot tell) into one file, while the archive is served or not.") { file, withArchive, force };
        home.AddTo(command);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult line, CancellationToken cancellationToken)
    {
        var target = line.GetRequiredValue(file);
        var manifest = await new ArchiveBackup(home.Open(line).Folders.Data)
            .WriteAsync(target, line.GetValue(withArchive), line.GetValue(force), cancellationToken);
        foreach (var entry in manifest.Files)
        {
            Terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{entry.Name}: {entry.Bytes} bytes, SHA-256 {entry.Sha256}"));
        }

        Terminal.Out.WriteLine($"Written to {target}. Keep the corpus beside it: {(manifest.CorpusPaths.Count > 0 ? string.Join(", ", manifest.CorpusPaths) : "the usual corpus/")}");
        return ExitCode.Fine;
    }
}
