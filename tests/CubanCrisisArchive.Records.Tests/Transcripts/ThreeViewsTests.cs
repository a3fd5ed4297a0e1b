using System.Text;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts;
using FsCheck;
using FsCheck.Fluent;

namespace CubanCrisisArchive.Records.Tests.Transcripts;

/// <summary>What is read, what was removed and what was inserted are one stored text: together they give the source back.</summary>
public sealed class ThreeViewsTests
{
    private const string MemorandumHead = "☐ RELEASE\n\nSUBJECT: CUBA\n\nPARTICIPANTS: US - A. Akalovsky\n\n";

    private static readonly Gen<string> Pieces = Gen.Elements(
        "Mr. Kuznetsov ", "~~stated~~", "<sup>said</sup>", "~~a~~ <sup>b</sup> ", " that the ships", " were on their way", "\n\n", "~~SECRET~~", "~~XXXX~~", "conducting negotiations.", " now\n", "**bold** ", "1. a point", ".");

    [Fact]
    public void Read_removed_and_inserted_give_the_source_back() =>
        Prop.ForAll(Gen.ArrayOf(Pieces).ToArbitrary(), pieces =>
        {
            var (file, source) = Reading.File(MemorandumHead + string.Concat(pieces));
            foreach (var paragraph in file.Records.ShouldHaveSingleItem().Paragraphs)
            {
                var places = paragraph.Runs.Select(run => run.Span).Where(span => span.Length > 0).Order().ToList();
                for (var i = 1; i < places.Count; i++)
                {
                    places[i].Start.ShouldBeGreaterThanOrEqualTo(places[i - 1].End, "no character stands in two runs");
                }
            }

            Rebuilt(file, source).ShouldBe(source.Content);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Reading_view_is_made_of_what_is_read_and_of_nothing_else() =>
        Prop.ForAll(Gen.ArrayOf(Pieces).ToArbitrary(), pieces =>
        {
            var (file, source) = Reading.File(MemorandumHead + string.Concat(pieces));
            foreach (var paragraph in file.Records[0].Paragraphs)
            {
                var read = string.Concat(paragraph.Runs.Where(run => run.IsRead).Select(run => run.Reading ?? source.TextOf(run.Span)));
                Bare(paragraph.Text).ShouldBe(Bare(read));
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Joining_over_pages_loses_and_doubles_no_word() =>
        Prop.ForAll(Gen.ArrayOf(Pieces).ToArbitrary(), pieces =>
        {
            var source = new SourceText("corpus/x/y.md", string.Concat(pieces));
            var drafts = Enumerable.Range(1, source.LineCount).Select(number => source.Trim(source.Line(number))).Where(span => span.Length > 0)
                .Select(span => new DraftParagraph(ParagraphKind.Paragraph, [new Run(RunKind.Text, span)])).ToList();
            PageJoining.Join(source, drafts).SelectMany(draft => draft.Runs).Where(run => run.Kind == RunKind.Text).ShouldBe(drafts.SelectMany(draft => draft.Runs));
        }).QuickCheckThrowOnFailure();

    /// <summary>The source, put together again from runs and parts; only white space stands between them.</summary>
    private static string Rebuilt(ReadFile file, SourceText source)
    {
        var text = new StringBuilder(new string('\0', source.Length));
        var stretches = file.Records[0].Paragraphs.SelectMany(paragraph => paragraph.Runs).Select(run => run.Span).Concat(file.Parts.Select(part => part.Span));
        foreach (var span in stretches)
        {
            for (var i = span.Start; i < span.End; i++)
            {
                text[i] = source.Content[i];
            }
        }

        for (var i = 0; i < source.Length; i++)
        {
            if (text[i] == '\0' && char.IsWhiteSpace(source.Content[i]))
            {
                text[i] = source.Content[i];
            }
        }

        return text.ToString();
    }

    private static string Bare(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
}
