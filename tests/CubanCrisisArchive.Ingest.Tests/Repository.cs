namespace CubanCrisisArchive.Ingest.Tests;

/// <summary>Finds the repository's own corpus from wherever the tests run.</summary>
internal static class Repository
{
    public static string Corpus { get; } = Path.Combine(FindRoot(), "corpus");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CubanCrisisArchive.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests must lie within the repository.");
    }
}
