using CubanCrisisArchive.Records.Comparing;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Tests.Citations.InText;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts;

namespace CubanCrisisArchive.Records.Tests.Comparing;

public sealed class RecordComparisonTests
{
    private static readonly string[] Words =
        ["missiles", "quarantine", "inspection", "Castro", "guarantees", "ships", "October", "Kuznetsov", "Khrushchev", "warheads", "Guantanamo", "Turkey"];

    [Fact]
    public void Paragraphs_on_the_same_matter_stand_in_one_row_and_the_others_alone()
    {
        var left = Of("Greetings were exchanged with pleasure.", "Kuznetsov spoke of warheads removed from Cuban soil.", "The quarantine of ships continued.");
        var right = Of("Kuznetsov said warheads had been removed from Cuban territory.", "Nothing else happened there.", "Ships under quarantine: it continued.");

        Told(RecordComparison.Of(left, right)).ShouldBe(["1 -", "2 1", "- 2", "3 3"]);
    }

    [Fact]
    public void Every_paragraph_of_both_stands_in_exactly_one_row_and_in_its_order()
    {
        var random = new Random(62);
        for (var round = 0; round < 300; round++)
        {
            var (left, right) = (Of(Texts(random)), Of(Texts(random)));

            var rows = RecordComparison.Of(left, right);

            rows.Select(row => row.Left).OfType<Paragraph>().ShouldBe(left.Paragraphs);
            rows.Select(row => row.Right).OfType<Paragraph>().ShouldBe(right.Paragraphs);
            rows.ShouldAllBe(row => row.Left != null || row.Right != null);
        }
    }

    [Fact]
    public void A_text_too_long_to_be_lined_up_is_shown_whole_all_the_same()
    {
        var left = Of([.. Enumerable.Range(0, 400).Select(i => $"Paragraph {i}.")]);

        var rows = RecordComparison.Of(left, left);

        rows.Count.ShouldBe(800);
        rows.ShouldAllBe(row => row.Left == null || row.Right == null);
    }

    private static string[] Texts(Random random) =>
        [.. Enumerable.Range(0, random.Next(0, 12)).Select(_ => string.Join(' ', Enumerable.Range(0, random.Next(1, 8)).Select(_ => Words[random.Next(Words.Length)])))];

    private static ArchivalRecord Of(params string[] texts)
    {
        var source = new SourceText("one.md", string.Join("\n\n", texts));
        var at = 0;
        var drafts = new List<DraftParagraph>();
        foreach (var text in texts)
        {
            drafts.Add(new DraftParagraph(ParagraphKind.Paragraph, [new Run(RunKind.Text, new TextSpan(at, text.Length))]));
            at += text.Length + 2;
        }

        return CitingRecord.Of("x") with { Paragraphs = ParagraphNumbering.Number(source, drafts), Mentions = [], TextDates = [] };
    }

    private static IEnumerable<string> Told(IEnumerable<ComparedRow> rows) =>
        rows.Select(row => $"{row.Left?.Number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"} {row.Right?.Number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"}");
}
