using System.CommandLine;
using System.Globalization;
using CubanCrisisArchive.Storage;

namespace CubanCrisisArchive.Web.Commands;

/// <summary><c>stats</c>: what the archive holds and what it was made from and by.</summary>
internal sealed class StatsCommand(CommandHome home)
{
    public Command Describe()
    {
        var command = new Command("stats", "Tells what the archive holds.");
        home.AddTo(command);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult line, CancellationToken cancellationToken)
    {
        var setting = home.Open(line);
        var database = new ArchiveDatabase(setting.Folders.Data);
        var facts = await new ArchiveFactsStore(database).ReadAsync(cancellationToken);
        var collections = await new CollectionStore(database).ListAsync(cancellationToken);
        Terminal.WriteTable(
            ["", "Number"],
            [
                ["records", Number(facts.Records)],
                .. collections.Select(each => (IReadOnlyList<string>)[$"records in {each.Collection.Name}", Number(each.Records)]),
                ["paragraphs", Number(facts.Paragraphs)],
                ["mentions", Number(facts.Mentions)],
                ["authority records", Number(facts.Authorities)],
                ["source files", Number(facts.SourceFiles)],
                ["source files refused", Number(facts.RefusedFiles)],
            ]);
        Terminal.WriteTable(
            ["Made", "Of"],
            [
                ["data folder", database.DataFolder],
                ["corpus version", facts.CorpusVersion],
                ["last changed", facts.ChangedAt.ToString("u", CultureInfo.InvariantCulture)],
                ["schema, reader, index", $"{facts.Makeup.Schema}, {facts.Makeup.Reader}, {facts.Makeup.Index}"],
                ["SQLite", SqliteLibrary.Version],
            ]);
        return ExitCode.Fine;
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
