using CubanCrisisArchive.Records.Apparatus;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Transcripts;
using FsCheck;
using FsCheck.Fluent;

namespace CubanCrisisArchive.Records.Tests.Transcripts.PlainText;

public sealed class PlainTextDocumentTests
{
    private const string Memorandum = """
        15. Memorandum of Conversation

        Source: Department of State, Central Files, 611.61/3-664. Secret. Drafted by Thompson.

        Washington, March 6, 1964, 6:42–7 p.m.

        MC/12

        SUBJECT
        U.S.-Soviet Problems

        PARTICIPANTS
        United States
        The President
        EUR—Mr. C. Burke Elbrick
        Foy D. Kohler, Ambassador to the U.S.S.R.
        Mr. Berger, Chargé d’Affaires a.i.
        Poland
        Mr. Gomulka; Ambassador Romuald Spasowski (Interpreter)
        [5 names not declassified]

        The President said[1] that he was glad.
        ---
        He went on.

        Kohler
        Ambassador

        [1] Printed from a copy.
        """;

    private static readonly ArchivalRecord Record = Reading.Record(Memorandum);

    [Fact]
    public void Heading_gives_title_number_kind_date_and_place()
    {
        Record.Family.ShouldBe("plain-text");
        Record.Title.Text.ShouldBe("Memorandum of Conversation");
        Record.Citation.Number.ShouldBe("15");
        Record.Kind.ShouldBe(DocumentKind.MemorandumOfConversation);
        Record.Date.Iso.ShouldBe("1964-03-06");
        Record.Date.Time.ShouldNotBeNull().To.ShouldBe(new TimeOnly(19, 0));
        Record.Places.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            place => place.AsPrinted.ShouldBe("Washington"),
            place => place.Role.ShouldBe(PlaceRole.Event));
    }

    [Fact]
    public void Those_present_are_listed_under_their_sides_and_the_signer_is_an_author() =>
        Record.Participants.Select(person => (person.Name, person.Side, person.Roles[0])).ShouldBe(
            [
                ("The President", "US", ParticipantRole.Present),
                ("Mr. C. Burke Elbrick", "US", ParticipantRole.Present),
                ("Foy D. Kohler", "US", ParticipantRole.Present),
                ("Mr. Berger", "US", ParticipantRole.Present),
                ("Mr. Gomulka", "Poland", ParticipantRole.Present),
                ("Ambassador Romuald Spasowski", "Poland", ParticipantRole.Interpreter),
                ("[5 names not declassified]", "Poland", ParticipantRole.Present),
            ]);

    [Fact]
    public void Lines_between_date_and_lists_are_text_and_page_marks_are_none() =>
        Record.Paragraphs.Select(paragraph => paragraph.Text).ShouldBe(["MC/12", "The President said that he was glad.", "He went on.", "Kohler Ambassador"]);

    [Fact]
    public void Source_note_and_footnotes_are_apparatus()
    {
        Record.Apparatus.Select(item => item.Kind).ShouldBe([ApparatusKind.SourceNote, ApparatusKind.Footnote]);
        Record.Citation.Holder.ShouldBe("Department of State, Central Files, 611.61/3-664");
    }

    [Theory]
    [InlineData("Telegram From the Embassy in the Soviet Union to the Department of State", "Embassy in the Soviet Union", "Department of State")]
    [InlineData("Letter From President Kennedy to Chairman Khrushchev", "Kennedy", "Khrushchev")]
    [InlineData("Memorandum From the Deputy Director for Plans, Central Intelligence Agency (Wisner) to Director of Central Intelligence Dulles", "Wisner", "Dulles")]
    [InlineData("Memorandum From the President's Special Assistant for National Security Affairs (Bundy) to the Ambassador to France (Bohlen)", "Bundy", "Bohlen")]
    [InlineData("Telegram From the Ambassador to the Soviet Union (Thompson) to the Department of State", "Thompson", "Department of State")]
    [InlineData("Memorandum From Jerome Dunbar, Operation PBSUCCESS Headquarters in Florida to President Eisenhower", "Jerome Dunbar", "Eisenhower")]
    [InlineData("Memorandum From [name not declassified] of the Central Intelligence Agency to J.C. Esterline", "[name not declassified]", "J.C. Esterline")]
    [InlineData("Circular Telegram From the Department of State to Certain Posts", "Department of State", "Certain Posts")]
    [InlineData("Telegram From the President's Special Assistant (Rostow) to President Johnson in Texas", "Rostow", "Johnson")]
    [InlineData("Telegram From the Department of State to Secretary of State Rusk, at Paris", "Department of State", "Rusk")]
    public void Sender_and_addressee_stand_in_the_title(string title, string sender, string addressee) =>
        Reading.Record($"{title}\n\nWashington, October 22, 1962.\n\nThe text of it stands here.\n").Participants
            .Select(person => (person.Name, person.Roles[0])).ShouldBe([(sender, ParticipantRole.Sender), (addressee, ParticipantRole.Recipient)]);

    [Fact]
    public void Two_holders_of_one_office_are_two_senders() =>
        Reading.Record("Message From Chairmen Khrushchev and Brezhnev to President Kennedy\n\nMoscow, July 4, 1961.\n\nThe text of it stands here.\n").Participants
            .Select(person => person.Name).ShouldBe(["Khrushchev", "Brezhnev", "Kennedy"]);

    [Fact]
    public void Signature_in_initials_is_the_senders()
    {
        var record = Reading.Record("Letter From President Kennedy to Chairman Khrushchev\n\nWashington, October 22, 1962.\n\nThe text of it stands here.\n\nSincerely,\n\nJFK\n");
        record.Participants.Select(person => person.Name).ShouldBe(["Kennedy", "Khrushchev"]);
        record.Participants[0].Spans.Count.ShouldBe(2);
        record.Paragraphs.Select(paragraph => paragraph.Kind).ShouldBe([ParagraphKind.Paragraph, ParagraphKind.Paragraph, ParagraphKind.Signature]);
    }

    [Fact]
    public void Message_passed_on_is_signed_by_its_author_and_by_the_one_who_sends_it() =>
        Reading.Record("Telegram From the Department of State to the Embassy in the Soviet Union\n\nWashington, April 12, 1961.\n\nDeliver the following message to Khrushchev.\n\nJohn F. Kennedy”\n\nRusk\n").Participants
            .Select(person => person.Name).ShouldBe(["Department of State", "Embassy in the Soviet Union", "John F. Kennedy", "Rusk"]);

    [Fact]
    public void Signature_may_have_its_office_on_the_lines_below() =>
        Reading.Record("Memorandum for the Record\n\nWashington, February 18, 1963.\n\nThe text of it stands here.\n\nJoseph A. Califano, Jr.\nSpecial Assistant to the\nSecretary of the Army\n").Participants
            .Select(person => person.Name).ShouldBe(["Joseph A. Califano, Jr."]);

    [Fact]
    public void Row_of_those_present_may_be_long() =>
        Reading.Record("Memorandum of Conference\n\nAnkara, December 6, 1959.\n\nOTHERS PRESENT\nPresident Bayar, Prime Minister Menderes, Foreign Minister Zorlu, Secretary General Esenbel, Mr. Benler, Mr. Berkol, Secretary Murphy, Ambassador Warren, Mr. Cowles, Mr. Hagerty, Major Eisenhower\n\nThe President opened the meeting.\n")
            .Participants.Select(person => person.Name[(person.Name.LastIndexOf(' ') + 1)..])
            .ShouldBe(["Bayar", "Menderes", "Zorlu", "Esenbel", "Benler", "Berkol", "Murphy", "Warren", "Cowles", "Hagerty", "Eisenhower"]);

    [Theory]
    [InlineData("Memorandum for the Files")]
    [InlineData("Memorandum for the Record")]
    public void Memorandum_for_the_record_has_no_addressee(string title) =>
        Reading.Record($"{title}\n\nWashington, October 22, 1962.\n\nThe text of it stands here.\n").Participants.ShouldBeEmpty();

    [Fact]
    public void Labelled_heading_gives_sender_addressee_subject_and_date()
    {
        var record = Reading.Record("TOP SECRET\n\nTO: The Secretary\nFROM: INR - Roger Hilsman\nDATE: 30 OCT 62\nSUBJECT: Soviet ships\n\nThe ships have turned back since yesterday.\n");
        record.Participants.Select(person => (person.Name, person.Roles[0])).ShouldBe([("The Secretary", ParticipantRole.Recipient), ("Roger Hilsman", ParticipantRole.Sender)]);
        record.Date.Iso.ShouldBe("1962-10-30");
        record.Kind.ShouldBe(DocumentKind.Memorandum);
        record.Title.ShouldBe(new StatedText("Memorandum, 30 OCT 62: Soviet ships", StatementSource.Supplied, null));
        record.Apparatus.ShouldHaveSingleItem().Kind.ShouldBe(ApparatusKind.Marking);
    }

    [Fact]
    public void Letter_without_a_title_gets_one()
    {
        var record = Reading.Record("Moscow, October 26, 1962\n\nDear Mr. President:\n\nI have received your letter of October 25.\n\nRespectfully yours,\n\nN. Khrushchev\n");
        record.Title.Source.ShouldBe(StatementSource.Supplied);
        record.Date.Iso.ShouldBe("1962-10-26");
        record.Paragraphs[^1].Kind.ShouldBe(ParagraphKind.Signature);
    }

    [Fact]
    public void Citation_in_one_paragraph_is_taken_apart()
    {
        var record = Reading.Record("2. Memorandum from Schlesinger to Kennedy, March 3, 1961. The crisis in Bolivia. No classification marking. 7 pp. Kennedy Library, National Security Files.\n");
        record.Title.Text.ShouldBe("Memorandum from Schlesinger to Kennedy, March 3, 1961");
        record.Summary.ShouldNotBeNull().Text.ShouldBe("The crisis in Bolivia.");
        record.Date.Iso.ShouldBe("1961-03-03");
        record.Citation.Holder.ShouldBe("Kennedy Library, National Security Files.");
    }

    [Fact]
    public void Citation_whose_words_tell_no_kind_is_a_record_all_the_same()
    {
        var record = Reading.Record("296. Carter diary entry, September 10. Intelligence objectives behind overflights of Cuba. No classification marking. 1 p. CIA Files: Job 80–B1676R, Box 17.\n");
        record.Title.Text.ShouldBe("Carter diary entry, September 10");
        record.Summary.ShouldNotBeNull().Text.ShouldBe("Intelligence objectives behind overflights of Cuba.");
    }

    [Fact]
    public void Volume_on_one_line_is_read_in_one_piece() =>
        Reading.Record(string.Concat(Enumerable.Repeat("On October 27, 1962, he said it. ", 30_000))).Paragraphs.Count.ShouldBe(1);

    [Fact]
    public void Nothing_of_a_plain_text_is_lost()
    {
        var pieces = Gen.Elements("Memorandum of Conversation", "TO: A", "FROM:", "PARTICIPANTS", "SUBJECT: ", "Mr. A—B; Ambassador C", "Washington, May 1, 1962.", "SECRET", "[1] note", "[1]", "---", "Source: x", "12. ", "text that goes on and", "\n", "\n\n", "  ", "Kohler", "7 pp. DOS", "undated", "\u00a0", "\ud800",
            "Distribution:", "cc: Mr. B\n    Mr. C", "Copy No. 3 of 10\n", "Document No. 223", "FORM DS-1254\n", "[Page 514]\n", "PARTICIPANTS:    United States      U.S.S.R.\n", "     Mr. A          Mr. B\n", "\t", "U.S. Participants: ");
        Prop.ForAll(Gen.ArrayOf(pieces).ToArbitrary(), words =>
        {
            var (file, source) = Reading.File("A heading of some twenty letters\n" + string.Concat(words));
            Reading.ShouldAccountForEveryCharacter(file, source);
            file.Diagnostics.ShouldNotContain(diagnostic => diagnostic.Code == "PART002");
        }).QuickCheckThrowOnFailure();
    }
}
