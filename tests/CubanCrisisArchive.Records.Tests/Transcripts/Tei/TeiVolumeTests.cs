using CubanCrisisArchive.Records.Apparatus;
using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts;

namespace CubanCrisisArchive.Records.Tests.Transcripts.Tei;

public sealed class TeiVolumeTests
{
    private static readonly SourceText Volume = Exhibit.Read("Transcripts/Tei/Exhibits/volume.xml");
    private static readonly ReadFile Read = TranscriptFamilies.Read(Volume, new FileContext("volume", "frus"));

    [Fact]
    public void Each_document_of_a_volume_is_a_record() =>
        Read.Records.Select(record => record.Id.Value).ShouldBe(["volume-d60", "volume-d61", "volume-d62", "volume-d63", "volume-d64", "volume-d65"]);

    [Fact]
    public void Every_character_of_a_volume_is_in_one_part() => Reading.ShouldAccountForEveryCharacter(Read, Volume);

    [Fact]
    public void Title_is_the_head_without_number_and_notes()
    {
        var letter = Record("d60");
        letter.Title.Text.ShouldBe("Letter From President Kennedy to Chairman Khrushchev");
        letter.Title.Source.ShouldBe(StatementSource.Stated);
        letter.Kind.ShouldBe(DocumentKind.Letter);
        letter.Family.ShouldBe("frus-tei");
        letter.Language.ShouldBe("en");
    }

    [Fact]
    public void Citation_is_made_from_the_volume_and_the_number_and_names_the_holding_archive()
    {
        var citation = Record("d60").Citation;
        citation.Source.ShouldBe(StatementSource.Supplied);
        citation.Text.ShouldBe("Letter From President Kennedy to Chairman Khrushchev, Foreign Relations of the United States, 1961–1963, Volume VI, Kennedy-Khrushchev Exchanges, Document 60.");
        citation.Holder.ShouldBe("Department of State, Presidential Correspondence: Lot 66 D 204");
        citation.Number.ShouldBe("60");
    }

    [Fact]
    public void Sender_and_addressee_come_from_the_markup_and_a_signature_makes_no_second_entry()
    {
        var people = Record("d60").Participants;
        people.Select(person => (person.Name, person.Roles[0])).ShouldBe([("Kennedy", ParticipantRole.Sender), ("Khrushchev", ParticipantRole.Recipient), ("Schlesinger", ParticipantRole.Drafter)]);
        people[0].Spans.Select(Volume.TextOf).ShouldBe(["Kennedy", "JFK"]);
    }

    [Fact]
    public void Signer_who_is_not_the_sender_is_an_author() =>
        Record("d61").Participants.Select(person => (person.Name, person.Roles[0])).ShouldBe(
            [("Embassy in the Soviet Union", ParticipantRole.Sender), ("Department of State", ParticipantRole.Recipient), ("Kohler", ParticipantRole.Author)]);

    [Fact]
    public void List_of_participants_gives_names_sides_and_roles() =>
        Record("d62").Participants.Select(person => (person.Name, person.Side, person.Roles[0])).ShouldBe(
            [
                ("Mr. John J. McCloy", "US", ParticipantRole.Present),
                ("Mr. Akalovsky", "US", ParticipantRole.Interpreter),
                ("Deputy Foreign Minister Kuznetsov", "USSR", ParticipantRole.Present),
                ("Ambassador Zorin", "USSR", ParticipantRole.Present),
                ("[5 names not declassified]", "USSR", ParticipantRole.Present),
            ]);

    [Fact]
    public void Place_of_a_conversation_is_where_it_was_held_and_of_a_letter_where_it_was_sent_from()
    {
        Record("d62").Places.ShouldHaveSingleItem().Role.ShouldBe(PlaceRole.Event);
        var place = Record("d60").Places.ShouldHaveSingleItem();
        place.Role.ShouldBe(PlaceRole.SentFrom);
        place.AsPrinted.ShouldBe("Washington");
    }

    [Fact]
    public void Printed_date_is_the_statement_and_the_markup_that_disagrees_is_reported()
    {
        var date = Record("d61").Date;
        date.Iso.ShouldBe("1962-10-23");
        date.AsPrinted.ShouldBe("October 23, 1962, 5 p.m.");
        date.Time.ShouldNotBeNull().From.ShouldBe(new TimeOnly(17, 0));
        Read.Diagnostics.ShouldContain(diagnostic => diagnostic.Code == "DATE003" && diagnostic.Line == 43);
    }

    [Fact]
    public void Time_behind_the_date_element_belongs_to_the_date() =>
        Record("d62").Date.Time.ShouldNotBeNull().To.ShouldBe(new TimeOnly(20, 20));

    [Fact]
    public void Undated_document_is_kept_so() => Record("d65").Date.ShouldBe(new ArchivalDate("undated", null, null, DatePrecision.Unknown, DateCertainty.Unknown));

    [Fact]
    public void Page_break_and_note_mark_stand_in_the_paragraph_and_are_not_read()
    {
        var paragraph = Record("d60").Paragraphs[0];
        paragraph.Text.ShouldBe("DEAR MR. CHAIRMAN: A copy of the statement I am making tonight has been handed to your Ambassador & to no other.");
        paragraph.Runs.Where(run => run.Kind is RunKind.PageBreak or RunKind.NoteMark).Select(run => run.Reading).ShouldBe(["1", "Page 166"]);
    }

    [Fact]
    public void Page_break_between_documents_belongs_to_the_volume() =>
        Read.Parts.Single(part => Volume.TextOf(part.Span).Contains("pg_167", StringComparison.Ordinal)).Record.ShouldBeNull();

    [Fact]
    public void Notes_are_apparatus_with_their_numbers() =>
        Record("d60").Apparatus.Where(item => item.Kind != ApparatusKind.Persons).Select(item => (item.Kind, item.Label)).ShouldBe([(ApparatusKind.SourceNote, "Source note"), (ApparatusKind.Footnote, "Footnote 1")]);

    [Fact]
    public void Signature_is_a_paragraph_of_its_own_kind() => Record("d60").Paragraphs[^1].Kind.ShouldBe(ParagraphKind.Signature);

    [Fact]
    public void Insertions_are_read_and_deletions_are_not() => Record("d62").Paragraphs[^1].Text.ShouldBe("Mr. McCloy said that all ships were counted.");

    [Fact]
    public void Character_data_is_text() => Record("d65").Paragraphs[0].Text.ShouldBe("Text with <no tag> & none in it.");

    [Fact]
    public void Editorial_note_is_a_kind_and_needs_no_date()
    {
        Record("d63").Kind.ShouldBe(DocumentKind.EditorialNote);
        Record("d63").Date.ShouldBe(ArchivalDate.Undated);
        Read.Diagnostics.ShouldNotContain(diagnostic => diagnostic.Code == "DATE001");
    }

    [Fact]
    public void Document_that_is_only_a_citation_is_taken_apart_and_dated_by_its_chapter()
    {
        var record = Record("d64");
        record.Title.Text.ShouldBe("Memorandum from C. Tracy Barnes to Rusk, October 6");
        record.Summary.ShouldNotBeNull().Text.ShouldBe("Confirmation of requests re Cuba");
        record.Date.ShouldBe(new ArchivalDate("October 6", new DateOnly(1962, 10, 6), new DateOnly(1962, 10, 6), DatePrecision.Day, DateCertainty.Inferred));
        record.Citation.Holder.ShouldBe("CIA, DDO/DDP Files: Job 78–01450R, Box 1");
        record.Apparatus.ShouldContain(item => item.Kind == ApparatusKind.Marking && item.AsPrinted == "Secret");
        record.Participants.Select(person => (person.Name, person.Roles[0])).ShouldBe([("C. Tracy Barnes", ParticipantRole.Sender), ("Rusk", ParticipantRole.Recipient)]);
        record.Paragraphs.ShouldBeEmpty();
    }

    [Fact]
    public void Misspelt_month_of_a_chapter_is_that_month()
    {
        const string chapter = "<head>October 1962</head>";
        Volume.Content.ShouldContain(chapter);
        var changed = new SourceText("volume.xml", Volume.Content.Replace(chapter, "<head>Ocotber 1962</head>", StringComparison.Ordinal));
        TranscriptFamilies.Read(changed, new FileContext("volume", "frus")).Records.Single(record => record.Id.Value == "volume-d64").Date.Iso.ShouldBe("1962-10-06");
    }

    [Fact]
    public void Remark_of_an_encoder_is_apparatus_and_no_text()
    {
        Record("d64").Apparatus.ShouldContain(item => item.Label == "Encoder's remark" && item.AsPrinted == "out of fiche sequence - comes after d65!");
        Read.Parts.ShouldContain(part => part.Kind == PartKind.Apparatus && part.Name == "Encoder's remark");
    }

    [Theory]
    [InlineData("Confidential. Drafted by Ward P. Allen and Spencer.", "Ward P. Allen, Spencer")]
    [InlineData("Drafted by John M. Cates, Jr., cleared by Carl Kaysen, and approved by Walter Collopy.", "John M. Cates")]
    [InlineData("Secret. Drafted by Vallon. A marginal notation indicates that Goodwin approved the telegram's content and that it was sent on July 21.", "Vallon")]
    [InlineData("It was drafted by Abbuhl and was based on despatch 304 from Port-au-Prince.", "Abbuhl")]
    [InlineData("Drafted by Dearborn on December 20 and approved in the White House on January 8, 1962.", "Dearborn")]
    [InlineData("Drafted by Smith and Jones on December 20.", "Smith, Jones")]
    [InlineData("Drafted by Smith and [name not declassified].", "Smith")]
    [InlineData("Drafted by J.C. King summarizes a meeting held with officers.", "J.C. King")]
    [InlineData("Drafted by William G. Bowdler of the Office of Inter-American Regional Political Affairs.", "William G. Bowdler")]
    [InlineData("Drafted by Deputy Under Secretary Foy D. Kohler in S/S.", "Deputy Under Secretary Foy D. Kohler")]
    public void Drafters_are_named_and_nothing_else_of_the_note(string note, string expected)
    {
        var record = OfDocument($"""<head>1. Memorandum for the Record<note n="1" type="source">Source: Department of State, Central Files. {note}</note></head><p>Text.</p>""");
        string.Join(", ", record.Participants.Where(person => person.Roles[0] == ParticipantRole.Drafter).Select(person => person.Name)).ShouldBe(expected);
    }

    [Fact]
    public void The_article_is_no_part_of_a_marked_name()
    {
        var record = OfDocument("""<head>1. Airgram From <gloss type="from">the Embassy in the Dominican Republic</gloss> to <gloss type="to">the Department of State</gloss></head><p>Text.</p>""");
        record.Participants.Select(person => person.Name).ShouldBe(["Embassy in the Dominican Republic", "Department of State"]);
    }

    private static ArchivalRecord OfDocument(string inner)
    {
        var document = Volume.Content.IndexOf("<div type=\"document\" xml:id=\"d65\"", StringComparison.Ordinal);
        var start = Volume.Content.IndexOf('>', document) + 1;
        var changed = new SourceText("volume.xml", Volume.Content[..start] + inner + Volume.Content[Volume.Content.IndexOf("</div>", start, StringComparison.Ordinal)..]);
        return TranscriptFamilies.Read(changed, new FileContext("volume", "frus")).Records[^1];
    }

    private static ArchivalRecord Record(string part) => Read.Records.Single(record => record.Id.Value == $"volume-{part}");
}
