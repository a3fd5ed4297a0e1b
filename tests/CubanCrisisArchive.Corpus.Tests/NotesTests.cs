using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Emendations;

namespace CubanCrisisArchive.Corpus.Tests;

/// <summary>Editors' notes find their words, and links follow them.</summary>
public sealed class NotesTests
{
    public static TheoryData<string> Ids => [.. TranscriptReadingTests.Ids];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_note_is_understood_finds_its_words_and_names_someone_known(string id)
    {
        if (ResolvedCorpus.Notes(id) is not { } notes)
        {
            return;
        }

        notes.Diagnostics.ShouldBeEmpty();
        var placed = notes.Place(CorpusFolder.Source(id));
        placed.Diagnostics.ShouldBeEmpty();
        foreach (var emendation in placed.Emendations.Where(emendation => emendation.Authority is not null))
        {
            ResolvedCorpus.Index.Find(emendation.Authority!.Value).ShouldNotBeNull(emendation.AsPrinted);
        }
    }

    [Fact]
    public void Every_notes_file_lies_beside_its_transcript()
    {
        foreach (var file in Directory.EnumerateFiles(CorpusFolder.Path, "*.notes.yaml", SearchOption.AllDirectories))
        {
            File.Exists(file.Replace(".notes.yaml", ".md", StringComparison.Ordinal)).ShouldBeTrue(file);
        }
    }

    [Theory]
    [InlineData(40, "Zarin", EmendationKind.Misreading, "zorin-valerian")]
    [InlineData(41, "Mandalevich", EmendationKind.Misreading, "mendelevich-lev")]
    [InlineData(42, "Zharebtsov", EmendationKind.Misreading, "zherebtsov-v")]
    [InlineData(70, "Volgales", EmendationKind.Misreading, "volgoles")]
    [InlineData(123, "Mr. McNamara", EmendationKind.Person, "mccloy-john")]
    [InlineData(130, "Mr. Kuznetsov", EmendationKind.Supplied, "zorin-valerian")]
    [InlineData(187, "Eorin", EmendationKind.Misreading, "zorin-valerian")]
    [InlineData(197, "Mr. Sullivan", EmendationKind.Supplied, "mccloy-john")]
    [InlineData(215, "Borticos", EmendationKind.Misreading, "dorticos-osvaldo")]
    [InlineData(217, "Mr. McNamara", EmendationKind.Person, "mccloy-john")]
    public void The_memorandum_s_misreadings_are_noted(int line, string text, EmendationKind kind, string meant)
    {
        var emendation = ResolvedCorpus.Record("nsarchive-01117").Record.Emendations.Single(one => one.Lines.Start == line && one.AsPrinted == text);

        (emendation.Kind, emendation.Authority).ShouldBe((kind, AuthorityId.Parse(meant)));
    }

    [Fact]
    public void McNamara_is_linked_where_he_is_meant_and_nowhere_else()
    {
        var (record, source) = ResolvedCorpus.Record("nsarchive-01117");

        record.Mentions.Where(mention => mention.Authority.Value == "mcnamara-robert")
            .Select(mention => source.LineAt(mention.Spans[0].Start)).ShouldBe([110]);
        record.Mentions.Where(mention => mention.AsPrinted == "Mr. McNamara")
            .Select(mention => (source.LineAt(mention.Spans[0].Start), mention.Authority.Value, mention.IsMisreading))
            .ShouldBe([(123, "mccloy-john", true), (217, "mccloy-john", true)]);
    }

    [Theory]
    [InlineData(130, "Mr. Zorin", "zorin-valerian")]
    [InlineData(197, "Mr. McCloy", "mccloy-john")]
    public void Where_a_struck_name_carries_the_sentence_the_one_meant_is_the_speaker_and_no_word_is_written_into_the_text(int line, string supplied, string meant)
    {
        var paragraph = ResolvedCorpus.Record("nsarchive-01117").Record.Paragraphs.Single(one => one.Lines[0].Start == line);

        (paragraph.Speaker?.Name, paragraph.Speaker?.Authority).ShouldBe((supplied, AuthorityId.Parse(meant)));
        paragraph.Text.ShouldNotStartWith(supplied);
    }
}
