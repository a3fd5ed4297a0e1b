using System.Diagnostics;
using CubanCrisisArchive.Records.Diagnostics;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts;

namespace CubanCrisisArchive.Campaign;

/// <summary>Reads every file: is each character that is not white space in exactly one part, does any file fail or vanish?</summary>
internal static class CoverageCampaign
{
    /// <summary>A file that takes longer is named.</summary>
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(5);

    public static void Run(string folder)
    {
        foreach (var set in Directory.GetDirectories(folder).Order(StringComparer.Ordinal))
        {
            var tally = new Tally();
            var clock = Stopwatch.StartNew();
            foreach (var path in Directory.EnumerateFiles(set, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                ReadOne(folder, path, tally);
            }

            Console.WriteLine($"{Path.GetFileName(set)}: {tally.Files} files, {tally.Records} records, {tally.Refused} refused by name, {tally.Lost} lost, {tally.Crashes} crashes, "
                + $"{tally.Covered} of {tally.Characters} characters accounted for, {tally.Twice} twice, {clock.Elapsed.TotalSeconds:F1} s");
            Console.WriteLine($"  families: {string.Join(", ", tally.Families.OrderByDescending(entry => entry.Value).Select(entry => $"{entry.Key} {entry.Value}"))}");
            Console.WriteLine($"  diagnostics: {string.Join(", ", tally.Codes.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{entry.Key} {entry.Value}"))}");
        }
    }

    private static void ReadOne(string folder, string path, Tally tally)
    {
        tally.Files++;
        var source = new SourceText(Path.GetRelativePath(folder, path), File.ReadAllText(path));
        var clock = Stopwatch.StartNew();
        ReadFile read;
        try
        {
            read = TranscriptFamilies.Read(source, new FileContext(Path.GetFileNameWithoutExtension(path), "campaign"));
        }
#pragma warning disable CA1031 // A crash of any kind is what is counted here.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            tally.Crashes++;
            Console.WriteLine($"  CRASH {source.Path}: {exception.GetType().Name} {exception.Message} {exception.StackTrace?.Split('\n')[0]}");
            return;
        }

        if (clock.Elapsed > Slow)
        {
            Console.WriteLine($"  SLOW {source.Path}: {clock.Elapsed.TotalSeconds:F1} s");
        }

        foreach (var diagnostic in read.Diagnostics)
        {
            tally.Codes[diagnostic.Code] = tally.Codes.GetValueOrDefault(diagnostic.Code) + 1;
        }

        tally.Records += read.Records.Count;
        if (read.Records.Count == 0)
        {
            var isNamed = read.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
            tally.Refused += isNamed ? 1 : 0;
            tally.Lost += isNamed ? 0 : 1;
            return;
        }

        tally.Families[read.Records[0].Family] = tally.Families.GetValueOrDefault(read.Records[0].Family) + 1;
        Count(source, read, tally);
    }

    private static void Count(SourceText source, ReadFile read, Tally tally)
    {
        var counts = new byte[source.Length];
        foreach (var part in read.Parts)
        {
            for (var i = part.Span.Start; i < part.Span.End; i++)
            {
                counts[i]++;
            }
        }

        var missed = -1;
        for (var i = 0; i < source.Length; i++)
        {
            if (char.IsWhiteSpace(source.Content[i]))
            {
                continue;
            }

            tally.Characters++;
            tally.Covered += counts[i] > 0 ? 1 : 0;
            tally.Twice += counts[i] > 1 ? 1 : 0;
            missed = counts[i] == 0 && missed < 0 ? i : missed;
        }

        if (missed >= 0)
        {
            Console.WriteLine($"  MISSED {source.Path}:{source.LineAt(missed)}:{source.ColumnAt(missed)}");
        }
    }

    private sealed class Tally
    {
        public int Files { get; set; }

        public int Records { get; set; }

        public int Refused { get; set; }

        public int Lost { get; set; }

        public int Crashes { get; set; }

        public long Characters { get; set; }

        public long Covered { get; set; }

        public long Twice { get; set; }

        public Dictionary<string, int> Families { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, int> Codes { get; } = new(StringComparer.Ordinal);
    }
}
