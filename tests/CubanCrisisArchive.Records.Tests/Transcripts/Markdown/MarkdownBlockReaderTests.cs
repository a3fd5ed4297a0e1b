using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts;
using CubanCrisisArchive.Records.Transcripts.Markdown;
using FsCheck;
using FsCheck.Fluent;

namespace CubanCrisisArchive.Records.Tests.Transcripts.Markdown;

public sealed class MarkdownBlockReaderTests
{
    private static (IReadOnlyList<MarkdownBlock> Blocks, SourceText Source) Read(string text)
    {
        var source = new SourceText("x.md", text);
        return (MarkdownBlockReader.Read(source), source);
    }

    [Fact]
    public void Struck_and_inserted_words_are_told_from_the_text()
    {
        var (blocks, source) = Read("why the USSR ~~insisted~~ <sup>persisted</sup> in ~~not~~ removing");
        var runs = blocks.ShouldHaveSingleItem().Runs;
        runs.Where(run => run.Kind == RunKind.Struck).Select(run => source.TextOf(run.Span)).ShouldBe(["insisted", "not"]);
        runs.Where(run => run.Kind == RunKind.Inserted).Select(run => source.TextOf(run.Span)).ShouldBe(["persisted"]);
        blocks[0].ReadingOf(source).ShouldBe("why the USSR persisted in removing");
    }

    [Fact]
    public void A_struck_row_of_X_is_illegible() =>
        Read("enlarged. ~~XXXXXXXXXX~~ In any event").Blocks[0].Runs.ShouldContain(run => run.Kind == RunKind.Illegible);

    [Theory]
    [InlineData("1. Not to invade Cuba", "1.", "Not to invade Cuba")]
    [InlineData("- 1) the monitoring of Soviet vessels", "1)", "the monitoring of Soviet vessels")]
    [InlineData("- a point", "-", "a point")]
    public void A_list_item_keeps_its_printed_number_apart(string text, string label, string reading)
    {
        var (blocks, source) = Read(text);
        var item = blocks.ShouldHaveSingleItem();
        item.Kind.ShouldBe(MarkdownBlockKind.ListItem);
        item.Label.ShouldBe(label);
        item.ReadingOf(source).ShouldBe(reading);
    }

    [Fact]
    public void An_escaped_sign_is_read_without_its_backslash()
    {
        var (blocks, source) = Read(@"513\. Restricted");
        blocks[0].ReadingOf(source).ShouldBe("513. Restricted");
    }

    [Fact]
    public void An_entity_is_read_as_the_character_it_means()
    {
        var (blocks, source) = Read("Trade &amp; Customs");
        blocks[0].ReadingOf(source).ShouldBe("Trade & Customs");
    }

    [Fact]
    public void An_indent_is_the_typists_and_not_code()
    {
        var (blocks, source) = Read("    5 to 8:20 PM");
        blocks.ShouldHaveSingleItem().Kind.ShouldBe(MarkdownBlockKind.Paragraph);
        blocks[0].ReadingOf(source).ShouldBe("5 to 8:20 PM");
    }

    [Fact]
    public void Whatever_the_text_the_runs_of_a_block_hold_each_of_its_characters_once() =>
        Prop.ForAll(Fragments().ToArbitrary(), fragments =>
        {
            var (blocks, source) = Read(string.Concat(fragments));
            return blocks.All(block => HoldsEachCharacterOnce(source, block));
        }).QuickCheckThrowOnFailure();

    private static Gen<string[]> Fragments() => Gen.ArrayOf(Gen.Elements(
        "word", " ", "\n", "\n\n", "~~", "~~struck~~", "<sup>", "</sup>", "**", "*", "_", "1. ", "- ", "# ", "> ", "`", "```\n",
        "[Source: x]", "<https://a.b/1>", "&amp;", "\\", "\\_", "  \n", "☒", "    ", "---\n", "[a](b)", "![i](j)", "é", "\u0000"));

    private static bool HoldsEachCharacterOnce(SourceText source, MarkdownBlock block)
    {
        var runs = block.Runs.OrderBy(run => run.Span).ToList();
        var from = block.Span.Start;
        foreach (var run in runs)
        {
            if (run.Span.Start < from || source.Trim(TextSpan.FromBounds(from, run.Span.Start)).Length > 0)
            {
                return false;
            }

            from = run.Span.End;
        }

        return source.Trim(TextSpan.FromBounds(from, Math.Max(from, block.Span.End))).Length == 0;
    }
}
