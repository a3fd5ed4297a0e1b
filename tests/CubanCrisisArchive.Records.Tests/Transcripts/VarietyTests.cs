using CubanCrisisArchive.Records.Apparatus;
using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Records.Tests.Transcripts;

/// <summary>Oddities of typed papers that stand in no one family alone.</summary>
public sealed class VarietyTests
{
    private const string Numbered = """
        MEMORANDUM OF CONVERSATION

        Copy No. 3 of 10
        Document No. 223
        No. 15

        DATE: November 8, 1962
        PLACE: Soviet Mission, New York

        SUBJECT: Cuba

        US Participants: Ambassador Stevenson; Mr. McCloy; Amb. Yost

        U.S.S.R. Participants
        Mr. Kuznetsov
        Soviet Interpreter (name unknown)

        Mr. Kuznetsov said that the ships had gone.

        FORM DS-1254
        ## Page 2

        Mr. McCloy replied that he knew.

        Distribution:
        S/S
        EUR - Mr. Tyler

        cc: Mr. Bundy
            Mr. Hilsman
        """;

    private const string Stamped = """
        **01118**

        **CC 01243**

        **1962/10/18**

        REVIEWED BY JB/Amv DATE 3/2/88
        ☐ RELEASE ☒ DECLASSIFY

        COPY NO. 2 OF 6 COPIES

        MEMORANDUM OF CONVERSATION

        Oct. 18, 1962
        White House

        SUBJECT: CUBA

        PARTICIPANTS: US - The President; The Secretary; Ambassador Thompson

        U.S.S.R. Side:

        Mr. Gromyko

        Interpreter (name unknown)

        Distribution:
        S/S
        EUR - Mr. Tyler

        FORM DS-1254

        ~~SECRET~~

        Mr. Gromyko said that Cuba was a small country which could not threaten anybody in the Western Hemisphere at all, and asked.

        ~~SECRET~~

        cc: Mr. Bundy
        """;

    [Fact]
    public void Copy_numbers_document_numbers_and_forms_are_apparatus_and_do_not_end_a_heading()
    {
        var record = Reading.Record(Numbered);
        record.Apparatus.Where(item => item.Label != "Distribution").Select(item => (item.Kind, item.Label, item.AsPrinted)).ShouldBe(
            [
                (ApparatusKind.Distribution, "Copy number", "Copy No. 3 of 10"),
                (ApparatusKind.Distribution, "Document number", "Document No. 223"),
                (ApparatusKind.Distribution, "Document number", "No. 15"),
            ]);
        record.Date.Iso.ShouldBe("1962-11-08");
        record.Places.ShouldHaveSingleItem().AsPrinted.ShouldBe("Soviet Mission, New York");
    }

    [Fact]
    public void Heads_for_each_side_give_the_side_and_the_unnamed_are_listed() =>
        Reading.Record(Numbered).Participants.Select(person => (person.Name, person.Side, person.Roles[0])).ShouldBe(
            [
                ("Ambassador Stevenson", "US", ParticipantRole.Present),
                ("Mr. McCloy", "US", ParticipantRole.Present),
                ("Amb. Yost", "US", ParticipantRole.Present),
                ("Mr. Kuznetsov", "USSR", ParticipantRole.Present),
                ("Soviet Interpreter", "USSR", ParticipantRole.Interpreter),
            ]);

    [Fact]
    public void Lists_of_those_it_went_to_and_forms_at_a_pages_foot_are_no_text()
    {
        var record = Reading.Record(Numbered);
        record.Paragraphs.Select(paragraph => paragraph.Text).ShouldBe(["Mr. Kuznetsov said that the ships had gone.", "Mr. McCloy replied that he knew."]);
        record.Apparatus.Where(item => item.Label == "Distribution").Select(item => item.AsPrinted).ShouldBe(["Distribution: S/S EUR - Mr. Tyler", "cc: Mr. Bundy Mr. Hilsman"]);
    }

    [Fact]
    public void A_sentence_about_distribution_is_text() =>
        Reading.Record("Memorandum for the Record\n\nWashington, October 18, 1962.\n\nThe text of it stands here.\n\nDistribution: the Secretary asked that this paper be shown to nobody but the President himself.\n")
            .Paragraphs.Count.ShouldBe(2);

    [Fact]
    public void Label_alone_takes_the_block_below_it() =>
        Reading.Record("Memorandum for the Record\n\nWashington, October 18, 1962.\n\nThe text of it stands here.\n\nDistribution:\n\nS/S\nINR\n")
            .Apparatus.ShouldHaveSingleItem().AsPrinted.ShouldBe("Distribution: S/S INR");

    [Fact]
    public void Scan_keeps_its_copy_number_and_whom_it_went_to()
    {
        var record = Reading.Record("104-10096-10047\n\n15 May 1972\n\nMEMORANDUM FOR THE RECORD\n\nCopy No. 2 of 4\n\nHe called my home.\n\nDistribution:\nOriginal & 1 - Addressee\n1 - WH/COG/OPS\n");
        record.Apparatus.ShouldContain(item => item.Label == "Copy number" && item.AsPrinted == "Copy No. 2 of 4");
        record.Apparatus.ShouldContain(item => item.Label == "Distribution" && item.AsPrinted == "Distribution: Original & 1 - Addressee 1 - WH/COG/OPS");
        record.Paragraphs[^1].Text.ShouldBe("He called my home.");
    }

    [Fact]
    public void Stamped_memorandum_keeps_both_its_numbers_its_copy_and_whom_it_went_to()
    {
        var record = Reading.Record(Stamped);
        record.Citation.Number.ShouldBe("01118");
        record.Apparatus.Where(item => item.Kind is ApparatusKind.Distribution or ApparatusKind.FindingAid).Select(item => (item.Label, item.AsPrinted)).ShouldBe(
            [
                ("Finding-aid number", "01118"),
                ("Document number", "CC 01243"),
                ("Finding-aid date", "1962/10/18"),
                ("Copy number", "COPY NO. 2 OF 6 COPIES"),
                ("Distribution", "Distribution: S/S EUR - Mr. Tyler"),
                ("Form number", "FORM DS-1254"),
                ("Distribution", "cc: Mr. Bundy"),
            ]);
        record.Apparatus.Single(item => item.Kind == ApparatusKind.Review).AsPrinted.ShouldBe("REVIEWED BY JB/Amv DATE 3/2/88 ☐ RELEASE ☒ DECLASSIFY");
    }

    [Fact]
    public void Label_of_a_side_is_nobody_and_people_in_one_item_are_told_apart() =>
        Reading.Record(Stamped).Participants.Select(person => (person.Name, person.Side, person.Roles[0])).ShouldBe(
            [
                ("The President", "US", ParticipantRole.Present),
                ("The Secretary", "US", ParticipantRole.Present),
                ("Ambassador Thompson", "US", ParticipantRole.Present),
                ("Mr. Gromyko", "USSR", ParticipantRole.Present),
                ("Interpreter", "USSR", ParticipantRole.Interpreter),
            ]);

    [Theory]
    [InlineData("Mr. Akalovsky (US)", "US")]
    [InlineData("Mr. Sukhodrev (U.S.S.R.)", "USSR")]
    [InlineData("Mr. Semenov, USSR", "USSR")]
    [InlineData("Mr. Tyler - US", "US")]
    [InlineData("Mr. Carcano (Argentina)", "Argentina")]
    [InlineData("Mr. Tyler (EUR)", null)]
    public void Side_may_stand_behind_the_name(string line, string? side)
    {
        var person = Reading.Record($"Memorandum of Conversation\n\nWashington, October 18, 1962.\n\nPRESENT\n{line}\n\nHe said that Cuba was small and weak.\n").Participants.ShouldHaveSingleItem();
        person.Side.ShouldBe(side);
        person.Name.ShouldStartWith("Mr. ");
        person.Name.Split(' ').Length.ShouldBe(2);
    }

    [Fact]
    public void Lists_typed_side_by_side_give_each_person_the_side_he_stands_under() =>
        Reading.Record(
            "Memorandum of Conversation\n\n                                        DATE: October 18, 1962\n\nSUBJECT:  Cuba\n\nPARTICIPANTS:    United States              U.S.S.R.\n\n"
            + "                 The President              Foreign Minister Gromyko\n                 Secretary Rusk             Deputy Minister Semenov\n                                            Mr. Sukhodrev\n\n"
            + "Mr. Gromyko said that Cuba was small and that it could not threaten anyone at all.\n")
            .Participants.Select(person => (person.Name, person.Side)).ShouldBe(
                [
                    ("The President", "US"),
                    ("Foreign Minister Gromyko", "USSR"),
                    ("Secretary Rusk", "US"),
                    ("Deputy Minister Semenov", "USSR"),
                    ("Mr. Sukhodrev", "USSR"),
                ]);

    [Theory]
    [InlineData("U.S.   Participants: Mr. A")]
    [InlineData("PARTICIPANTS:    Mr. A")]
    [InlineData("PARTICIPANTS :  Mr. A")]
    public void Spaces_within_and_behind_a_label_hide_no_name(string line) =>
        Reading.Record($"Memorandum of Conversation\n\nWashington, October 18, 1962.\n\n{line}\n\nHe said that Cuba was small and weak.\n").Participants.ShouldHaveSingleItem().Name.ShouldBe("Mr. A");

    [Fact]
    public void Mark_of_a_page_within_a_list_is_nobody()
    {
        var record = Reading.Record("Memorandum of Conversation\n\nWashington, October 18, 1962.\n\nPRESENT\nThe President\n\n[Page 514]\n\nMr. Gromyko\n\n[Page 515]\n\nMr. Gromyko said that Cuba was small.\n");
        record.Participants.Select(person => person.Name).ShouldBe(["The President", "Mr. Gromyko"]);
        record.Paragraphs.ShouldHaveSingleItem().Runs.ShouldContain(run => run.Kind == Records.Transcripts.RunKind.PageBreak);
    }

    [Fact]
    public void Same_page_twice_is_kept_twice_and_reported()
    {
        const string page = "Mr. Gromyko said that Cuba was a small country, that it could not threaten anyone, and that the President must have been told otherwise by people who wished him ill.";
        var text = $"Memorandum of Conversation\n\nWashington, October 18, 1962.\n\n{page}\n\n[Page 2]\n\nThe President did not answer.\n\n[Page 2]\n\n{page}\n";
        Reading.Record(text).Paragraphs.Count.ShouldBe(3);
        var told = Reading.File(text).File.Diagnostics.Where(diagnostic => diagnostic.Code == "BODY002").ShouldHaveSingleItem();
        told.Line.ShouldBe(13);
        told.Message.ShouldStartWith("lines 13 to 13 stand word for word in lines 5 to 5 before");
    }
}
