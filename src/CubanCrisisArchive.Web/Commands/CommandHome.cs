using System.CommandLine;
using CubanCrisisArchive.Ingest;
using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Web.Hosting;

namespace CubanCrisisArchive.Web.Commands;

/// <summary>What a command works with, once its folders and settings are known.</summary>
internal sealed record CommandSetting(WebApplicationBuilder Builder, ArchiveOptions Options, ArchiveFolders Folders)
{
    /// <summary>What to read and where to build.</summary>
    /// <param name="paths">The corpus from now on, or empty for the one asked for, remembered or usual.</param>
    public IngestOptions Ingest(params IReadOnlyList<string> paths) => new(Folders.Data, Corpus(paths))
    {
        DefaultCorpus = Folders.DefaultCorpus,

        // A folder of transcripts from elsewhere is about the same crisis: who is known here is known there.
        AuthorityFolder = Path.Combine(Folders.DefaultCorpus, "authorities"),
    };

    private IReadOnlyList<string>? Corpus(IReadOnlyList<string> paths)
    {
        if (paths.Count > 0)
        {
            return [.. paths.Select(Path.GetFullPath)];
        }

        return Folders.ToldCorpus is { } told ? [told] : null;
    }
}

/// <summary>The options that every command shares, and what they lead to.</summary>
/// <param name="settings">Settings given as <c>--Section:Key=value</c>.</param>
internal sealed class CommandHome(string[] settings)
{
    private readonly Option<string?> corpus = new("--corpus")
    {
        Description = "The corpus, a folder or a file. [default: what the data folder remembers, else corpus/ here or beside the program]",
        HelpName = "PATH",
    };

    private readonly Option<string?> data = new("--data")
    {
        Description = "The folder of the built archive. [default: data/ here or beside the program]",
        HelpName = "FOLDER",
    };

    public void AddTo(Command command)
    {
        command.Add(corpus);
        command.Add(data);
    }

    /// <summary>Reads the settings and finds folders and the SQLite library.</summary>
    /// <param name="said">Further settings that the command line gave; they stand over file and environment.</param>
    public CommandSetting Open(ParseResult line, params IEnumerable<KeyValuePair<string, string?>> said)
    {
        var builder = ArchiveSite.CreateBuilder(settings);
        IEnumerable<KeyValuePair<string, string?>> all =
        [
            .. said,
            new(ConfigurationPath.Combine(ArchiveOptions.Section, nameof(ArchiveOptions.Corpus)), line.GetValue(corpus)),
            new(ConfigurationPath.Combine(ArchiveOptions.Section, nameof(ArchiveOptions.Data)), line.GetValue(data)),
        ];
        builder.Configuration.AddInMemoryCollection(all.Where(setting => setting.Value is not null));
        var options = ArchiveOptions.Read(builder.Configuration);
        SqliteLibrary.Use(options.SqliteLibrary);
        return new CommandSetting(builder, options, ArchiveFolders.Find(options, Environment.CurrentDirectory, AppContext.BaseDirectory));
    }
}
