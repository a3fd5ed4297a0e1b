using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts;

namespace CubanCrisisArchive.Campaign;

/// <summary>Scans: how many give a date, and a sample of those with a cover form to be read by eye, form beside what was read.</summary>
internal static class OcrCampaign
{
    private const int SampleSize = 100;
    private const int LinesShown = 70;

    /// <summary>Always the same sample.</summary>
    private const int Seed = 1962;

    public static void Run(string folder, TextWriter output)
    {
        var forms = new List<string>();
        var (files, records, dated, kinds) = (0, 0, 0, 0);
        foreach (var path in Directory.EnumerateFiles(Path.Combine(folder, "ocr"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            files++;
            var content = File.ReadAllText(path);
            var read = TranscriptFamilies.Read(new SourceText(path, content), new FileContext(Path.GetFileNameWithoutExtension(path), "campaign"));
            if (read.Records is not [var record])
            {
                continue;
            }

            records++;
            dated += record.Date.Precision != DatePrecision.Unknown ? 1 : 0;
            kinds += record.Kind != Records.Description.DocumentKind.Unknown ? 1 : 0;
            if (record.Apparatus.FirstOrDefault(item => item.Label == "Cover form") is { } form)
            {
                var lines = string.Join(" / ", form.AsPrinted!.Split('\n').Take(LinesShown));
                forms.Add($"{Path.GetRelativePath(folder, path)}\t{record.Date.Iso ?? "none"}\t'{record.Date.AsPrinted}'\t{lines}");
            }
        }

        output.WriteLine($"ocr: {files} files, {records} records, {dated} dated, {kinds} of a known kind, {forms.Count} with a cover form");
#pragma warning disable CA5394, S2245 // A sample, not a secret.
        var random = new Random(Seed);
        foreach (var line in forms.OrderBy(_ => random.Next()).Take(SampleSize))
#pragma warning restore CA5394, S2245
        {
            output.WriteLine($"  {line}");
        }
    }
}
