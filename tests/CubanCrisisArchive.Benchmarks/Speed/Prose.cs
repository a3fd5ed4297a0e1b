using System.Globalization;
using System.Text.RegularExpressions;
using CubanCrisisArchive.Records.Citations;
using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts;

namespace CubanCrisisArchive.Benchmarks.Speed;

/// <summary>
/// A large, repeatable archive made of real sentences: neighbours from one home file mostly, so that words cluster as they do
/// in documents; numbers are drawn anew, so that the vocabulary grows. A record depends on seed and number alone.
/// </summary>
internal sealed partial class Prose
{
    private const int Seed = 1945;

    /// <summary>A home is a stretch of a volume as long as a few documents of it.</summary>
    private const int HomeSentences = 200;

    /// <summary>As a machine misreads scans: one word in some sentences, so that the vocabulary goes on growing with the archive.</summary>
    private static readonly (string Read, string As)[] Misreadings = [("rn", "m"), ("l", "1"), ("e", "c"), ("h", "b"), ("cl", "d"), ("u", "n"), ("t", "f"), ("o", "0")];
    private static readonly string[] Collections = ["embassy", "department", "agency", "council", "mission"];

    private static readonly string[] Places = ["Moscow", "London", "Paris", "Bonn", "Berlin", "Havana", "Tokyo", "Belgrade", "Warsaw", "Ankara", "Ottawa", "Mexico"];
    private static readonly DocumentKind[] Kinds = [DocumentKind.Telegram, DocumentKind.Telegram, DocumentKind.MemorandumOfConversation, DocumentKind.Letter, DocumentKind.Report];

    private readonly List<string[]> files = [];

    public Prose(string folder)
    {
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(path => path.EndsWith(".xml", StringComparison.Ordinal) || path.EndsWith(".md", StringComparison.Ordinal) || path.EndsWith(".txt", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            var text = WhiteSpace.Collapse(Tags().Replace(File.ReadAllText(path), " "));
            string[] sentences = [.. SentenceEnds().Split(text).Where(sentence => sentence.Length is > 20 and < 400)];
            files.AddRange(sentences.Chunk(HomeSentences).Where(home => home.Length >= 8));
        }
    }

    public int Sentences => files.Sum(file => file.Length);

    public (ArchivalRecord Record, SourceText Source) Record(int number)
    {
        // A benchmark's chance must be repeatable, not secret.
#pragma warning disable CA5394, S2245
        var random = new Random((Seed * 1_000_003) + number);
        var home = files[random.Next(files.Count)];
        var place = Places[random.Next(Places.Length)];
        var kind = Kinds[random.Next(Kinds.Length)];
        var day = new DateOnly(1945, 1, 1).AddDays(random.Next(13_148));
        var paragraphs = Enumerable.Range(1, Math.Clamp((int)Math.Exp(1.95 + (0.85 * Normal(random))), 1, 200)).Select(n =>
        {
            var sentences = new List<string>();
            for (var wanted = Math.Clamp((int)Math.Exp(1.05 + (0.6 * Normal(random))), 1, 12); sentences.Count < wanted;)
            {
                var from = random.NextDouble() < 0.85 ? home : files[random.Next(files.Count)];
                sentences.AddRange(from.Skip(random.Next(from.Length)).Take(random.Next(1, 5)));
            }

            var text = Numbers().Replace(string.Join(' ', sentences.Select(sentence => Misread(sentence, random))), match => random.Next((int)Math.Pow(10, match.Length)).ToString(CultureInfo.InvariantCulture));
            return new Paragraph(n, $"{n}-{Fingerprint.Of(text)}", ParagraphKind.Paragraph, null, text, [], []);
        }).ToList();
#pragma warning restore CA5394, S2245
        var id = RecordId.Parse($"d{number}");
        return (
            new ArchivalRecord
            {
                Id = id,
                Collection = Collections[random.Next(Collections.Length)],
                Family = "benchmark",
                Title = new StatedText($"{kind.Name}, {place}", StatementSource.Supplied, null),
                Kind = kind,
                Date = ArchivalDate.OnDay(day.ToString("O", CultureInfo.InvariantCulture), day),
                Places = [new PlaceStatement(place, PlaceRole.Event, null, null)],
                Citation = new ArchivalCitation(id.Value, StatementSource.Supplied, null, null, null, null, null, null, null, null, null, null),
                Paragraphs = paragraphs,
                SourceSpan = new TextSpan(0, 0),
            },
            new SourceText(id.Value, string.Empty));
    }

#pragma warning disable CA5394, S2245
    private static string Misread(string sentence, Random random)
    {
        if (random.NextDouble() > 0.12)
        {
            return sentence;
        }

        var words = sentence.Split(' ');
        var (read, readAs) = Misreadings[random.Next(Misreadings.Length)];
        var at = random.Next(words.Length);
        words[at] = words[at].Replace(read, readAs, StringComparison.Ordinal);
        return string.Join(' ', words);
    }

    private static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
#pragma warning restore CA5394, S2245

    [GeneratedRegex("<[^>]+>", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Tags();

    [GeneratedRegex(@"[.!?;:]\s+", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnds();

    [GeneratedRegex(@"\d{2,6}", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();
}
