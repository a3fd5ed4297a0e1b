using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Glossaries;

namespace CubanCrisisArchive.Records.Tests.Glossaries;

public sealed class GlossaryTests
{
    private static readonly Glossary Glossary = new(
    [
        Term("inspection", "inspection", "on-site inspection"),
        Term("ts", "TS"),
        Term("u-2", "U-2"),
        Term("un", "UN", "U.N."),
    ]);

    [Theory]
    [InlineData("The quick inspection.", "inspection")] // as it is written
    [InlineData("Inspection was refused.", "inspection")] // at the beginning of a sentence
    [InlineData("INSPECTION", "")] // a heading in capitals is not taken for the word
    [InlineData("on-site inspection", "inspection")] // the longest form, once
    [InlineData("TS to CONF", "ts")]
    [InlineData("ts", "")] // an abbreviation is found only as it is written
    [InlineData("UNTHINKABLE UN-backed", "un")] // nothing inside a longer word
    [InlineData("the U.N. and a U-2.", "un u-2")]
    [InlineData("U-235 and U-2", "u-2")]
    [InlineData("U-", "")] // cut off in the middle of a form
    [InlineData("", "")]
    public void Terms_are_found_where_they_stand_as_words(string text, string expected) =>
        string.Join(' ', Glossary.Find(text).Select(use => use.Term.Id)).ShouldBe(expected);

    [Fact]
    public void Each_use_says_where_it_stands()
    {
        const string text = "Then on-site inspection, then inspection.";

        Glossary.Find(text).Select(use => text.Substring(use.Start, use.Length)).ShouldBe(["on-site inspection", "inspection"]);
    }

    [Fact]
    public void Of_several_texts_each_term_is_told_once_in_the_order_of_the_list() =>
        Glossary.OccurringIn(["UN, TS, UN", "an inspection by the UN"]).Select(term => term.Id.Value).ShouldBe(["inspection", "ts", "un"]);

    [Fact]
    public void A_file_is_read_and_what_is_wrong_in_it_is_told_with_its_line()
    {
        var il28 = new AuthorityRecord(AuthorityId.Parse("il-28"), AuthorityKind.Weapon, "IL-28", "IL-28", null, null, null, [], [], null);
        var read = GlossaryFile.Parse(
            """
            - id: il-28
              name: IL-28
              meaning: A bomber.
              about: il-28
              forms: [Il-28]
            - id: oadr
              name: OADR
              stands for: Originating Agency's Determination Required
              meaning: A stamp.
              about: nothing
            - id: oadr
              name: Another
              meaning: Another.
            - id: bomber
              name: Il-28
              meaning: Claimed twice.
            - id: No Id
              name: x
              meaning: y
            - name: Nameless
            """,
            "glossary.yaml",
            AuthorityIndex.Build([il28]));

        read.Terms.Select(term => term.Id.Value).ShouldBe(["il-28", "oadr", "bomber"]);
        read.Terms[0].Authority.ShouldBe(il28.Id);
        read.Terms[1].Authority.ShouldBeNull();
        read.Terms[1].Explanation.ShouldBe("Originating Agency's Determination Required. A stamp.");
        read.Diagnostics.Select(each => each.Line).ShouldBe([10, 11, 14, 17, 20, 20]);
    }

    private static GlossaryTerm Term(string id, string name, params IReadOnlyList<string> forms) => new(AuthorityId.Parse(id), name, null, $"About {name}.", forms, null);
}
