namespace CubanCrisisArchive.Web.Tests.Hosting;

/// <summary>The repository that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Corpus => Path.Combine(Root, "corpus");

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (folder.EnumerateFiles("CubanCrisisArchive.sln").Any())
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No solution above {AppContext.BaseDirectory}: run the tests from a clone.");
    }
}
