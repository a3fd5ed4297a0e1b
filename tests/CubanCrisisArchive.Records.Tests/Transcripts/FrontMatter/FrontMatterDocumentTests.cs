using CubanCrisisArchive.Records.Apparatus;
using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts;

namespace CubanCrisisArchive.Records.Tests.Transcripts.FrontMatter;

public sealed class FrontMatterDocumentTests
{
    private static readonly SourceText Source = Exhibit.Read("Transcripts/FrontMatter/Exhibits/cablegram.md");
    private static readonly ReadFile File = TranscriptFamilies.Read(Source, new FileContext("cablegram", "dfat"));
    private static readonly ArchivalRecord Record = File.Records[0];

    [Fact]
    public void Every_character_is_in_one_part()
    {
        Reading.ShouldAccountForEveryCharacter(File, Source);
        File.Diagnostics.Select(diagnostic => diagnostic.Code).ShouldBe(["DATE003"]);
    }

    [Fact]
    public void Title_stands_in_the_front_matter_folded_over_two_lines()
    {
        Record.Title.Text.ShouldBe("Mr R. G. Menzies, Prime Minister, to Lord Cranborne, U.K. Secretary of State for Dominion Affairs");
        Record.Title.Source.ShouldBe(StatementSource.Stated);
    }

    [Fact]
    public void Kind_comes_from_the_opening_line_where_the_title_tells_none() => Record.Kind.ShouldBe(DocumentKind.Telegram);

    [Fact]
    public void Printed_date_goes_before_the_one_found_by_a_pattern()
    {
        Record.Date.AsPrinted.ShouldBe("20 July 1941, 9.29 p.m.");
        Record.Date.Iso.ShouldBe("1941-07-20");
        Record.Date.Time.ShouldNotBeNull().From.ShouldBe(new TimeOnly(21, 29));
    }

    [Fact]
    public void Place_is_that_of_the_opening_line() => Record.Places.ShouldHaveSingleItem().AsPrinted.ShouldBe("CANBERRA");

    [Fact]
    public void Sender_and_addressee_stand_in_the_title_and_the_signature_is_the_senders()
    {
        Record.Participants.Select(person => (person.Name, person.Roles[0])).ShouldBe([("Mr R. G. Menzies", ParticipantRole.Sender), ("Lord Cranborne", ParticipantRole.Recipient)]);
        Record.Participants[0].Spans.Select(Source.TextOf).ShouldBe(["Mr R. G. Menzies", "MENZIES"]);
    }

    [Fact]
    public void Lines_broken_by_blank_lines_are_one_paragraph() =>
        Record.Paragraphs.Select(paragraph => paragraph.Text).ShouldBe(
            [
                "For your Prime Minister from Prime Minister.",
                "We regard it as of first class importance that, now that the Syrian Campaign has concluded, troops should be re- equipped.",
                "2. This would give satisfaction.",
                "MENZIES",
            ]);

    [Fact]
    public void Note_marks_are_no_text_whether_links_or_plain() =>
        Record.Paragraphs.SelectMany(paragraph => paragraph.Runs).Where(run => run.Kind == RunKind.NoteMark).Select(run => run.Reading).ShouldBe(["2", "3"]);

    [Theory]
    [InlineData("With reference to Mr Renouf’s telegram 1350[1](#f1) (attached), which", "With reference to Mr Renouf’s telegram 1350 (attached), which", "1")]
    [InlineData("in our telegram 775[3] is a clear case under Article 5[12] of it", "in our telegram 775 is a clear case under Article 5 of it", "3 12")]
    [InlineData("to the regions [3], which he left [4].", "to the regions, which he left.", "3 4")]
    [InlineData("He asked [5] whether", "He asked whether", "5")]
    [InlineData("my telegram of 3[1] [6] December 1948 refers to it", "my telegram of 3[1] December 1948 refers to it", "6")]
    [InlineData("your letters of 26 November 194[8], 2[3] October 19[50] and December 1[7]th", "your letters of 26 November 194[8], 2[3] October 19[50] and December 1[7]th", "")]
    public void A_note_mark_joins_no_word_or_figure_and_what_editors_supplied_is_none(string printed, string read, string marks)
    {
        var paragraph = Reading.Record($"---\ntitle: Paper\n---\n\n{printed}\n").Paragraphs.ShouldHaveSingleItem();

        paragraph.Text.ShouldBe(read);
        string.Join(' ', paragraph.Runs.Where(run => run.Kind == RunKind.NoteMark).Select(run => run.Reading)).ShouldBe(marks);
    }

    [Fact]
    public void Marking_footnotes_and_archive_reference_are_apparatus() =>
        Record.Apparatus.Select(item => (item.Kind, item.Label, item.AsPrinted)).ShouldBe(
            [
                (ApparatusKind.Marking, "Marking", "PERSONAL MOST SECRET & URGENT"),
                (ApparatusKind.Footnote, "Footnote 1", "Repeated to the Deputy Commander-in-Chief in the Middle East as no. 15."),
                (ApparatusKind.Footnote, "Footnote 2", "Winston Churchill."),
                (ApparatusKind.Footnote, "Footnote 3", "A note of two paragraphs."),
                (ApparatusKind.SourceNote, "Archive reference", "[AA : A1608, E45/2/1, V]"),
            ]);

    [Fact]
    public void Citation_is_made_from_title_volume_number_and_archive()
    {
        Record.Citation.Text.ShouldEndWith("Volume 5: July 1941 – June 1942, Document 10, [AA : A1608, E45/2/1, V].");
        Record.Citation.Number.ShouldBe("10");
    }

    [Theory]
    [InlineData("Singapore, 20 August 1963", "Singapore", "1963-08-20")]
    [InlineData("Kuala Lumpur, 5 February 1963", "Kuala Lumpur", "1963-02-05")]
    [InlineData("Cablegram, Canberra, 17 March 1951", "Canberra", "1951-03-17")]
    [InlineData("Cablegram General 524 NEW YORK, 5 November 1941, 3.58 a.m.", "NEW YORK", "1941-11-05")]
    [InlineData("Cablegram [222] CANBERRA, [22 February 1942, 5.05 a.m.]", "CANBERRA", "1942-02-22")]
    [InlineData("Cablegram, Canberra, 2 January 19[50]", "Canberra", "1950-01-02")]
    [InlineData("Agendum 335/1941 14 October 1941", null, "1941-10-14")]
    [InlineData("Canberra, undated", "Canberra", null)]
    public void Opening_line_gives_place_and_date(string line, string? place, string? iso)
    {
        var record = Reading.Record($"---\ntitle: Cablegram to Washington\n---\n\n{line}\n\nText of it.\n");
        record.Places.Select(statement => statement.AsPrinted).FirstOrDefault().ShouldBe(place);
        record.Date.Iso.ShouldBe(iso);
        record.Paragraphs.ShouldHaveSingleItem().Text.ShouldBe("Text of it.");
    }

    [Theory]
    [InlineData("Cablegram 611 SINGAPORE, 29 October 1948 Received 30 October 1948", "1948-10-29", "SINGAPORE", "30 October 1948=1948-10-30")]
    [InlineData("Cablegram 981 WASHINGTON, 16 November 1941, 1.07 p.m. Received 17\nNovember 1941, 11.08 a.m.", "1941-11-16", "WASHINGTON", "17 November 1941, 11.08 a.m.=1941-11-17")]
    [InlineData("Cablegram K37 BATAVIA, 9 January 1948, 2.46 p.m. Received 10 January 1948, SECRET PERSONAL", "1948-01-09", "BATAVIA", "10 January 1948=1948-01-10")]
    [InlineData("Cablegram 1279 WASHINGTON, 16 December 1948 Received 18 December", "1948-12-16", "WASHINGTON", "")]
    public void The_day_of_receipt_is_not_that_of_sending(string line, string sent, string place, string received)
    {
        var (file, source) = Reading.File($"---\ntitle: Massey to Department of External Affairs\n---\n\n{line}\n\nText of it.\n");
        var record = file.Records.ShouldHaveSingleItem();

        (record.Date.Iso, record.Places.ShouldHaveSingleItem().AsPrinted).ShouldBe((sent, place));
        string.Join(' ', record.OtherDates.Select(act => $"{source.TextOf(act.Span!.Value).ReplaceLineEndings(" ")}={act.Date.Earliest:yyyy-MM-dd}")).ShouldBe(received);
        record.Paragraphs.ShouldHaveSingleItem().Text.ShouldBe("Text of it.");
    }

    [Fact]
    public void A_number_is_no_year_and_a_line_that_ends_in_it_no_heading()
    {
        var record = Reading.Record("---\ntitle: Curtin to Casey\n---\n\nCANBERRA, 30 December 1941 Cablegram 168\n\nReference your 1228.\n\nText of it.\n");

        record.Places.ShouldBeEmpty();
        record.Date.Earliest.ShouldBeNull();
    }

    [Fact]
    public void Date_of_the_front_matter_helps_where_none_is_printed() =>
        Reading.Record("---\ntitle: Paper\ndate: 1963-08\n---\n\nText.\n").Date.ShouldBe(ArchivalDate.InMonth("1963-08", 1963, 8) with { Certainty = DateCertainty.Inferred });

    [Fact]
    public void Front_matter_that_is_no_yaml_is_reported_and_the_rest_stands()
    {
        const string text = "---\ntitle: A\nbad: [unclosed\n---\n\nText.\n";
        Reading.Codes(text).ShouldContain("YAML001");
        Reading.File(text).File.Records.ShouldHaveSingleItem().Title.Text.ShouldBe("A");
        Reading.ShouldAccountForEveryCharacter(Reading.File(text).File, Reading.File(text).Source);
    }

    [Theory]
    [InlineData("{ that all Elena's were sent there because she did")]
    [InlineData("naa_refs:\n- reference: 'x'\n:")]
    [InlineData("- a\n  ]\n? x\n: - [")]
    public void Front_matter_that_the_yaml_reader_stumbles_over_is_read_line_by_line(string lines)
    {
        var text = $"---\ndoc_date: '1963-03-12'\ntitle: Cablegram from Cutts to Canberra\n{lines}\nvol_full_title: 'Volume 25'\n---\n\nMr. Cutts said so.\n";
        Reading.Record(text).Title.Text.ShouldBe("Cablegram from Cutts to Canberra");
        Reading.Codes(text).ShouldContain("YAML001");
    }

    [Theory]
    [InlineData("[")]
    [InlineData("- ")]
    [InlineData("{a: ")]
    public void Front_matter_nested_without_end_does_no_harm(string piece) =>
        Reading.Codes($"---\ntitle: A\nx: {string.Concat(Enumerable.Repeat(piece, 10_000))}\n---\n\nText.\n").ShouldContain("YAML001");

    [Fact]
    public void Numbered_paragraphs_without_marks_are_no_footnotes() =>
        Reading.Record("---\ntitle: Paper\n---\n\n1\\. First.\n\n2\\. Second.\n").Paragraphs.Count.ShouldBe(2);
}
