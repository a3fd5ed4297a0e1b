using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts;
using FsCheck;
using FsCheck.Fluent;

namespace CubanCrisisArchive.Records.Tests.Transcripts;

public sealed class ReadingTextTests
{
    private static readonly SourceText Source = new("x.md", "the ~~old~~ <sup>new</sup> \n text");

    private static readonly Run[] Runs =
    [
        new(RunKind.Text, new TextSpan(0, 4)),
        new(RunKind.Markup, new TextSpan(4, 2)),
        new(RunKind.Struck, new TextSpan(6, 3)),
        new(RunKind.Markup, new TextSpan(9, 2)),
        new(RunKind.Text, new TextSpan(11, 1)),
        new(RunKind.Markup, new TextSpan(12, 5)),
        new(RunKind.Inserted, new TextSpan(17, 3)),
        new(RunKind.Markup, new TextSpan(20, 6)),
        new(RunKind.Text, new TextSpan(26, 7)),
    ];

    [Fact]
    public void Insertions_are_read_and_deletions_are_not() => ReadingText.Of(Source, Runs).Text.ShouldBe("the new text");

    [Fact]
    public void A_word_leads_back_to_its_place_in_the_source()
    {
        var reading = ReadingText.Of(Source, Runs);
        Source.TextOf(reading.SourceOf(4, 3).ShouldHaveSingleItem()).ShouldBe("new");
        Source.TextOf(reading.SourceOf(8, 4).ShouldHaveSingleItem()).ShouldBe("text");
    }

    [Fact]
    public void Words_on_either_side_of_a_deletion_lead_back_to_two_places() =>
        ReadingText.Of(Source, Runs).SourceOf(0, 7).Select(Source.TextOf).ShouldBe(["the ", "new"]);

    [Fact]
    public void A_page_break_parts_words()
    {
        var source = new SourceText("x.md", "nowconducting");
        Run[] runs = [new(RunKind.Text, new TextSpan(0, 3)), new(RunKind.PageBreak, new TextSpan(3, 0)), new(RunKind.Text, new TextSpan(3, 10))];
        ReadingText.Of(source, runs).Text.ShouldBe("now conducting");
    }

    [Fact]
    public void Characters_spelt_otherwise_in_the_source_are_read_as_meant()
    {
        var source = new SourceText("x.md", "A &amp; B");
        Run[] runs = [new(RunKind.Text, new TextSpan(0, 2)), new(RunKind.Text, new TextSpan(2, 5), "&"), new(RunKind.Text, new TextSpan(7, 2))];
        var reading = ReadingText.Of(source, runs);
        reading.Text.ShouldBe("A & B");
        source.TextOf(reading.SourceOf(2, 1).ShouldHaveSingleItem()).ShouldBe("&amp;");
    }

    [Fact]
    public void Whatever_the_text_the_reading_is_the_source_with_white_space_collapsed() =>
        Prop.ForAll<NonNull<string>>(text =>
        {
            var source = new SourceText("x.md", text.Get);
            var reading = ReadingText.Of(source, [new Run(RunKind.Text, new TextSpan(0, source.Length))]);
            return reading.Text == WhiteSpace.Collapse(text.Get)
                && Enumerable.Range(0, reading.Text.Length).All(i => reading.Text[i] == ' ' || source.TextOf(reading.SourceOf(i, 1)[0]) == reading.Text[i].ToString());
        }).QuickCheckThrowOnFailure();
}
