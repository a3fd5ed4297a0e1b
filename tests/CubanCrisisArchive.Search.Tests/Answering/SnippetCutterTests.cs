using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Search.Answering;
using FsCheck;
using FsCheck.Fluent;

namespace CubanCrisisArchive.Search.Tests.Answering;

public sealed class SnippetCutterTests
{
    private const string Text = "He gave us the exact positions of the Soviet ships carrying missiles and the numbers of missiles on board.";

    private static TextSpan At(string words) => new(Text.IndexOf(words, StringComparison.Ordinal), words.Length);

    [Fact]
    public void A_short_text_is_shown_whole() =>
        SnippetCutter.Of(Text, [At("Soviet")]).Pieces.ShouldBe(
        [
            new SnippetPiece("He gave us the exact positions of the ", false),
            new SnippetPiece("Soviet", true),
            new SnippetPiece(" ships carrying missiles and the numbers of missiles on board.", false),
        ]);

    [Fact]
    public void A_long_text_is_cut_at_words_and_every_match_within_is_marked() =>
        SnippetCutter.Of(Text, [At("Soviet"), At("missiles")], 40).Pieces.ShouldBe(
        [
            new SnippetPiece("…", false),
            new SnippetPiece("Soviet", true),
            new SnippetPiece(" ships carrying ", false),
            new SnippetPiece("missiles", true),
            new SnippetPiece(" and the", false),
            new SnippetPiece("…", false),
        ]);

    [Fact]
    public void Without_a_match_the_beginning_is_shown() =>
        SnippetCutter.Of(Text, [], 20).ToString().ShouldBe("He gave us the exact…");

    [Fact]
    public void A_match_longer_than_the_room_is_shown_whole() =>
        SnippetCutter.Of(Text, [At("exact positions of the Soviet ships")], 10).ToString().ShouldBe("…exact positions of the Soviet ships…");

    [Fact]
    public void The_stretch_with_most_matches_is_chosen() =>
        SnippetCutter.Of(Text, [At("He"), At("missiles"), At("numbers")], 45).Pieces.Count(piece => piece.IsMatch).ShouldBe(2);

    [Fact]
    public void A_snippet_is_always_part_of_the_text() =>
        Prop.ForAll<string, int, int>((text, start, length) =>
        {
            text ??= string.Empty;
            var from = text.Length == 0 ? 0 : Math.Abs(start % text.Length);
            var match = new TextSpan(from, Math.Min(Math.Abs(length % 9), text.Length - from));
            var shown = SnippetCutter.Of(text, match.Length == 0 ? [] : [match], 12).ToString();
            return text.Contains(shown.Trim('…'), StringComparison.Ordinal);
        }).QuickCheckThrowOnFailure();
}
