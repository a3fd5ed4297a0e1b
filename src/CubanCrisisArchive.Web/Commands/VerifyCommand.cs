using System.CommandLine;
using System.Globalization;
using CubanCrisisArchive.Ingest.Verification;
using Spectre.Console;

namespace CubanCrisisArchive.Web.Commands;

/// <summary><c>verify</c>: holds the archive against its corpus and looks for damage within. Changes nothing.</summary>
internal sealed class VerifyCommand(CommandHome home)
{
    public Command Describe()
    {
        var command = new Command("verify", "Holds the archive against its corpus: nothing lost, nothing invented, index and records the same.");
        home.AddTo(command);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult line, CancellationToken cancellationToken)
    {
        var report = await new ArchiveVerifier(home.Open(line).Ingest()).VerifyAsync(cancellationToken);
        Terminal.WriteTable(
            ["File", "Records", "Characters", "Accounted for"],
            report.Files.Select(file => (IReadOnlyList<string>)[file.Path, Number(file.Records), Number(file.Characters), Percent(file.Share)]));
        foreach (var fault in report.Faults)
        {
            Terminal.Out.MarkupLine($"[red]{Markup.Escape(fault.ToString())}[/]");
        }

        Terminal.Out.WriteLine(
            $"{Number(report.Records)} records, {Number(report.Paragraphs)} paragraphs, {Number(report.Characters)} characters, "
            + $"{Percent(report.Coverage)} accounted for; {Number(report.RefusedFiles)} files refused; "
            + (report.Succeeded ? "no faults." : $"{Number(report.Faults.Count)} faults."));
        return report.Succeeded ? ExitCode.Fine : ExitCode.Problems;
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Percent(double share) => share.ToString("0.00 %", CultureInfo.InvariantCulture);
}
