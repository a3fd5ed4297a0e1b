namespace CubanCrisisArchive.Campaign;

internal static class OcrCampaign
{
    public static void Run(string folder, TextWriter output) => output.WriteLine(folder);
}
