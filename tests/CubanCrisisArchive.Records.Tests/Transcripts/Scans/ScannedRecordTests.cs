using CubanCrisisArchive.Records.Apparatus;
using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Transcripts;
using FsCheck;
using FsCheck.Fluent;

namespace CubanCrisisArchive.Records.Tests.Transcripts.Scans;

public sealed class ScannedRecordTests
{
    private const string Gemini = """
        124-10279-10258
        2025 RELEASE UNDER THE PRESIDENT JOHN F. KENNEDY ASSASSINATION RECORDS ACT OF 1992
        JFK Assassination System
        Identification Form
        Date: 4/27/201

        AGENCY: FBI
        RECORD NUMBER: 124-10279-10258

        FROM: LEG, MX
        TO: DIRECTOR, FBI
        TITLE: MEMO: MONTHLY SUMMARY

        DATE: 02/10/1960
        PAGES: 10
        DATE OF LAST REVIEW: 05/06/1998
        COMMENTS:

        v9.1
        NW 50953 DocId: 32301923 Page 1

        SECRET

        The subject was seen in
        Havana and went away.

        14-00000

        S-E-C-R-E-T

        He came back.
        """;

    private const string Cover = """
        JFK ASSASSINATION SYSTEM
        IDENTIFICATION FORM
        AGENCY: NARA
        RECORD NUMBER : 176-10036-10117
        FROM :
        TO :
        TITLE: CIA Information Telegram
        DATE: 7/18/1963
        PAGES : 4
        DATE OF LAST REVIEW : 9/10/2000
        OPENING CRITERIA :
        COMMENTS : National Security Files, Box 198
        """;

    private static readonly ArchivalRecord Record = Reading.Record(Gemini);

    [Fact]
    public void Cover_form_gives_title_date_number_and_parties()
    {
        Record.Family.ShouldBe("ocr");
        Record.Title.Text.ShouldBe("MEMO: MONTHLY SUMMARY");
        Record.Kind.ShouldBe(DocumentKind.Memorandum);
        Record.Date.ShouldBe(ArchivalDate.OnDay("02/10/1960", new DateOnly(1960, 2, 10)));
        Record.Citation.Number.ShouldBe("124-10279-10258");
        Record.Participants.Select(person => (person.Name, person.Roles[0])).ShouldBe([("LEG, MX", ParticipantRole.Sender), ("DIRECTOR, FBI", ParticipantRole.Recipient)]);
    }

    [Fact]
    public void Banner_form_and_markings_are_apparatus_and_the_rest_is_text()
    {
        Record.Paragraphs.Select(paragraph => paragraph.Text).ShouldBe(["The subject was seen in Havana and went away.", "He came back."]);
        Record.Apparatus.Where(item => item.Kind == ApparatusKind.Marking).Select(item => item.AsPrinted).ShouldBe(["SECRET", "S-E-C-R-E-T"]);
        Record.Apparatus.ShouldContain(item => item.Label == "Release banner");
        Record.Paragraphs[1].Runs.Count(run => run.Kind == RunKind.PageBreak).ShouldBe(2);
    }

    [Theory]
    [InlineData("DATE: 10/30/1963", "1963-10-30")]
    [InlineData("DATE : 09/02/66", "1966-09-02")]
    [InlineData("DATE: — O6/25/19S9", "1959-06-25")] // letters for figures
    [InlineData("‘DATE 05/07/1969", "1969-05-07")]
    [InlineData("DATE: October 30, 1963", "1963-10-30")]
    [InlineData("DATE: 00/00/1976", "1976")]
    public void Date_is_read_as_the_form_prints_it(string line, string iso) => Form(line).Date.Iso.ShouldBe(iso);

    [Fact]
    public void Date_that_the_form_does_not_know_stays_unknown() => Form("DATE: 00/00/0000").Date.ShouldBe(new ArchivalDate("00/00/0000", null, null, DatePrecision.Unknown, DateCertainty.Unknown));

    [Theory]
    [InlineData("DATE:\nPAGES:\nDATE OF LAST REVIEW :\nFBI\n06/25/1959\n23\nRedact\n05/15/1998")] // values below their labels
    [InlineData("DATE:\nPAGES:\nRedact\n05/15/1998\n06/25/1959\n23")]
    [InlineData("DATE:\nPAGES:\nDATE OF LAST REVIEW : 05/15/1998\nCIA 06/25/1959\n23")] // run together with another value
    public void Date_torn_from_its_label_is_the_one_older_than_any_review(string lines) => Form(lines).Date.Iso.ShouldBe("1959-06-25");

    [Theory]
    [InlineData("17 NOY 1961", "1961-11-17")]
    [InlineData("11 Septenber 1962", "1962-09-11")]
    [InlineData("DATE: 15 May 1972", "1972-05-15")]
    [InlineData("MEMORANDUM FOR: Chief        15 May 1972", "1972-05-15")]
    public void Dateline_of_a_scan_is_read_through_its_misreadings(string line, string iso) =>
        Reading.Record($"104-10096-10047\n\n{line}\n\nMEMORANDUM\n\nOn 3 March 1970 he was seen by the station in Mexico City, and it said so.\n").Date.Iso.ShouldBe(iso);

    [Fact]
    public void Date_in_the_midst_of_a_sentence_is_not_the_papers() =>
        Reading.Record("104-10096-10047\n\nOn 3 March 1970 he was seen by the station in Mexico City, which reported it to the desk officer.\n").Date.ShouldBe(ArchivalDate.Undated);

    [Fact]
    public void Title_is_supplied_from_kind_date_and_subject_where_none_is_printed() =>
        Reading.Record("104-10096-10047\n\n15 May 1972\n\nMEMORANDUM FOR THE RECORD\n\nSUBJECT : Meeting with Hal Hendrix\n\nHe called my home.\n").Title
            .ShouldBe(new StatedText("Memorandum, 15 May 1972: Meeting with Hal Hendrix", StatementSource.Supplied, null));

    [Theory]
    [InlineData("104-10066-10231", "Telegram, 2 June 1978 (record 104-10066-10231)")]
    [InlineData("104-10066-10234", "Telegram from DIRECTOR to MEXICO CITY, 2 June 1978")]
    public void A_supplied_title_repeats_no_number_that_is_misread(string printed, string title) =>
        Reading.File($"{printed}\n\nCLASSIFIED MESSAGE\n\n2 June 1978\n\nFROM: DIRECTOR\nTO: MEXICO CITY\n\nHe called my home.\n", "104-10066-10231").File.Records[0].Title.Text.ShouldBe(title);

    [Theory]
    [InlineData("TILE TITLE/NUMBER/VOLUME: BARNES, WINIFRED C.")]
    [InlineData("INCLUSIVE DATES:")]
    public void A_file_of_many_papers_has_neither_kind_nor_day_of_one_of_them(string sheet)
    {
        var record = Reading.Record($"104-10215-10128\n\nMATERIAL REVIEWED AT CIA HEADQUARTERS BY\n{sheet}\nDELETIONS, IF ANY:\n\n28 February 1967\n\nMEMORANDUM FOR THE RECORD\n\nHe called my home.\n");
        record.Date.ShouldBe(ArchivalDate.Undated);
        record.Kind.ShouldBe(DocumentKind.Unknown);
        record.Title.Text.ShouldBe("Document (record 104-10215-10128)");
    }

    [Fact]
    public void Page_marks_and_code_fences_are_no_text() =>
        Reading.Record("# Document\n\n## Page 1\n\n```text\n104-10179-10233 | 2025 RELEASE UNDER THE PRESIDENT JOHN F. KENNEDY\n\nThe information is below.\n```\n\n---\n\n## Page 2\n\nMore of it.\n")
            .Paragraphs.Select(paragraph => paragraph.Text).ShouldBe(["The information is below.", "More of it."]);

    [Fact]
    public void Mark_of_a_note_within_the_cover_form_is_the_forms()
    {
        var record = Reading.Record("# DOCID-32371189\n\n## Page 1\n\n" + Gemini.Replace("COMMENTS:", "COMMENTS: as told [2] there", StringComparison.Ordinal));
        record.Paragraphs[0].Text.ShouldBe("The subject was seen in Havana and went away.");
        record.Paragraphs.SelectMany(paragraph => paragraph.Runs).ShouldNotContain(run => run.Kind == RunKind.NoteMark);
    }

    [Theory]
    [InlineData("TITLE\n\n: ALLEGED INDISCRETIONS - DOMINICAN REPUBLIC", "ALLEGED INDISCRETIONS - DOMINICAN REPUBLIC")]
    [InlineData("TITLE: | THE PRESIDENT'S INTELLIGENCE CHECKLIST", "THE PRESIDENT'S INTELLIGENCE CHECKLIST")]
    [InlineData("TITLE: — INTERDEPARTMENTAL COORDINATING COMMITTEE OF CUBAN AFFAIRS", "INTERDEPARTMENTAL COORDINATING COMMITTEE OF CUBAN AFFAIRS")]
    [InlineData("TITLE: [Restricted]", "[Restricted]")]
    [InlineData("TITLE: \"HART REPORT\"", "\"HART REPORT\"")]
    public void Signs_between_label_and_title_are_no_part_of_it(string lines, string title)
    {
        var read = Form($"{lines}\nDATE: 03/25/1957").Title;
        read.Text.ShouldBe(title);
        read.Source.ShouldBe(StatementSource.Stated);
    }

    [Theory]
    [InlineData("TO: (Officer designation, room number, and")]
    [InlineData("TO: (Orficir designation, roum number, and")]
    [InlineData("TO: NAME, ADORESS AND PHONE NO.")]
    [InlineData("TO: | DATE:")]
    [InlineData("TO: WITHHELD")]
    [InlineData("TO: EXTENSION | NO.")]
    [InlineData("FROM: PRIORITY")]
    [InlineData("TO: ] (IMMEDIATE")]
    [InlineData("FROM: UNSIGNED")]
    [InlineData("TO: MULTIPLE RECIPIENTS")]
    [InlineData("FROM: [Restricted]")]
    [InlineData("TO: (Division)")]
    [InlineData("FROM: (Headquarters component)")]
    public void What_a_form_prints_is_nobodys_name(string line) => Form(line).Participants.ShouldBeEmpty();

    [Theory]
    [InlineData("FROM: = CIA", "CIA")]
    [InlineData("FROM: DIRECTOR, FBI •", "DIRECTOR, FBI")]
    [InlineData("FROM: ‘FEDERAL BUREAU OF INVESTIGATION", "FEDERAL BUREAU OF INVESTIGATION")]
    public void Spots_of_the_scan_are_no_part_of_a_name(string line, string name) => Form(line).Participants.Select(person => person.Name).ShouldBe([name]);

    [Theory]
    [InlineData("---")]
    [InlineData("TELEGRAM INFORMATION REPORT TELEGRAM")]
    [InlineData("CENTRAL INTELLIGENCE AGENCY")]
    [InlineData("MEMORANDUM FOR COLONEL HAIG")]
    [InlineData("SECRET")]
    public void What_the_document_prints_below_its_cover_form_is_the_documents(string heading)
    {
        var record = Reading.Record($"{Cover}\n{heading}\nFROM: SAIGON\nSUBJECT: COUP\nGENERAL MINH SPOKE OF A COUP.\n\nHW 50955 DocId:32424011 Page 2\n\nHE WENT AWAY.");

        record.Paragraphs.Select(paragraph => paragraph.Text).ShouldContain(text => text.Contains("GENERAL MINH SPOKE", StringComparison.Ordinal));
        record.Date.Iso.ShouldBe("1963-07-18");
    }

    [Fact]
    public void Values_torn_from_the_labels_of_a_cover_form_are_no_text_of_the_document() =>
        Reading.Record("JFK ASSASSINATION SYSTEM\nIDENTIFICATION FORM\nAGENCY : DOD\nRECORD NUMBER : 198-10005-10017\nTITLE :\nDATE :\nPAGES :\nSUBJECTS :\nDOCUMENT TYPE :\nCURRENT STATUS :\nDocument Information\nCIA\nCUBA PROJECT PROGRESS REPORT\n04/10/1962\n6\nANTI-CASTRO CUBANS\nPAPER, TEXTUAL DOCUMENT\n1B;4\nRedact\n10/07/1997\n\nHe came back to Havana and went away again.\n")
            .Paragraphs.Select(paragraph => paragraph.Text).ShouldBe(["He came back to Havana and went away again."]);

    [Fact]
    public void A_cover_form_without_a_stamp_below_it_takes_no_more_than_its_comment()
    {
        var lines = string.Join('\n', Enumerable.Range(1, 40).Select(number => $"LINE {number} OF THE PAPER ITSELF"));

        var record = Reading.Record($"{Cover}\n{lines}\nHW 50955 DocId:32424011 Page 2");

        string.Join(' ', record.Paragraphs.Select(paragraph => paragraph.Text)).ShouldContain("LINE 20 OF THE PAPER ITSELF");
    }

    [Fact]
    public void A_misread_notice_of_release_is_no_title() =>
        Form("TITLE :\nHeleased under the John F. Kennedy\nAssassination Records Collection Act of\nDATE: 03/25/1957").Title.Source.ShouldBe(StatementSource.Supplied);

    [Theory]
    [InlineData("the form of individuals,", "organizations, and firms.")]
    [InlineData("CIA mounts about 10 \"black\"", "operations a month.")]
    [InlineData("a list of names of individuals", "who received questionnaires.")]
    [InlineData("securing an alien registration card, estab-", "lished by him.")]
    public void A_sentence_goes_on_over_a_blank_line(string line, string next) => TextsOf(line, next).ShouldBe([$"{line} {next}"]);

    [Theory]
    [InlineData("Department of Defense", "a. Continued the installation of military equipment.")]
    [InlineData("with the leftist forces, degree of unity,", "h) U.S. and Church penetration in the mass organizations.")]
    public void A_points_letter_begins_a_paragraph(string line, string next) => TextsOf(line, next).ShouldBe([line, next]);

    [Fact]
    public void A_page_referred_to_is_no_point() =>
        TextsOf("Oswald stated that he could not wait that long (Ibid.,", "p. 546.) and left.").ShouldBe(["Oswald stated that he could not wait that long (Ibid., p. 546.) and left."]);

    [Fact]
    public void Nothing_of_a_scan_is_lost()
    {
        var pieces = Gen.Elements("[2]", "RECORD NUMBER : ", "124-10279-10258", "DATE:", "06/25/1959", "TITLE: x", "v9.1", "NW 50953 DocId: 32301923 Page 1", "14-00000", "SECRET", "text of it", "## Page 2", "---", "```", "FROM: A", "\n", "\n\n", "RELEASE UNDER THE PRESIDENT", "\u05d0", "17 NOY 1961", "Distribution:\n", "Copy No. 2 of 4\n", "cc: A\n", "1 - WH/COG/OPS");
        Prop.ForAll(Gen.ArrayOf(pieces).ToArbitrary(), words =>
        {
            var (file, source) = Reading.File("## Page 1\n" + string.Concat(words));
            Reading.ShouldAccountForEveryCharacter(file, source);
            file.Diagnostics.ShouldNotContain(diagnostic => diagnostic.Code == "PART002");
        }).QuickCheckThrowOnFailure();
    }

    private static ArchivalRecord Form(string lines) =>
        Reading.Record($"JFK ASSASSINATION SYSTEM\nIDENTIFICATION FORM\nDate: 5/28/201\nAGENCY : FBI\nRECORD NUMBER : 124-10283-10057\n{lines}\nNW 65994 Docld:32303045 Page 1\n\nThe text of the paper.\n");

    private static IEnumerable<string> TextsOf(string line, string next) =>
        Reading.Record($"104-10096-10047\n\n15 May 1972\n\nHe said nothing.\n\n{line}\n\n{next}\n").Paragraphs.Select(paragraph => paragraph.Text).SkipWhile(text => text != "He said nothing.").Skip(1);
}
