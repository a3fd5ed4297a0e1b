using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Web.Pages.Records;
using CubanCrisisArchive.Web.Tests.Rendering;

namespace CubanCrisisArchive.Web.Tests.Pages;

public sealed class ProvenanceChainTests
{
    private static readonly SourceFile File = new("corpus/made/by-hand.md", new string('0', 64));

    [Fact]
    public void Words_are_followed_from_the_note_taker_to_the_file()
    {
        var (record, _) = new RecordBuilder().Paragraph().Text("He said.").Build();
        var told = record with
        {
            OriginalLanguage = "ru",
            Language = "en",
            Participants = [new Participant("V. Zherebtsov", null, "USSR", [ParticipantRole.Present, ParticipantRole.NoteTaker], [])],
            Citation = record.Citation with
            {
                Translator = "John Henriksen",
                TranslatorAffiliation = "Harvard University",
                Holder = "AVP RF",
                Provenance = "copy obtained by NHK",
                Publisher = "Wilson Center Digital Archive",
                Number = "111988",
            },
        };

        ProvenanceChain.Of(told, File).Select(link => $"{link.Step} {link.Words}").ShouldBe(
        [
            "Written down by V. Zherebtsov",
            "Translated from Russian by John Henriksen, Harvard University",
            "Held AVP RF",
            "Copied copy obtained by NHK",
            "Published Wilson Center Digital Archive, number 111988",
            "Read here from corpus/made/by-hand.md",
        ]);
    }

    [Fact]
    public void No_link_is_supposed()
    {
        var (record, _) = new RecordBuilder().Paragraph().Text("He said.").Build();

        ProvenanceChain.Of(record, File).ShouldHaveSingleItem().Step.ShouldBe("Read here");
    }
}
