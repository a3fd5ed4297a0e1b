using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Transcripts;
using CubanCrisisArchive.Records.Transcripts.Speakers;

namespace CubanCrisisArchive.Records.Tests.Transcripts.Speakers;

public sealed class SpeakerFinderTests
{
    private static readonly Participant[] Participants =
    [
        .. new[] { "Mr. Kuznetsov", "Ambassador Stevenson", "Mr. McCloy", "U Thant" }.Select(name => new Participant(name, null, null, [ParticipantRole.Present], [])),
    ];

    [Theory]
    [InlineData("Mr. McCloy remarked that we had just received word.", "Mr. McCloy", "name and verb open the sentence")]
    [InlineData("In brief, said V.V. Kuznetsov, the government of the USSR accepts.", "V.V. Kuznetsov", "verb before the name")]
    [InlineData("Turning to warheads, Ambassador Stevenson said that the US did not wish to delay.", "Ambassador Stevenson", "after a clause")]
    [InlineData("Mr. Kuznetsov today responded that he still thought so.", "Mr. Kuznetsov", "an adverb between")]
    [InlineData("U Thant has expressed his hope that the exchange will be fruitful.", "U Thant", "a name of two words, the perfect tense")]
    [InlineData("Recalling Amb. Stevenson's remark about ground inspection, Mr. Kuznetsov said no.", "Mr. Kuznetsov", "another's remark is named first")]
    [InlineData("The President asked about the ships.", "The President", "an office stands for its holder")]
    public void The_speaker_is_the_one_whom_the_first_sentence_names(string text, string name, string guards)
    {
        var speaker = Find(text).Single().Speaker;
        speaker!.Name.ShouldBe(name, guards);
        speaker.IsCarriedOn.ShouldBeFalse(guards);
    }

    [Theory]
    [InlineData("The USSR believed that such steps would be a serious guarantee.", "nobody is named")]
    [InlineData("As to the question, U Thant had probably stated his views to the US.", "another's earlier words")]
    [InlineData("Finally, Mr. Kuznetsov had asked whether the US would give assurances.", "what was asked before")]
    [InlineData("Moscow said that the interpretation was correct.", "Moscow took no part")]
    [InlineData("The letter was long. Mr. McCloy said so.", "the second sentence tells nothing of the first")]
    [InlineData("He said that nobody had spoken yet.", "a pronoun without anyone before it")]
    public void Where_it_is_not_told_the_speaker_is_unknown(string text, string guards) => Find(text).Single().Speaker.ShouldBeNull(guards);

    [Theory]
    [InlineData("He went on to say that the government agreed.", "a pronoun goes on")]
    [InlineData("Then he asked about the goal of the trip.", "a pronoun after then")]
    public void A_pronoun_carries_the_turn_on(string text, string guards)
    {
        var speaker = Find("Mr. McCloy said yes.", text)[1].Speaker;
        speaker!.Name.ShouldBe("Mr. McCloy", guards);
        speaker.IsCarriedOn.ShouldBeTrue(guards);
    }

    [Fact]
    public void A_paragraph_without_a_speaker_ends_the_turn() =>
        Find("Mr. McCloy said yes.", "The crisis was a long one.", "He said no.")[2].Speaker.ShouldBeNull();

    [Fact]
    public void The_points_of_a_list_belong_to_the_one_who_makes_them()
    {
        Paragraph[] paragraphs =
        [
            Paragraph("Mr. Kuznetsov said that the commitments should be these:", ParagraphKind.Paragraph),
            Paragraph("Not to invade Cuba;", ParagraphKind.ListItem),
        ];
        SpeakerFinder.Find(DocumentKind.MemorandumOfConversation, Participants, paragraphs)[1].Speaker!.IsCarriedOn.ShouldBeTrue();
    }

    [Fact]
    public void In_a_telegram_nobody_takes_the_floor() =>
        SpeakerFinder.Find(DocumentKind.Telegram, Participants, [Paragraph("U Thant said that he would report.", ParagraphKind.Paragraph)])[0].Speaker.ShouldBeNull();

    private static IReadOnlyList<Paragraph> Find(params string[] texts) =>
        SpeakerFinder.Find(DocumentKind.RecordOfConversation, Participants, [.. texts.Select(text => Paragraph(text, ParagraphKind.Paragraph))]);

    private static Paragraph Paragraph(string text, ParagraphKind kind) => new(1, "1-0", kind, null, text, [], []);
}
