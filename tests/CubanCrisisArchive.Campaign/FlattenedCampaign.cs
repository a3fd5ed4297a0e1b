using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts;

namespace CubanCrisisArchive.Campaign;

/// <summary>TEI documents flattened to plain text: are day, parties and kind still found, against the TEI's own markup?</summary>
internal static class FlattenedCampaign
{
    public static void Run(string folder)
    {
        foreach (var withNotes in (bool[])[false, true])
        {
            Run(folder, withNotes);
        }
    }

    private static void Run(string folder, bool withNotes)
    {
        var (documents, dated, daysRight, kinds, kindsRight) = (0, 0, 0, 0, 0);
        var parties = new Agreement();
        var families = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var path in Directory.GetFiles(Path.Combine(folder, "frus-tei"), "*.xml").Order(StringComparer.Ordinal))
        {
            var stem = Path.GetFileNameWithoutExtension(path);
            var tei = TranscriptFamilies.Read(new SourceText(stem, File.ReadAllText(path)), new FileContext(stem, "campaign"))
                .Records.ToDictionary(record => record.Id.Value, StringComparer.Ordinal);
            foreach (var expected in TeiExpectation.In(path))
            {
                documents++;
                var name = $"{stem}-{expected.Id}";
                var read = TranscriptFamilies.Read(new SourceText(name, Flattener.Flatten(expected.Element, withNotes)), new FileContext(name, "campaign"));
                if (read.Records is not [var record])
                {
                    Console.WriteLine($"  NO RECORD {name}");
                    continue;
                }

                families[record.Family] = families.GetValueOrDefault(record.Family) + 1;
                if (expected.When is { } when)
                {
                    dated++;
                    var isRight = record.Date.Earliest is { } day && when.StartsWith($"{day:yyyy-MM-dd}"[..Math.Min(10, when.Length)], StringComparison.Ordinal);
                    daysRight += isRight ? 1 : 0;
                    Report(isRight, $"DATE {name}: {record.Date.Iso}, @when {when}");
                }

                var kind = tei[name].Kind;
                if (kind != DocumentKind.Unknown)
                {
                    kinds++;
                    kindsRight += record.Kind == kind ? 1 : 0;
                    Report(record.Kind == kind, $"KIND {name}: {record.Kind}, not {kind}");
                }

                if (expected.Parties.Count > 0)
                {
                    var (missing, extra) = parties.Count(expected.Parties, record.Participants.Select(participant => participant.Name));
                    Report(missing.Count + extra.Count == 0, $"WHO {name}: missing [{string.Join(", ", missing)}], extra [{string.Join(", ", extra)}] ({record.Title.Text})");
                }
            }
        }

        Console.WriteLine($"flattened {(withNotes ? "with" : "without")} notes: {documents} documents; day right {daysRight} of {dated} ({100.0 * daysRight / dated:F2} %), "
            + $"kind right {kindsRight} of {kinds} ({100.0 * kindsRight / kinds:F2} %), parties {parties}");
        Console.WriteLine($"  families: {string.Join(", ", families.Select(entry => $"{entry.Key} {entry.Value}"))}");
    }

    private static void Report(bool isRight, string message)
    {
        if (!isRight)
        {
            Console.WriteLine($"  {message}");
        }
    }
}
