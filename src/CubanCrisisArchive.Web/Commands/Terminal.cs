using Spectre.Console;

namespace CubanCrisisArchive.Web.Commands;

/// <summary>
/// Where a command writes. On a terminal, colours, tables and progress; into a file or a pipe, plain lines that are not
/// broken at any width, so that a script can read them.
/// </summary>
internal static class Terminal
{
    /// <summary>Wider than any line: nothing that is read by a script may be wrapped.</summary>
    private const int Unbroken = 100_000;

    public static bool IsInteractive => !Console.IsOutputRedirected;

    public static IAnsiConsole Out { get; } = Create();

    /// <summary>Shows a bar while work is done, for a terminal only.</summary>
    /// <param name="opening">What stands beside the bar until the work says something else.</param>
    public static Task<T> WithBarAsync<T>(string opening, Func<ProgressTask, Task<T>> work) => Out.Progress()
        .AutoClear(enabled: true)
        .Columns(new ProgressBarColumn(), new PercentageColumn(), new TaskDescriptionColumn { Alignment = Justify.Left })
        .StartAsync(context => work(context.AddTask(opening, maxValue: 1)));

    /// <summary>A table on a terminal; elsewhere a line a row, its cells divided by tabs.</summary>
    public static void WriteTable(IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<string>> rows)
    {
        if (!IsInteractive)
        {
            foreach (var row in rows)
            {
                Out.WriteLine(string.Join('\t', row));
            }

            return;
        }

        var table = new Table().Border(TableBorder.Simple);
        foreach (var head in heads)
        {
            table.AddColumn(Markup.Escape(head));
        }

        foreach (var row in rows)
        {
            table.AddRow([.. row.Select(Markup.Escape)]);
        }

        Out.Write(table);
    }

    private static IAnsiConsole Create()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = IsInteractive ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = IsInteractive ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = IsInteractive ? InteractionSupport.Detect : InteractionSupport.No,
            Out = new AnsiConsoleOutput(Console.Out),
        });
        if (!IsInteractive)
        {
            console.Profile.Width = Unbroken;
        }

        return console;
    }
}
