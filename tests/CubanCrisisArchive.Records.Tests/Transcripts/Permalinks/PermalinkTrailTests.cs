using CubanCrisisArchive.Records.Transcripts.Permalinks;

namespace CubanCrisisArchive.Records.Tests.Transcripts.Permalinks;

public sealed class PermalinkTrailTests
{
    /// <summary>Texts as words, a word a paragraph; its address is its number and the word.</summary>
    [Theory]
    [InlineData("a b c", "a b c", "2-b", "stands 2-b")]
    [InlineData("a b c", "new a b c", "2-b", "stands 3-b")]
    [InlineData("a b c", "c b a", "1-a", "stands 3-a")]
    [InlineData("a b c", "a edited c", "2-b", "changed 2-edited")]
    [InlineData("a b c", "a one two c", "2-b", "changed 2-one 3-two")]
    [InlineData("a b c d", "a joined d", "2-b", "changed 2-joined")]
    [InlineData("a b c d", "a joined d", "3-c", "changed 2-joined")]
    [InlineData("a b c d", "a x y d", "3-c", "changed 3-y")]
    [InlineData("a b c", "a c", "2-b", "gone")]
    [InlineData("a b c", "", "2-b", "gone")]
    [InlineData("a b c", "x a y c", "2-b", "changed 3-y")]
    [InlineData("a b c", "a b c", "9-z", "unknown")]
    [InlineData("a no b no c", "new a no b no c", "2-no", "stands 3-no")]
    [InlineData("a no b no c", "new a no b no c", "4-no", "stands 5-no")]
    [InlineData("a no b no c", "a b no c", "4-no", "stands 3-no")]
    [InlineData("a no b no c", "a b no c", "2-no", "gone")]
    [InlineData("a no b no c", "a no c", "2-no", "one of 2-no")]
    [InlineData("a no b no c", "a no c", "4-no", "one of 2-no")]
    [InlineData("a no b", "a no b no", "2-no", "stands 2-no")]
    public void Same_words_are_found_again_and_other_words_never_taken_for_them(string before, string now, string address, string expected) =>
        Told(PermalinkTrail.Follow(address, [Ids(before)], Ids(now))).ShouldBe(expected);

    [Fact]
    public void Words_that_come_back_after_being_edited_stand_again() =>
        Told(PermalinkTrail.Follow("2-b", [Ids("a b c"), Ids("a edited c")], Ids("a b c"))).ShouldBe("stands 2-b");

    [Fact]
    public void An_address_that_stood_for_two_equal_paragraphs_one_after_the_other_leads_to_neither_alone() =>
        Told(PermalinkTrail.Follow("4-no", [Ids("a no b no c"), Ids("x y a no b no c")], Ids("x y a no b no c"))).ShouldBe("one of 6-no 4-no");

    [Fact]
    public void A_heading_of_the_same_words_is_not_the_paragraph() =>
        Told(PermalinkTrail.Follow("1-a", [["1-a", "2-b"]], ["h1-a", "1-b"])).ShouldBe("changed h1-a");

    [Fact]
    public void Without_any_memory_only_what_stands_now_is_known()
    {
        Told(PermalinkTrail.Follow("2-b", [], Ids("a b"))).ShouldBe("stands 2-b");
        Told(PermalinkTrail.Follow("1-b", [], Ids("a b"))).ShouldBe("unknown");
    }

    /// <summary>Whatever is done to a text, a link never stands for other words than it was made to.</summary>
    [Fact]
    public void No_editing_makes_a_link_stand_for_other_words()
    {
        var random = new Random(1962);
        for (var round = 0; round < 2000; round++)
        {
            var states = new List<IReadOnlyList<string>> { Words(random, random.Next(1, 8)) };
            for (var edit = random.Next(1, 4); edit > 0; edit--)
            {
                states.Add(Edited(random, states[^1]));
            }

            var published = states.ConvertAll(words => (IReadOnlyList<string>)Ids(string.Join(' ', words)));
            foreach (var address in published.SelectMany(ids => ids).Distinct(StringComparer.Ordinal))
            {
                var word = address[(address.IndexOf('-', StringComparison.Ordinal) + 1)..];
                switch (PermalinkTrail.Follow(address, published, published[^1]))
                {
                    case PermalinkOutcome.Stands stands:
                        stands.Paragraph.ShouldEndWith("-" + word);
                        break;
                    case PermalinkOutcome.OneOf oneOf:
                        oneOf.Paragraphs.ShouldAllBe(id => id.EndsWith("-" + word, StringComparison.Ordinal));
                        break;
                    case PermalinkOutcome.Unknown:
                        throw new InvalidOperationException($"{address} was published.");
                    default:
                        break;
                }
            }
        }
    }

    private static List<string> Ids(string words) => [.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select((word, i) => $"{i + 1}-{word}")];

    private static List<string> Words(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => "abcde"[random.Next(5)].ToString())];

    private static List<string> Edited(Random random, IReadOnlyList<string> words)
    {
        var edited = words.ToList();
        switch (random.Next(4))
        {
            case 0:
                edited.Insert(random.Next(edited.Count + 1), "abcdef"[random.Next(6)].ToString());
                break;
            case 1 when edited.Count > 0:
                edited.RemoveAt(random.Next(edited.Count));
                break;
            case 2 when edited.Count > 0:
                edited[random.Next(edited.Count)] = "f";
                break;
            default:
                edited.Reverse();
                break;
        }

        return edited;
    }

    private static string Told(PermalinkOutcome outcome) => outcome switch
    {
        PermalinkOutcome.Stands stands => $"stands {stands.Paragraph}",
        PermalinkOutcome.OneOf oneOf => $"one of {string.Join(' ', oneOf.Paragraphs)}",
        PermalinkOutcome.Changed changed => $"changed {string.Join(' ', changed.Paragraphs)}",
        PermalinkOutcome.Gone => "gone",
        _ => "unknown",
    };
}
