using CubanCrisisArchive.Records.Apparatus;
using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Records.Tests.Transcripts.Tei;

public sealed class TeiEditionTests
{
    private const string Volume = """
        <TEI xmlns="http://www.tei-c.org/ns/1.0"><text><front>
        <div type="section" xml:id="terms"><head>Abbreviations</head><list type="terms">
          <item><hi rend="strong"><term xml:id="t_NSC1">NSC</term>,</hi> National Security Council</item>
          <item><hi rend="strong"><term xml:id="t_UN1">UN</term>,</hi> United Nations</item></list></div>
        <div type="section" xml:id="persons"><head>Persons</head><list type="names">
          <item><hi rend="strong"><persName xml:id="p_AK3">Adenauer, Conrad</persName>,</hi> Chancellor of the Federal Republic of Germany</item>
          <item><hi rend="strong"><persName xml:id="p_BGW1">Ball, George W.</persName>,</hi> Under Secretary of State</item></list></div>
        </front><body>
        <div type="document" xml:id="d1" n="1"><head>1. Letter From Ball to Adenauer</head>
          <p>Mr. <persName corresp="#p_BGW1">Ball</persName> wrote to the <gloss target="#t_NSC1">NSC</gloss>; see <ref target="#d2">Document 2</ref>,
          <ref target="#d2fn1">footnote 1</ref>, <ref target="frus1961-63v05#d359"><hi rend="italic">Foreign Relations</hi>, vol. V, Document 359</ref> and <ref target="#pg_9">page 9</ref>.
          <persName corresp="#p_BGW1">Ball</persName> waited.</p></div>
        <div type="document" xml:id="d2" n="2"><head>2. Editorial Note</head>
          <p>He waited<note n="1" xml:id="d2fn1">See <ref target="#d1">Document 1</ref>.</note> all night.</p></div>
        </body></text></TEI>
        """;

    private static IReadOnlyList<ApparatusItem> Of(int document, ApparatusKind kind) =>
        [.. Reading.File(Volume, "vol").File.Records[document].Apparatus.Where(item => item.Kind == kind)];

    [Fact]
    public void References_to_documents_are_kept_with_the_record_they_point_to() =>
        Of(0, ApparatusKind.CrossReference).Select(item => (item.AsPrinted, item.Target?.Value)).ShouldBe(
        [
            ("Document 2", "vol-d2"),
            ("footnote 1", "vol-d2"),
            ("Foreign Relations, vol. V, Document 359", "frus1961-63v05-d359"),
            ("page 9", null),
        ]);

    [Fact]
    public void References_in_notes_are_kept_too() =>
        Of(1, ApparatusKind.CrossReference).ShouldHaveSingleItem().Target.ShouldBe(RecordId.Parse("vol-d1"));

    [Theory]
    [InlineData("Regarding this message, see vol. XI, <ref target=\"#d2\">Document 2</ref>.")]
    [InlineData("See <hi rend=\"italic\">Foreign Relations</hi>,\n 1952–1954, vol. IV, p. 1174 (<ref target=\"#d2\">Document 2</ref>).")]
    [InlineData("See <ref target=\"frus1964-68v09\">ibid., vol. IX</ref>, especially Documents 181 and <ref target=\"#d2\">2</ref>.")]
    public void References_to_another_volume_that_the_edition_marks_as_of_this_one_lead_nowhere(string note)
    {
        var volume = Volume.Replace("See <ref target=\"#d1\">Document 1</ref>.", note, StringComparison.Ordinal);
        Reading.File(volume, "vol").File.Records[1].Apparatus.Last(item => item.Kind == ApparatusKind.CrossReference).Target.ShouldBeNull();
    }

    [Fact]
    public void A_volume_named_in_the_sentence_before_says_nothing_of_a_reference()
    {
        var volume = Volume.Replace("See <ref target=\"#d1\">", "It is printed in vol. IV. See <ref target=\"#d1\">", StringComparison.Ordinal);
        Reading.File(volume, "vol").File.Records[1].Apparatus.Single(item => item.Kind == ApparatusKind.CrossReference).Target.ShouldBe(RecordId.Parse("vol-d1"));
    }

    [Fact]
    public void Record_keeps_what_the_lists_say_of_persons_and_terms_in_it_once_each()
    {
        Of(0, ApparatusKind.Persons).ShouldHaveSingleItem().AsPrinted.ShouldBe("Ball, George W., Under Secretary of State");
        Of(0, ApparatusKind.Terms).ShouldHaveSingleItem().AsPrinted.ShouldBe("NSC, National Security Council");
        Of(1, ApparatusKind.Persons).ShouldBeEmpty();
    }

    [Fact]
    public void Entries_of_lists_are_found_where_they_stand()
    {
        var (file, source) = Reading.File(Volume, "vol");
        var entry = file.Records[0].Apparatus.Single(item => item.Kind == ApparatusKind.Persons);
        source.TextOf(entry.Spans.ShouldHaveSingleItem()).ShouldContain("Ball, George W.");
        Reading.ShouldAccountForEveryCharacter(file, source);
    }
}
