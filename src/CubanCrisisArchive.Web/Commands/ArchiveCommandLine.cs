namespace CubanCrisisArchive.Web.Commands;

internal static class ArchiveCommandLine
{
    public static async Task<int> RunAsync(string[] args)
    {
        var builder = ArchiveSite.CreateBuilder(args);
        builder.AddArchiveSite(new ArchiveOptions());
        await using var app = builder.Build();
        app.UseArchiveSite();
        await app.RunAsync();
        return 0;
    }
}
