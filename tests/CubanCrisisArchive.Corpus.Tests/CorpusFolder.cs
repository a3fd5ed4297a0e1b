using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts;

namespace CubanCrisisArchive.Corpus.Tests;

/// <summary>The repository's own corpus, found from where the tests run.</summary>
internal static class CorpusFolder
{
    public static string Path { get; } = System.IO.Path.Combine(FindRepository(), "corpus");

    public static string PathOf(string id) => Directory.EnumerateFiles(Path, $"{id}.md", SearchOption.AllDirectories).Single();

    public static SourceText Source(string id) => new($"corpus/{id}.md", File.ReadAllText(PathOf(id)));

    public static (ReadFile File, SourceText Source) Read(string id)
    {
        var source = Source(id);
        return (TranscriptFamilies.Read(source, new FileContext(id, System.IO.Path.GetFileName(System.IO.Path.GetDirectoryName(PathOf(id))!), "National Security Archive")), source);
    }

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "CubanCrisisArchive.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }
}
