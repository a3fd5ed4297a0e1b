using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Citations;
using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Dates.InText;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Emendations;
using CubanCrisisArchive.Records.Mentions;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts;

namespace CubanCrisisArchive.Records.Tests.Authorities;

public sealed class AuthorityResolverTests
{
    [Fact]
    public void Entries_of_one_person_become_one_with_the_roles_and_places_of_all()
    {
        var participants = Participants(
            Listed("V.V. Kuznetsov", null, ParticipantRole.Sender, 0),
            Listed("Mr. McCloy", "US", ParticipantRole.Present, 10),
            Listed("V. KUZNETSOV", "USSR", ParticipantRole.Author, 20),
            Listed("Mr. Kuznetsov", "USSR", ParticipantRole.Sender, 30));

        participants.Select(participant => participant.Authority?.Value).ShouldBe(["kuznetsov", "mccloy"]);
        participants[0].Name.ShouldBe("V.V. Kuznetsov");
        participants[0].Side.ShouldBe("USSR");
        participants[0].Roles.ShouldBe([ParticipantRole.Sender, ParticipantRole.Author]);
        participants[0].Spans.Select(span => span.Start).ShouldBe([0, 20, 30]);
    }

    [Fact]
    public void A_drafter_named_in_the_heading_stands_where_the_list_of_those_present_has_them()
    {
        var participants = Participants(
            Listed("Mr. Kuznetsov", null, ParticipantRole.Drafter, 0),
            Listed("Mr. McCloy", "US", ParticipantRole.Present, 10),
            Listed("Mr. Kuznetsov", "USSR", ParticipantRole.Present, 20));

        participants.Select(participant => participant.Authority?.Value).ShouldBe(["mccloy", "kuznetsov"]);
        participants[1].Roles.ShouldBe([ParticipantRole.Drafter, ParticipantRole.Present]);
    }

    [Fact]
    public void People_without_an_authority_record_are_one_by_their_printed_name_unless_the_sides_differ()
    {
        var participants = Participants(
            Listed("Mr. Smith", "US", ParticipantRole.Present, 0),
            Listed("Mr. SMITH", null, ParticipantRole.Drafter, 10),
            Listed("Mr. Smith", "UK", ParticipantRole.Present, 20));

        participants.Select(participant => (participant.Side, participant.Roles.Count)).ShouldBe([("US", 2), ("UK", 1)]);
    }

    [Fact]
    public void A_side_that_the_document_does_not_give_is_not_supplied() =>
        Participants(Listed("V.V. Kuznetsov", null, ParticipantRole.Sender, 0)).ShouldHaveSingleItem().Side.ShouldBeNull();

    [Fact]
    public void A_misread_participant_resolves_and_says_so()
    {
        var zorin = Participants(Listed("Mr. Zarin", "USSR", ParticipantRole.Present, 0)).ShouldHaveSingleItem();

        (zorin.Name, zorin.Authority?.Value, zorin.IsMisreading).ShouldBe(("Mr. Zarin", "zorin", true));
    }

    [Fact]
    public void Places_and_speakers_get_their_records()
    {
        var spoken = Record("Mr. McCloy remarked.");
        var record = Resolve(spoken with
        {
            Places = [new PlaceStatement("Cuba", PlaceRole.Event, null, null), new PlaceStatement("Nowhere", PlaceRole.SentTo, null, null)],
            Paragraphs = [spoken.Paragraphs[0] with { Speaker = new Speaker("Mr. McCloy", null, false) }],
        });

        record.Places.Select(place => place.Place?.Value).ShouldBe(["cuba", null]);
        record.Paragraphs[0].Speaker.ShouldBe(new Speaker("Mr. McCloy", AuthorityId.Parse("mccloy"), false));
    }

    [Fact]
    public void A_mention_knows_its_place_in_the_reading_text_and_in_the_source()
    {
        var source = new SourceText("memo.md", "as noted in N.S.\n\nKhrushchev's message");
        Run[] runs =
        [
            new(RunKind.Text, new TextSpan(0, 16)),
            new(RunKind.PageBreak, new TextSpan(16, 0)),
            new(RunKind.Text, new TextSpan(18, source.Length - 18)),
        ];
        var record = Record(source, new DraftParagraph(ParagraphKind.Paragraph, runs));

        var mention = AuthorityResolver.Resolve(record, source, Persons.Index).Mentions.ShouldHaveSingleItem();

        mention.AsPrinted.ShouldBe("N.S. Khrushchev");
        mention.Kind.ShouldBe(AuthorityKind.Person);
        mention.Paragraph.ShouldBe(record.Paragraphs[0].Id);
        (mention.Start, mention.Length).ShouldBe((12, 15));
        mention.Spans.Select(source.TextOf).ShouldBe(["N.S.", "Khrushchev"]);
    }

    [Theory]
    [InlineData("US", "Mr. Kennedy wrote. In the President's letter", "kennedy-john")]
    [InlineData("US", "President Dorticós and Kennedy; the President's letter", "kennedy-john")]
    [InlineData("USSR", "Kennedy wrote. In the President's letter", "kennedy-john")]
    [InlineData("USSR", "U Thant spoke; the parties and the Secretary General", "thant")]
    [InlineData("US", "Rusk spoke; the Secretary then left", "rusk")]
    [InlineData("USSR", "Chairman Khrushchev wrote to the Committee. In the Chairman's letter", "khrushchev")]
    public void An_office_in_the_text_is_its_holder_where_nobody_else_can_be_meant(string side, string text, string holder) =>
        Office(side, text).ShouldNotBeNull().Authority.Value.ShouldBe(holder);

    [Theory]
    [InlineData("US", "In the President's letter")]
    [InlineData("USSR", "President Dorticós and Kennedy; the President's letter")]
    [InlineData("Cuba", "President Dorticós and Kennedy; the President's letter")]
    [InlineData("US", "Kennedy spoke; the President of the Senate")]
    [InlineData("US", "Rusk and McNamara spoke; the Secretary then left")]
    [InlineData("US", "Kennedy spoke; the Vice President of Cuba")]
    [InlineData("USSR", "Khrushchev wrote. The Board met, and the Chairman opened the meeting.")]
    [InlineData("USSR", "Khrushchev wrote. Chairman Clifford came in, and the Chairman opened the meeting.")]
    public void An_office_in_the_text_is_left_alone_where_another_may_be_meant(string side, string text) =>
        Office(side, text).ShouldBeNull();

    [Theory]
    [InlineData(1962, "Kennedy", 1)]
    [InlineData(1963, "Johnson", 0)]
    public void Where_a_murder_is_spoken_of_since_Kennedys_the_President_may_be_either(int year, string president, int mentions)
    {
        var record = Record($"{president} wrote. They spoke of an assassination, and what the President knew.");
        var day = new DateOnly(year, 11, 29);

        Resolve(record with { Date = ArchivalDate.OnDay("29 November", day), Participants = [Listed("The drafter", "US", ParticipantRole.Drafter, 0)] })
            .Mentions.Count(mention => mention.AsPrinted == "the President").ShouldBe(mentions);
    }

    [Theory]
    [InlineData(1963, 11, 20, 0)]
    [InlineData(1963, 11, 29, 1)]
    public void An_office_beside_an_earlier_day_may_be_that_of_the_holder_before(int year, int month, int day, int mentions)
    {
        var record = Record("The President spoke of the raid.");
        var text = new TextDate(record.Paragraphs[0].Id, 0, 3, Day(new DateOnly(year, month, day)), TextDateRule.Stated, null);
        Resolve(record with { Date = Day(new DateOnly(1963, 11, 30)), TextDates = [text], Participants = [Listed("Lyndon B. Johnson", "US", ParticipantRole.Present, 0)] })
            .Mentions.Count.ShouldBe(mentions);
    }

    [Fact]
    public void What_an_editor_says_goes_before_what_the_name_seems_to_say()
    {
        var record = Emended("He wondered what Mr. McNamara thought.", "Mr. McNamara", EmendationKind.Person, "mccloy");

        var mention = record.Mentions.ShouldHaveSingleItem();
        (mention.Authority.Value, mention.AsPrinted, mention.IsMisreading).ShouldBe(("mccloy", "Mr. McNamara", true));
        record.Paragraphs[0].Text.ShouldBe("He wondered what Mr. McNamara thought.");
    }

    [Fact]
    public void A_misreading_that_the_authority_record_knows_in_full_keeps_its_whole_name()
    {
        var record = Emended("the Volgales sailed", "olgales", EmendationKind.Misreading, "volgoles");

        record.Mentions.ShouldHaveSingleItem().AsPrinted.ShouldBe("Volgales");
    }

    [Fact]
    public void A_remark_changes_nothing()
    {
        var record = Emended("Mr. McNamara thought.", "McNamara", EmendationKind.Remark, null);

        record.Emendations.ShouldHaveSingleItem().Paragraph.ShouldBe(record.Paragraphs[0].Id);
        record.Mentions.ShouldHaveSingleItem().Authority.Value.ShouldBe("mcnamara");
    }

    [Fact]
    public void A_struck_subject_is_the_speaker_that_the_editor_names()
    {
        var source = new SourceText("memo.md", "~~Mr. Sullivan~~ observed that Cuba");
        Run[] runs =
        [
            new(RunKind.Markup, new TextSpan(0, 2)), new(RunKind.Struck, new TextSpan(2, 12)), new(RunKind.Markup, new TextSpan(14, 2)),
            new(RunKind.Text, new TextSpan(16, source.Length - 16)),
        ];
        var record = Place(Record(source, new DraftParagraph(ParagraphKind.Paragraph, runs)), source, "Mr. Sullivan", EmendationKind.Supplied, "mccloy");

        record.Paragraphs[0].Speaker.ShouldBe(new Speaker("reading", AuthorityId.Parse("mccloy"), false));
        record.Mentions.ShouldHaveSingleItem().Authority.Value.ShouldBe("cuba");
    }

    [Fact]
    public void A_supplied_word_within_a_sentence_is_no_speaker() =>
        Emended("observed of Cuba", "Cuba", EmendationKind.Supplied, "mccloy").Paragraphs[0].Speaker.ShouldBeNull();

    [Fact]
    public void An_emendation_that_names_no_authority_held_here_leads_nowhere()
    {
        var record = Emended("Mr. McNamara thought.", "McNamara", EmendationKind.Person, "nobody");

        record.Emendations.ShouldHaveSingleItem().Authority.ShouldBeNull();
        record.Mentions.ShouldHaveSingleItem().Authority.Value.ShouldBe("mcnamara");
    }

    private static IReadOnlyList<Participant> Participants(params Participant[] participants) =>
        Resolve(Record("text") with { Participants = participants }).Participants;

    private static Mention? Office(string side, string text) =>
        Resolve(Record(text) with { Participants = [Listed("The drafter", side, ParticipantRole.Drafter, 0)] })
            .Mentions.SingleOrDefault(mention => mention.AsPrinted.StartsWith("the ", StringComparison.Ordinal));

    private static ArchivalDate Day(DateOnly day) => ArchivalDate.OnDay("that day", day);

    private static Participant Listed(string name, string? side, ParticipantRole role, int at) => new(name, null, side, [role], [new TextSpan(at, 1)]);

    private static ArchivalRecord Emended(string text, string words, EmendationKind kind, string? means) =>
        Place(Record(text), new SourceText("memo.md", text), words, kind, means);

    private static ArchivalRecord Place(ArchivalRecord record, SourceText source, string words, EmendationKind kind, string? means)
    {
        var id = means is null ? (AuthorityId?)null : AuthorityId.Parse(means);
        var span = new TextSpan(source.Content.IndexOf(words, StringComparison.Ordinal), words.Length);
        var notes = new PlacedNotes([new Emendation(kind, words, "reading", id, "editors", "why", span, source.LinesOf(span), null)], []);
        return AuthorityResolver.Resolve(notes.AddTo(record), source, Persons.Index);
    }

    private static ArchivalRecord Resolve(ArchivalRecord record) =>
        AuthorityResolver.Resolve(record, new SourceText("memo.md", string.Join("\n\n", record.Paragraphs.Select(paragraph => paragraph.Text))), Persons.Index);

    private static ArchivalRecord Record(string text)
    {
        var source = new SourceText("memo.md", text);
        var from = 0;
        var drafts = new List<DraftParagraph>();
        foreach (var block in text.Split("\n\n"))
        {
            drafts.Add(new DraftParagraph(ParagraphKind.Paragraph, [new Run(RunKind.Text, new TextSpan(from, block.Length))]));
            from += block.Length + 2;
        }

        return Record(source, [.. drafts]);
    }

    private static ArchivalRecord Record(SourceText source, params DraftParagraph[] drafts) => new()
    {
        Id = RecordId.Parse("memo"),
        Collection = "x",
        Family = "ocr",
        Title = new StatedText("A memorandum", StatementSource.Supplied, null),
        Kind = DocumentKind.Memorandum,
        Date = ArchivalDate.OnDay("29 October 1962", new DateOnly(1962, 10, 29)),
        Citation = new ArchivalCitation("x", StatementSource.Supplied, null, null, null, null, null, null, null, null, null, null),
        Paragraphs = ParagraphNumbering.Number(source, drafts),
        SourceSpan = new TextSpan(0, source.Length),
    };
}
