using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts;

namespace CubanCrisisArchive.Campaign;

/// <summary>TEI volumes: does every document become a record, and are its day and its parties those of the markup?</summary>
internal static class TeiCampaign
{
    public static void Run(string folder)
    {
        var (documents, found, dated, agreeing, undated) = (0, 0, 0, 0, 0);
        var parties = new Agreement();
        foreach (var path in Directory.GetFiles(Path.Combine(folder, "frus-tei"), "*.xml").Order(StringComparer.Ordinal))
        {
            var stem = Path.GetFileNameWithoutExtension(path);
            var read = TranscriptFamilies.Read(new SourceText(stem, File.ReadAllText(path)), new FileContext(stem, "campaign"));
            var records = read.Records.ToDictionary(record => record.Id.Value, StringComparer.Ordinal);
            foreach (var expected in TeiExpectation.In(path))
            {
                documents++;
                if (!records.TryGetValue($"{stem}-{expected.Id}", out var record))
                {
                    Console.WriteLine($"  NO RECORD {stem} {expected.Id}");
                    continue;
                }

                found++;
                undated += record.Date.Iso is null ? 1 : 0;
                if (expected.Parties.Count > 0)
                {
                    parties.Count(expected.Parties, record.Participants.Select(participant => participant.Name));
                }

                if (expected.When is { } when)
                {
                    dated++;
                    var isRight = record.Date.Earliest is { } day && when.StartsWith(Iso(day, when), StringComparison.Ordinal);
                    agreeing += isRight ? 1 : 0;
                    if (!isRight)
                    {
                        Console.WriteLine($"  DATE {stem} {expected.Id}: '{record.Date.AsPrinted}' read as {record.Date.Iso}, @when {when}");
                    }
                }
            }
        }

        Console.WriteLine($"frus-tei: {found} of {documents} documents are records; {agreeing} of {dated} dates agree with @when ({100.0 * agreeing / dated:F2} %); {undated} records have no date");
        Console.WriteLine($"  parties against the markup: {parties}");
    }

    private static string Iso(DateOnly day, string when) => $"{day:yyyy-MM-dd}"[..Math.Min(10, when.Length)];
}
