using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Web.Rendering;

namespace CubanCrisisArchive.Web.Tests.Rendering;

public sealed class WordsTests
{
    [Theory]
    [InlineData("Soviet diplomat. He took the record.", "Soviet diplomat.")]
    [InlineData("Adviser of N.S. Khrushchev in 1962. Later minister.", "Adviser of N.S. Khrushchev in 1962.")]
    [InlineData("Aide to the U.S. Delegation", "Aide to the U.S. Delegation")]
    [InlineData(null, null)]
    public void Where_room_is_short_a_note_is_cut_after_its_first_sentence(string? text, string? first) => FirstSentence.Of(text).ShouldBe(first);

    [Theory]
    [InlineData(0, "no records")]
    [InlineData(1, "1 record")]
    [InlineData(480_557, "480,557 records")]
    public void A_number_agrees_with_its_noun(long number, string words) => RoleWords.Count(number, "record").ShouldBe(words);

    [Fact]
    public void Small_numbers_are_written_in_words_and_large_ones_are_not()
    {
        NumberWords.AtStart(11).ShouldBe("Eleven");
        NumberWords.AtStart(36).ShouldBe("36");
    }

    [Fact]
    public void Lines_that_follow_each_other_are_told_as_one_stretch()
    {
        LineWords.Of([new LineRange(19, 19)]).ShouldBe("line 19");
        LineWords.Of([new LineRange(12, 12), new LineRange(7, 8), new LineRange(9, 10)]).ShouldBe("lines 7–10, 12");
        LineWords.Of([new LineRange(134, 183)]).ShouldBe("lines 134–183");
    }

    [Fact]
    public void A_passage_is_cut_at_words_and_sets_the_name_apart()
    {
        var text = $"{new string('a', 150)} Mr. Eorin returned {new string('b', 150)}";

        new HtmlBuilder().AddPassage(text, new TextSpan(text.IndexOf("Eorin", StringComparison.Ordinal), 5)).ToString()
            .ShouldContain("Mr. <b>Eorin</b> returned");
        new HtmlBuilder().AddPassage("Zorin <said>", new TextSpan(0, 5)).ToString().ShouldBe("<b>Zorin</b> &lt;said&gt;");
    }
}
