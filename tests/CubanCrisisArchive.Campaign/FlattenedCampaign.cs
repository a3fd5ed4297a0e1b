namespace CubanCrisisArchive.Campaign;

internal static class FlattenedCampaign
{
    public static void Run(string folder) => Console.WriteLine(folder);
}
