namespace CubanCrisisArchive.Web.Hosting;

/// <summary>Where the corpus is read and the archive built.</summary>
/// <param name="ToldCorpus">The corpus that was asked for, or null where none was.</param>
/// <param name="DefaultCorpus">The corpus where none was asked for nor is remembered.</param>
/// <param name="Data">The data folder; it need not exist.</param>
internal sealed record ArchiveFolders(string? ToldCorpus, string DefaultCorpus, string Data)
{
    private const string CorpusName = "corpus";
    private const string DataName = "data";

    /// <param name="current">The folder that the program was started from.</param>
    /// <param name="program">The folder that the program lies in.</param>
    public static ArchiveFolders Find(ArchiveOptions options, string current, string program)
    {
        var home = Home(current, program);
        return new ArchiveFolders(
            options.Corpus is { } corpus ? Path.GetFullPath(corpus, current) : null,
            Path.Combine(home, CorpusName),
            options.Data is { } data ? Path.GetFullPath(data, current) : Path.Combine(home, DataName));
    }

    /// <summary>Corpus and data stand side by side: in the current folder if either is there, else beside the program, else here.</summary>
    private static string Home(string current, string program) =>
        new[] { current, program }.FirstOrDefault(folder =>
            Directory.Exists(Path.Combine(folder, CorpusName)) || Directory.Exists(Path.Combine(folder, DataName))) ?? current;
}
