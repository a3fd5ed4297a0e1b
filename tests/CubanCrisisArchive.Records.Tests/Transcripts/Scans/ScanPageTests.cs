using CubanCrisisArchive.Records.Apparatus;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Transcripts;

namespace CubanCrisisArchive.Records.Tests.Transcripts.Scans;

public sealed class ScanPageTests
{
    [Theory]
    [InlineData("SEGNET")]
    [InlineData("SECRLT")]
    [InlineData("CONFIDENTIL")]
    [InlineData("C-O-N-F-I-D-E-N-I-I-A-L")]
    [InlineData("TOR SEGRET - EYES ONLY")]
    [InlineData("• ONCLASSIFIED")]
    [InlineData("NO FOREIGN DISSEM")]
    public void A_marking_is_one_though_its_letters_are_misread(string line)
    {
        MarkingsOf(line).ShouldHaveSingleItem();
        Read(line).Paragraphs.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("PRIORITY")]
    [InlineData("ROUTINE IMMEDIATE")]
    [InlineData("Important:")]
    [InlineData("official")]
    [InlineData("(Priority)")]
    [InlineData("SECRETS")]
    [InlineData("REGRET")]
    [InlineData("confidential")]
    [InlineData("CLASSIFIED MESSAGE")]
    public void Urgency_and_words_of_a_sentence_are_no_marking(string line) => MarkingsOf(line).ShouldBeEmpty();

    [Theory]
    [InlineData("4-00000")]
    [InlineData("14-00000.")]
    [InlineData("NW 50955")]
    [InlineData("DooId: 32176626")]
    [InlineData("Page 12")]
    [InlineData("-2-")]
    [InlineData("RECORDS COLLECTION ACT OF 1992")]
    [InlineData("Assassination Flecords Collection Act of")]
    [InlineData("65990 Date: 10-29-2021")]
    [InlineData("REPRODUCTION PROMIBITED")]
    [InlineData("PROWIBITED")]
    public void What_the_release_stamps_on_a_page_is_no_text(string line) => Read(line).Paragraphs.Count.ShouldBe(2);

    [Theory]
    [InlineData("JFK Assassination Records Collection Act of 1992 and the")]
    [InlineData("RECORDS COLLECTION ACT OF 1992, HQS REQUESTS STATION'S")]
    [InlineData("PRODUCTION")]
    public void A_sentence_that_speaks_of_the_act_is_text(string line) => Read(line).Paragraphs.ShouldContain(paragraph => paragraph.Text.Contains(line, StringComparison.Ordinal));

    [Fact]
    public void Day_and_page_that_the_cover_form_prints_above_its_head_are_the_forms() =>
        Reading.Record("Date: 08/30/93\nPage: 1\n\nJFK ASSASSINATION SYSTEM\nIDENTIFICATION FORM\nAGENCY : CIA\nRECORD NUMBER : 104-10012-10079\nCOMMENTS : None\n---\nHe went away.")
            .Paragraphs.Select(paragraph => paragraph.Text).ShouldBe(["He went away."]);

    [Theory]
    [InlineData("Robert G. Wall\nDeputy Chief, CI/OG", "")]
    [InlineData("T. H. BAGLEY", "")]
    [InlineData("G. Robert Blakey\nChief Counsel", "")]
    [InlineData("Jane Zerance\nResearcher", "")]
    [InlineData("HOWARD S. LIEBENGOOD", "\n\nMinority Staff Director")]
    public void A_name_at_the_end_is_a_signature_though_a_stamp_or_an_office_stands_below(string lines, string below) =>
        Reading.Record($"104-10163-10126\n\nHe came back.\n\n{lines}{below}").Paragraphs[1].Kind.ShouldBe(ParagraphKind.Signature);

    [Theory]
    [InlineData("RELEASING OFFICER")]
    [InlineData("MEETING IN SISLI")]
    [InlineData("Copy No.")]
    [InlineData("SVCABLE SECRETARIAT")]
    [InlineData("AGB IO")]
    [InlineData("DO.NOT REPRODUCE RETURN TO ClA")]
    [InlineData("S.No BES F")]
    [InlineData("A. Personnel")]
    [InlineData("Allen Number")]
    [InlineData("Venezuela.")]
    public void A_stamp_or_scrap_at_the_end_is_no_signature(string line) =>
        Reading.Record($"104-10163-10126\n\nHe came back.\n\n{line}").Paragraphs.ShouldNotContain(paragraph => paragraph.Kind == ParagraphKind.Signature);

    private static ArchivalRecord Read(string line) =>
        Reading.Record($"104-10163-10126\n\nThey came with some 40 men to the\n\n{line}\n\nharbour and went away again.");

    private static IEnumerable<ApparatusItem> MarkingsOf(string line) => Read(line).Apparatus.Where(item => item.Kind == ApparatusKind.Marking);
}
