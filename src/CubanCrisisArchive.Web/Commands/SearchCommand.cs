using System.CommandLine;
using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Search;
using CubanCrisisArchive.Search.Answering;
using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Web.Pages.Records;
using Spectre.Console;

namespace CubanCrisisArchive.Web.Commands;

/// <summary><c>search QUERY</c>: the same search as the site's, on the terminal.</summary>
internal sealed class SearchCommand(CommandHome home)
{
    private readonly Argument<string[]> query = new("QUERY")
    {
        Description = "Words, and phrases in quotation marks.",
        Arity = ArgumentArity.OneOrMore,
    };

    public Command Describe()
    {
        var command = new Command("search", "Searches the archive.") { query };
        home.AddTo(command);
        command.SetAction((line, cancellationToken) => RunAsync(line, cancellationToken));
        return command;
    }

    private async Task<int> RunAsync(ParseResult line, CancellationToken cancellationToken)
    {
        var setting = home.Open(line);
        var database = new ArchiveDatabase(setting.Folders.Data);
        var typed = string.Join(' ', line.GetRequiredValue(query));
        var answer = await new ArchiveSearcher(database.OpenAsync).SearchAsync(typed, cancellationToken: cancellationToken);
        Write(answer);
        return ExitCode.Fine;
    }

    private static void Write(SearchAnswer answer)
    {
        foreach (var notice in answer.Notices)
        {
            Terminal.Out.WriteLine(notice);
        }

        if (answer.ReadAs.Length > 0)
        {
            Terminal.Out.WriteLine($"Read as: {answer.ReadAs}");
            Terminal.Out.WriteLine($"{Count(answer.Total, "paragraph")} and {Count(answer.RecordTotal, "title, summary or note", "titles, summaries and notes")}");
        }

        foreach (var hit in answer.RecordHits)
        {
            WriteHit(hit.Date, $"/records/{hit.Record}", hit.Title, hit.Snippet);
        }

        foreach (var hit in answer.Hits)
        {
            WriteHit(hit.Date, hit.ParagraphId is { } paragraph ? Permalinks.PathOf(hit.Record, paragraph) : $"/records/{hit.Record}", hit.Title, hit.Snippet);
        }
    }

    private static void WriteHit(ArchivalDate date, string address, string title, Snippet snippet)
    {
        Terminal.Out.WriteLine();
        Terminal.Out.MarkupLine($"[bold]{Plain(title)}[/] ({Plain(date.Iso ?? "undated")})");
        Terminal.Out.MarkupLine($"[dim]{Plain(address)}[/]");
        Terminal.Out.MarkupLine(string.Concat(snippet.Pieces.Select(piece => piece.IsMatch ? $"[underline]{Plain(piece.Text)}[/]" : Plain(piece.Text))));
    }

    /// <summary>Text from a transcript as text: neither the terminal's nor our own signs of markup.</summary>
    private static string Plain(string text) => Markup.Escape(string.Concat(text.Where(character => !char.IsControl(character))));

    private static string Count(long number, string one, string? many = null) => number == 1 ? $"1 {one}" : $"{number} {many ?? one + "s"}";
}
