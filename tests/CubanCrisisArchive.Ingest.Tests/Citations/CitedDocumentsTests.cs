using System.Globalization;
using System.Reflection;
using CubanCrisisArchive.Records.Citations.InText;
using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Ingest.Tests.Citations;

/// <summary>The archive's references to other documents beside those labelled by hand (<c>CitedDocumentsTests.labels.txt</c>).</summary>
public sealed class CitedDocumentsTests : IDisposable
{
    private const double LeastPrecision = 0.98;

    private readonly ScratchCorpus corpus = new();

    public void Dispose() => corpus.Dispose();

    [Fact]
    public async Task Links_agree_with_the_labels_and_every_miss_is_listed()
    {
        await corpus.IngestAsync(options => options with { CorpusPaths = [Repository.Corpus] });
        var rows = new List<Row>();
        foreach (var group in Labels().GroupBy(label => label.Record))
        {
            rows.AddRange(Match((await corpus.FindAsync(group.Key))!, [.. group]));
        }

        var links = rows.Where(row => row.Reference?.Document is not null).ToList();
        var right = links.Count(row => row.Label?.Target == row.Reference!.Document!.Value.Value);
        var labels = rows.Where(row => row.Label is not null).ToList();
        var linkable = labels.Where(row => row.Label!.Target != "?").ToList();
        var report = string.Create(CultureInfo.InvariantCulture, $"""
            links {links.Count}, right {right}, precision {(double)right / links.Count:0.000}
            references labelled {labels.Count}, found {labels.Count(row => row.Reference is not null)}, recall of finding {(double)labels.Count(row => row.Reference is not null) / labels.Count:0.000}
            references with a document {linkable.Count}, linked {right}, recall of linking {(double)right / linkable.Count:0.000}
            """);
        TestContext.Current.TestOutputHelper?.WriteLine(report);
        var surprises = rows.Where(row => row.IsSurprise).Select(row => row.ToString()).ToList();

        surprises.ShouldBeEmpty(report);
        ((double)right / links.Count).ShouldBeGreaterThanOrEqualTo(LeastPrecision, report);
    }

    /// <summary>Labels and references of one record side by side: both stand in reading order, and belong together where they share letters.</summary>
    private static IEnumerable<Row> Match(ArchivalRecord record, IReadOnlyList<Label> labels)
    {
        var offsets = new Dictionary<string, int>(StringComparer.Ordinal);
        var text = new System.Text.StringBuilder();
        foreach (var paragraph in record.Paragraphs)
        {
            offsets[paragraph.Id] = text.Length;
            text.Append(paragraph.Text).Append('\n');
        }

        var whole = text.ToString();
        var left = record.CrossReferences.ToList();
        var at = 0;
        foreach (var label in labels)
        {
            var start = whole.IndexOf(label.Words, at, StringComparison.Ordinal);
            start.ShouldBeGreaterThanOrEqualTo(0, $"{record.Id}: '{label.Words}' does not stand after the label before it.");
            at = start + 1;
            var found = left.Find(reference => offsets[reference.Citation.Paragraph] + reference.Citation.Start is var from
                && from < start + label.Words.Length && start < from + reference.Citation.Length);
            if (found is not null)
            {
                left.Remove(found);
            }

            yield return new Row(record.Id, label, found);
        }

        foreach (var reference in left)
        {
            yield return new Row(record.Id, null, reference);
        }
    }

    private static IEnumerable<Label> Labels()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("CitedDocumentsTests.labels.txt")!;
        using var reader = new StreamReader(stream);
        var record = string.Empty;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (line[0] == '[')
            {
                record = line.Trim('[', ']');
                continue;
            }

            var isMiss = line.StartsWith("! ", StringComparison.Ordinal);
            var parts = (isMiss ? line[2..] : line).Split(" = ");
            yield return new Label(record, parts[0], parts[1], isMiss);
        }
    }

    private sealed record Label(string Record, string Words, string Target, bool IsMiss);

    private sealed record Row(RecordId Record, Label? Label, CrossReference? Reference)
    {
        /// <summary>Whether the archive says other than the label does: a wrong or missing link, a find nobody labelled, a miss that is none any more.</summary>
        public bool IsSurprise => Label is null
            || (Label.Target == "?" ? Reference is null || Reference.Document is not null : Reference?.Document?.Value != Label.Target) != Label.IsMiss;

        public override string ToString() =>
            $"{Record}: labelled '{Label?.Words}' = {Label?.Target ?? "nothing"}; found '{Reference?.Citation.AsPrinted}' = {Reference?.Document?.Value ?? "open"} ({Reference?.Reason})";
    }
}
