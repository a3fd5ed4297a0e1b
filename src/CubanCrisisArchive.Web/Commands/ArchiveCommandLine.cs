using System.CommandLine;
using System.CommandLine.Invocation;
using CubanCrisisArchive.Storage;

namespace CubanCrisisArchive.Web.Commands;

/// <summary>The program's commands, and what becomes of their exit codes.</summary>
internal static class ArchiveCommandLine
{
    /// <summary>A word that begins with <c>@</c> is a word, not a file of further words: queries may begin with anything.</summary>
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    public static async Task<int> RunAsync(string[] args)
    {
        var (words, settings) = HostSettings.Divide(args);
        var line = Commands(settings).Parse(words, Parsing);
        try
        {
            var code = await line.InvokeAsync(new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                // The web host stops itself in good order; the other commands write nothing that a stop could harm.
                ProcessTerminationTimeout = null,
            });
            return line.Action is ParseErrorAction ? ExitCode.Usage : code;
        }
        catch (ArchiveEnvironmentException problem)
        {
            await Console.Error.WriteLineAsync($"{problem.Message}{Environment.NewLine}{problem.Remedy}");
            return ExitCode.Environment;
        }
    }

    private static RootCommand Commands(string[] settings)
    {
        var home = new CommandHome(settings);
        var serve = new ServeCommand(home);
        var root = new RootCommand(
            "The Cuban Crisis Archive: declassified documents of the Cuban Missile Crisis, read, indexed and served. "
            + "Without a command: serve.")
        {
            serve.Describe(new Command("serve", "Brings the archive up to date with its corpus and serves it to browsers.")),
            new IngestCommand(home).Describe(),
            new VerifyCommand(home).Describe(),
            new SearchCommand(home).Describe(),
            new StatsCommand(home).Describe(),
            new ExportCommand(home).Describe(),
            new BackupCommand(home).Describe(),
            new RestoreCommand(home).Describe(),
            new HealthCommand().Describe(),
        };
        serve.Describe(root);
        return root;
    }
}
