using CubanCrisisArchive.Records.Comparing;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Transcripts;

namespace CubanCrisisArchive.Corpus.Tests;

/// <summary>How well two accounts of one matter are lined up: the archive's records against copies of themselves of which the true pairs are known, and against one another.</summary>
public sealed class ComparisonTests
{
    private const int Rounds = 5;

    private static readonly string[] Ids = ["wilson-111988", "wilson-112634", "wilson-112596", "nsarchive-01117"];

    [Theory]
    [InlineData(0.8)]
    [InlineData(0.6)]
    [InlineData(0.45)]
    [InlineData(0.3)]
    public void A_record_is_lined_up_with_a_copy_in_which_words_paragraphs_and_foreign_matter_were_exchanged(double wordsKept)
    {
        var (told, right, due) = (0, 0, 0);
        foreach (var (id, seed) in Ids.SelectMany(id => Enumerable.Range(0, Rounds).Select(seed => (id, seed))))
        {
            var other = ResolvedCorpus.Record(Ids[(Array.IndexOf(Ids, id) + 1 + (seed % (Ids.Length - 1))) % Ids.Length]).Record;
            var (left, copy, pairs) = Edited(ResolvedCorpus.Record(id).Record, other, wordsKept, new Random(seed));

            var rows = RecordComparison.Of(left, copy);

            rows.Select(row => row.Left).OfType<Paragraph>().ShouldBe(left.Paragraphs);
            rows.Select(row => row.Right).OfType<Paragraph>().ShouldBe(copy.Paragraphs);
            var paired = rows.Where(row => row.Left is not null && row.Right is not null).ToList();
            told += paired.Count;
            right += paired.Count(row => row.Left!.Id == row.Right!.Id && pairs.Contains(row.Left.Id));
            due += pairs.Count;
        }

        ((double)right / told).ShouldBeGreaterThanOrEqualTo(0.985, $"{right} of {told} pairs are true");
        ((double)right / due).ShouldBeGreaterThanOrEqualTo(0.95, $"{right} of {due} true pairs are found");
    }

    [Fact]
    public void Of_halves_that_changed_places_the_longer_is_lined_up_and_the_other_stands_alone()
    {
        var record = ResolvedCorpus.Record("wilson-111988").Record;
        var cut = record.Paragraphs.Count / 3;
        var turned = record with { Paragraphs = [.. record.Paragraphs.Skip(cut), .. record.Paragraphs.Take(cut)] };

        var rows = RecordComparison.Of(record, turned);

        rows.Where(row => row.Left is not null && row.Right is not null).Select(row => (row.Left!.Id, row.Right!.Id)).ShouldBe(record.Paragraphs.Skip(cut).Select(paragraph => (paragraph.Id, paragraph.Id)));
        rows.Count(row => row.Left is null).ShouldBe(cut);
        rows.Count(row => row.Right is null).ShouldBe(cut);
    }

    /// <summary>By number, signatures without; read by hand, each pair speaks of the same matter.</summary>
    [Theory]
    [InlineData("wilson-111988", "wilson-112634", "43-3 44-7 49-9 51-19")]
    [InlineData("wilson-112634", "wilson-112596", "9-7 16-10 -")]
    [InlineData("nsarchive-01117", "wilson-110439", "")]
    [InlineData("nsarchive-01117", "wilson-112634", "")]
    public void Different_documents_are_paired_where_they_speak_of_the_same_matter(string left, string right, string expected)
    {
        var rows = RecordComparison.Of(ResolvedCorpus.Record(left).Record, ResolvedCorpus.Record(right).Record);

        string.Join(' ', rows.Where(row => row.Left is not null && row.Right is not null).Select(row => $"{row.Left!.Number}-{row.Right!.Number}")).ShouldBe(expected);
    }

    /// <summary>Of five paragraphs three stand in both, one only in the original, one only in the copy; foreign ones come between.</summary>
    private static (ArchivalRecord Left, ArchivalRecord Copy, HashSet<string> Pairs) Edited(ArchivalRecord record, ArchivalRecord other, double wordsKept, Random random)
    {
        var foreignWords = other.Paragraphs.SelectMany(paragraph => paragraph.Text.Split(' ')).ToArray();
        var (left, copy, pairs) = (new List<Paragraph>(), new List<Paragraph>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var paragraph in record.Paragraphs)
        {
            var edited = paragraph with
            {
                Text = string.Join(' ', paragraph.Text.Split(' ').Select(word => random.NextDouble() < wordsKept ? word : foreignWords[random.Next(foreignWords.Length)])),
            };
            var lot = random.Next(5);
            if (lot != 0)
            {
                left.Add(paragraph);
            }

            if (lot != 1)
            {
                copy.Add(edited);
            }

            if (lot > 1)
            {
                pairs.Add(paragraph.Id);
            }

            if (random.Next(5) == 0)
            {
                copy.Add(other.Paragraphs[random.Next(other.Paragraphs.Count)]);
            }
        }

        return (
            record with { Paragraphs = left },
            record with { Paragraphs = copy, Mentions = [.. record.Mentions, .. other.Mentions], TextDates = [.. record.TextDates, .. other.TextDates] },
            pairs);
    }
}
