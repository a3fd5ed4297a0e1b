using System.Globalization;
using System.Text.RegularExpressions;

namespace CubanCrisisArchive.Benchmarks.Relevance;

/// <summary>
/// Makes questions of whole volumes and judges them by the volumes themselves: by their editors' markup and their plain words, never
/// by the index that is being measured. The same volumes give the same questions.
/// </summary>
internal sealed partial class QuestionMaker(IReadOnlyList<JudgedRecord> records)
{
    private const int OfEachClass = 80;
    private const int Seed = 1962;

    /// <summary>Words for one thing, of general English as well as of the crisis: more than any table of ours holds.</summary>
    private static readonly (string One, string Other)[] Pairs =
    [
        ("quarantine", "blockade"), ("missiles", "rockets"), ("talks", "negotiations"), ("aid", "assistance"), ("telegram", "cable"), ("exiles", "refugees"),
        ("invasion", "attack"), ("coup", "overthrow"), ("elections", "vote"), ("ships", "vessels"), ("planes", "aircraft"), ("guarantee", "assurance"),
        ("inspection", "verification"), ("troops", "soldiers"), ("letter", "message"), ("weapons", "arms"), ("withdrawal", "removal"), ("bombers", "IL-28"),
        ("crisis", "emergency"), ("treaty", "agreement"), ("dismantle", "remove"), ("reconnaissance", "overflights"), ("experts", "technicians"), ("rebels", "guerrillas"),
    ];

    private static readonly string[] DayForms = ["MMMM d, yyyy", "d MMMM yyyy", "MMM d yyyy", "yyyy-MM-dd", "MMMM d, yyyy"];

    /// <summary>By record: its words in small letters with a space between them and at both ends.</summary>
    private readonly Dictionary<string, string> spaced = records.ToDictionary(Id, record => $" {string.Join(' ', WordsOf(TextOf(record)))} ", StringComparer.Ordinal);

    private readonly Dictionary<string, HashSet<string>> words = [];

    /// <summary>In how many records each person is marked.</summary>
    private readonly Dictionary<string, int> marked = records.SelectMany(record => record.People.Keys).GroupBy(name => name, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);

    // A benchmark's chance must be repeatable, not secret.
#pragma warning disable CA5394, S2245
    private readonly Random random = new(Seed);

    private Dictionary<string, int> inRecords = [];

    public IReadOnlyList<Question> Make()
    {
        foreach (var (id, text) in spaced)
        {
            words[id] = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        }

        inRecords = words.Values.SelectMany(one => one).GroupBy(word => word, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        return
        [
            .. Some(PlainWords), .. Some(Subject), .. Some(Phrase), .. Some(Misspelt), .. Some(MisspeltWithWord), .. Some(Day), .. Some(DayWithWord), .. Some(Synonym),
        ];
    }

    private IEnumerable<Question> Some(Func<JudgedRecord, Question?> make)
    {
        var made = 0;
        for (var tries = 0; made < OfEachClass && tries < OfEachClass * 60; tries++)
        {
            if (make(records[random.Next(records.Count)]) is { Grades.Count: > 0 } question)
            {
                made++;
                yield return question;
            }
        }
    }

    /// <summary>Three words that tell a record from others, wherever in it they stand.</summary>
    private Question? PlainWords(JudgedRecord record)
    {
        var telling = Telling(record, 12);
        if (telling.Count < 6)
        {
            return null;
        }

        string[] asked = [.. telling.OrderBy(_ => random.Next()).Take(3)];
        return Of("words", string.Join(' ', asked), other => asked.All(words[Id(other)].Contains) ? 1 : 0, record, 3);
    }

    /// <summary>What a memorandum or telegram says that it is about.</summary>
    private Question? Subject(JudgedRecord record)
    {
        if (SubjectOf(record) is not { } subject)
        {
            return null;
        }

        string[] asked = [.. WordsOf(subject).Where(word => word.Length > 3).Distinct(StringComparer.Ordinal)];
        return asked.Length is < 2 or > 8
            ? null
            : Of("words", string.Join(' ', asked), other => SubjectOf(other) is { } its && asked.Count(word => its.Contains(word, StringComparison.OrdinalIgnoreCase)) * 3 >= asked.Length * 2 ? 2 : 0, record, 3);
    }

    /// <summary>Three to five words as they stand one after the other.</summary>
    private Question? Phrase(JudgedRecord record)
    {
        var paragraphs = record.Record.Paragraphs.Select(paragraph => Words().Matches(paragraph.Text).Select(match => match.Value).ToArray()).Where(words => words.Length > 12).ToList();
        if (paragraphs.Count == 0)
        {
            return null;
        }

        var run = paragraphs[random.Next(paragraphs.Count)];
        var phrase = string.Join(' ', run.Skip(random.Next(run.Length - 6)).Take(random.Next(3, 6)));
        var pattern = $" {phrase.ToLowerInvariant()} ";
        return Of("phrases", $"\"{phrase}\"", other => spaced[Id(other)].Contains(pattern, StringComparison.Ordinal) ? 1 : 0, record, 1) is { Grades.Count: <= 40 } question ? question : null;
    }

    private Question? Misspelt(JudgedRecord record) => NameOf(record) is { } name ? Of("names", Wrong(name), other => GradeOf(other, name), record, GradeOf(record, name)) : null;

    private Question? MisspeltWithWord(JudgedRecord record)
    {
        if (NameOf(record) is not { } name || Telling(record, 12) is not { Count: > 4 } telling)
        {
            return null;
        }

        var word = telling[random.Next(telling.Count)];
        return word.Equals(name, StringComparison.OrdinalIgnoreCase)
            ? null
            : Of("names", $"{Wrong(name)} {word}", other => words[Id(other)].Contains(word) ? Math.Min(1, GradeOf(other, name)) : 0, record, 3);
    }

    private Question? Day(JudgedRecord record) => DayOf(record) is { } day ? Of("dates", Written(day), other => GradeOf(other, day), record, 2) : null;

    private Question? DayWithWord(JudgedRecord record)
    {
        if (DayOf(record) is not { } day || Telling(record, 12) is not { Count: > 4 } telling)
        {
            return null;
        }

        var word = telling[random.Next(telling.Count)];
        return Of("dates", $"{word} {Written(day)}", other => words[Id(other)].Contains(word) ? GradeOf(other, day) : 0, record, 3);
    }

    /// <summary>Asked with the word that the record has not, beside one that it has.</summary>
    private Question? Synonym(JudgedRecord record)
    {
        var had = words[Id(record)];
        var pairs = Pairs.Concat(Pairs.Select(pair => (One: pair.Other, Other: pair.One))).Where(pair => had.Contains(pair.One) && !had.Contains(pair.Other.ToLowerInvariant())).ToList();
        if (pairs.Count == 0 || Telling(record, 12) is not { Count: > 4 } telling)
        {
            return null;
        }

        var (one, other) = pairs[random.Next(pairs.Count)];
        string[] beside = [.. telling.OrderBy(_ => random.Next()).Take(random.Next(1, 3))];
        return Of("synonyms", $"{other} {string.Join(' ', beside)}", its => beside.All(words[Id(its)].Contains) && (words[Id(its)].Contains(one) || words[Id(its)].Contains(other.ToLowerInvariant())) ? 1 : 0, record, 3);
    }

    private Question Of(string ofClass, string typed, Func<JudgedRecord, int> grade, JudgedRecord source, int ofSource)
    {
        var grades = records.Select(record => (Id: Id(record), Grade: grade(record))).Where(entry => entry.Grade > 0).ToDictionary(entry => entry.Id, entry => entry.Grade, StringComparer.Ordinal);
        grades[Id(source)] = Math.Max(ofSource, grades.GetValueOrDefault(Id(source)));
        return new Question(ofClass, typed, grades);
    }

    private string? NameOf(JudgedRecord record)
    {
        string[] names = [.. record.People.Keys.Where(name => name.Length > 4 && !name.Contains(' ') && name.All(char.IsAsciiLetter) && marked[name] is >= 2 and <= 80)];
        return names.Length == 0 ? null : names[random.Next(names.Length)];
    }

    private static DateOnly? DayOf(JudgedRecord record) => record.Record.Date is { Earliest: { } day, Latest: { } last } && day == last ? day : null;

    private static int GradeOf(JudgedRecord record, string name) => record.People.GetValueOrDefault(name) switch
    {
        0 => 0,
        < 3 => 1,
        _ => 2,
    };

    private int GradeOf(JudgedRecord record, DateOnly day)
    {
        if (DayOf(record) == day)
        {
            return 2;
        }

        return spaced[Id(record)].Contains(day.ToString(" MMMM d yyyy ", CultureInfo.InvariantCulture).ToLowerInvariant(), StringComparison.Ordinal) ? 1 : 0;
    }

    private string Written(DateOnly day) => day.ToString(DayForms[random.Next(DayForms.Length)], CultureInfo.InvariantCulture);

    /// <summary>A name as it is misremembered or transliterated otherwise.</summary>
    private string Wrong(string name)
    {
        (string From, string To)[] usual = [("kh", "h"), ("y", "i"), ("ch", "tch"), ("v", "w"), ("ie", "ei"), ("ei", "ie"), ("ll", "l"), ("nn", "n"), ("tt", "t"), ("ss", "s"), ("ck", "k"), ("i", "y"), ("ph", "f"), ("sh", "sch"), ("c", "k"), ("k", "c"), ("z", "s"), ("e", "a"), ("o", "u")];
        var lower = name.ToLowerInvariant();
        var fitting = usual.Where(rule => lower.IndexOf(rule.From, 1, StringComparison.Ordinal) > 0).ToList();
        string wrong;
        if (fitting.Count > 0 && random.Next(3) > 0)
        {
            var (from, to) = fitting[random.Next(fitting.Count)];
            var at = lower.IndexOf(from, 1, StringComparison.Ordinal);
            wrong = lower[..at] + to + lower[(at + from.Length)..];
        }
        else
        {
            var at = random.Next(1, lower.Length - 1);
            wrong = random.Next(3) switch
            {
                0 => lower.Remove(at, 1),
                1 => lower[..at] + lower[at + 1] + lower[at] + lower[(at + 2)..],
                _ => lower.Insert(at, lower[at].ToString()),
            };
        }

        return char.ToUpperInvariant(wrong[0]) + wrong[1..];
    }
#pragma warning restore CA5394, S2245

    /// <summary>The words that tell a record from others: often in it, in few others.</summary>
    private List<string> Telling(JudgedRecord record, int most) =>
    [
        .. spaced[Id(record)].Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 3 && inRecords[word] >= 2 && !word.Any(char.IsAsciiDigit))
            .GroupBy(word => word, StringComparer.Ordinal)
            .OrderByDescending(group => Math.Sqrt(group.Count()) * Math.Log((double)records.Count / inRecords[group.Key]))
            .Take(most)
            .Select(group => group.Key),
    ];

    private static string? SubjectOf(JudgedRecord record)
    {
        foreach (var paragraph in record.Record.Paragraphs.Take(12))
        {
            if (paragraph.Text.StartsWith("SUBJECT", StringComparison.Ordinal) && paragraph.Text.Length is > 12 and < 160)
            {
                return paragraph.Text[7..].TrimStart('S', ':', ' ');
            }
        }

        return null;
    }

    private static string Id(JudgedRecord record) => record.Record.Id.Value;

    private static string TextOf(JudgedRecord record) => $"{record.Record.Title.Text}\n{string.Join('\n', record.Record.Paragraphs.Select(paragraph => paragraph.Text))}";

    private static IEnumerable<string> WordsOf(string text) => Words().Matches(text).Select(match => match.Value.ToLowerInvariant());

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
