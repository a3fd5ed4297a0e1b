using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts;
using FsCheck;
using FsCheck.Fluent;

namespace CubanCrisisArchive.Records.Tests.Transcripts.Tei;

public sealed class MalformedTeiTests
{
    [Theory]
    [InlineData("""<TEI><text><div type="document" xml:id="d1"><head>1. Letter</head><p>No end""")]
    [InlineData("""<TEI><text><div type="document" xml:id="d1"><head>1. Letter</p></head></div></div></text></TEI>""")]
    [InlineData("""<TEI><text><div type="document" xml:id="d1"><head>1 < 2 & 3 &unknown; <!-- open""")]
    [InlineData("""<TEI><text><div type="document" xml:id="d1"><head>A</head><p a="1>B</p></div></text></TEI>""")]
    public void What_is_not_well_formed_is_kept_in_its_place(string content)
    {
        var source = new SourceText("broken.xml", content);
        var read = TranscriptFamilies.Read(source, new FileContext("broken", "frus"));
        read.Records.ShouldHaveSingleItem();
        read.Diagnostics.ShouldContain(diagnostic => diagnostic.Code == "XML001");
        Reading.ShouldAccountForEveryCharacter(read, source);
    }

    [Fact]
    public void Document_type_declaration_is_refused_by_name()
    {
        var read = TranscriptFamilies.Read(new SourceText("x.xml", """<?xml version="1.0"?><!DOCTYPE TEI [<!ENTITY a "b">]><TEI><text/></TEI>"""), new FileContext("x", "frus"));
        read.Records.ShouldBeEmpty();
        read.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("XML002");
    }

    [Fact]
    public void Tei_without_any_text_is_refused_by_name() =>
        TranscriptFamilies.Read(new SourceText("x.xml", "<TEI><teiHeader/></TEI>"), new FileContext("x", "frus")).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("FILE003");

    [Fact]
    public void Two_documents_of_one_id_stay_two_records()
    {
        const string content = """<TEI><text><div type="document" xml:id="d1"><p>A</p></div><div type="document" xml:id="d1"><p>B</p></div></text></TEI>""";
        TranscriptFamilies.Read(new SourceText("x.xml", content), new FileContext("x", "frus")).Records.Select(record => record.Id.Value).ShouldBe(["x-d1", "x-d1-2"]);
    }

    [Fact]
    public void File_without_divisions_is_one_document()
    {
        var read = TranscriptFamilies.Read(new SourceText("x.xml", "<TEI><text><body><head>Letter</head><p>Text.</p></body></text></TEI>"), new FileContext("x", "frus"));
        read.Records.ShouldHaveSingleItem().Id.Value.ShouldBe("x");
    }

    [Fact]
    public void Thousands_of_elements_within_each_other_do_no_harm()
    {
        var source = new SourceText("deep.xml", $"<TEI><text>{string.Concat(Enumerable.Repeat("<hi>", 50_000))}deep");
        Reading.ShouldAccountForEveryCharacter(TranscriptFamilies.Read(source, new FileContext("deep", "frus")), source);
    }

    [Fact]
    public void Any_row_of_pieces_is_read_without_loss()
    {
        var pieces = Gen.Elements("<div type=\"document\">", "</div>", "<p>", "</p>", "<head>", "</head>", "<note n='1'>", "</note>", "<pb n=\"2\"/>", "&amp;", "&", "<", ">", "text ", "<![CDATA[", "]]>", "<!--", "-->", "<list type=\"participants\">", "<item>Mr. A, B", "</list>", "<dateline>", "May 1, 1962", "</dateline>", "\n");
        Prop.ForAll(Gen.ListOf(pieces).ToArbitrary(), words =>
        {
            var source = new SourceText("any.xml", "<TEI><text>" + string.Concat(words));
            Reading.ShouldAccountForEveryCharacter(TranscriptFamilies.Read(source, new FileContext("any", "frus")), source);
        }).QuickCheckThrowOnFailure();
    }
}
