using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Transcripts;

namespace CubanCrisisArchive.Records.Tests.Transcripts.Tei;

/// <summary>Markup that newer volumes of the edition use and older ones do not.</summary>
public sealed class NewerVolumeTests
{
    private const string Volume = """
        <TEI xmlns="http://www.tei-c.org/ns/1.0" xmlns:frus="http://history.state.gov/frus/ns/1.0"><text><body>
        <div frus:doc-dateTime-max="1962-10-22T23:59:59-05:00" frus:doc-dateTime-min="1962-10-22T00:00:00-05:00" n="44" subtype="historical-document" type="document" xml:id="d44">
          <head>44. Letter From President Kennedy to Chairman Khrushchev</head>
          <opener><dateline rendition="#right"><placeName>Washington</placeName>, <date calendar="gregorian" when="1962-10-22">October 22, 1962</date>.</dateline></opener>
          <p>A copy of the statement is delivered.</p>
          <closer>Sincerely,<signed><persName corresp="#p_KJF1"><hi rend="strong">John F. Kennedy</hi></persName></signed></closer></div>
        <div n="45" subtype="historical-document" type="document" xml:id="d45">
          <head>45. Memorandum of Conversation</head>
          <opener><dateline><placeName>Washington</placeName>, <date from="1962-10-23T14:00:00" to="1962-10-23T17:00:00">October 23, 1962, 2–5 p.m.</date></dateline>
          <list type="participants"><head>PARTICIPANTS</head>
            <item><hi rend="italic">U.S.</hi><list><item><persName corresp="#p_RD1">Secretary Rusk</persName></item><item><persName>Mr. Ball</persName>, Under Secretary</item></list></item>
            <item>U.S.S.R. Side:<list><item>Ambassador Dobrynin</item></list></item></list></opener>
          <p>The Secretary said so.</p>
          <frus:attachment xml:id="d45a1"><head>Attachment</head><p>Text of the paper.</p></frus:attachment></div>
        <div frus:doc-dateTime-max="1962-10-31T23:59:59-05:00" frus:doc-dateTime-min="1962-10-23T00:00:00-05:00" n="46" subtype="editorial-note" type="document" xml:id="d46">
          <head>46. Editorial Note</head><p>It was so.</p></div>
        <div n="47" subtype="historical-document" type="document" xml:id="d47">
          <head>47. Telegram From the Department of State to the Mission to the United Nations</head>
          <opener><dateline><date notBefore="1962-10-27" notAfter="1962-10-28">undated</date></dateline></opener><p>961. Eyes only Stevenson.</p></div>
        </body></text></TEI>
        """;

    private static readonly IReadOnlyList<ArchivalRecord> Records = Reading.File(Volume, "vol").File.Records;

    [Fact]
    public void Dateline_within_an_opener_and_signature_within_a_closer_are_read()
    {
        Records[0].Date.Iso.ShouldBe("1962-10-22");
        Records[0].Places.ShouldHaveSingleItem().AsPrinted.ShouldBe("Washington");
        Records[0].Paragraphs[^1].Kind.ShouldBe(ParagraphKind.Signature);
    }

    [Fact]
    public void Signature_of_the_sender_whom_an_unmarked_title_names_makes_no_second_entry() =>
        Records[0].Participants.Select(person => (person.Name, person.Roles[0])).ShouldBe([("Kennedy", ParticipantRole.Sender), ("Khrushchev", ParticipantRole.Recipient)]);

    [Fact]
    public void Lists_within_items_give_those_in_them_the_items_side() =>
        Records[1].Participants.Select(person => (person.Name, person.Side)).ShouldBe([("Secretary Rusk", "US"), ("Mr. Ball", "US"), ("Ambassador Dobrynin", "USSR")]);

    [Fact]
    public void Attachment_is_part_of_the_documents_text() =>
        Records[1].Paragraphs.Select(paragraph => paragraph.Text).ShouldBe(["The Secretary said so.", "Attachment", "Text of the paper."]);

    [Fact]
    public void Where_no_date_is_printed_the_days_that_the_edition_gives_are_inferred() =>
        Records[2].Date.ShouldBe(new ArchivalDate(null, new DateOnly(1962, 10, 23), new DateOnly(1962, 10, 31), DatePrecision.Range, DateCertainty.Inferred));

    [Fact]
    public void Undated_paper_keeps_its_word_beside_the_editors_range()
    {
        Records[3].Date.AsPrinted.ShouldBe("undated");
        Records[3].Date.Iso.ShouldBe("1962-10-27/1962-10-28");
        Records[3].Date.Certainty.ShouldBe(DateCertainty.Inferred);
    }

    [Fact]
    public void Nothing_of_it_is_lost()
    {
        var (file, source) = Reading.File(Volume, "vol");
        Reading.ShouldAccountForEveryCharacter(file, source);
    }
}
