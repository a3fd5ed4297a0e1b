using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Diagnostics;
using CubanCrisisArchive.Records.Emendations;
using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Records.Tests.Emendations;

public sealed class NotesFileTests
{
    private const string Path = "corpus/x/memo.notes.yaml";

    private static readonly SourceText Source = new("corpus/x/memo.md", "First line.\nMr. Eorin and Mr. Eorin\n~~Mr. Sullivan~~ observed\n");

    [Fact]
    public void A_note_gives_what_is_read_who_is_meant_who_says_so_and_why()
    {
        var file = NotesFile.Parse(Note("line: 3", "text: Mr. Sullivan", "kind: supplied", "reading: Mr. McCloy", "means: mccloy-john", "by: the editors", "why: He is answered."), Path);

        file.Diagnostics.ShouldBeEmpty();
        var placed = file.Place(Source);
        placed.Diagnostics.ShouldBeEmpty();
        var emendation = placed.Emendations.ShouldHaveSingleItem();
        emendation.Kind.ShouldBe(EmendationKind.Supplied);
        emendation.AsPrinted.ShouldBe("Mr. Sullivan");
        emendation.Reading.ShouldBe("Mr. McCloy");
        emendation.Authority.ShouldBe(AuthorityId.Parse("mccloy-john"));
        (emendation.By, emendation.Why).ShouldBe(("the editors", "He is answered."));
        Source.TextOf(emendation.Span).ShouldBe("Mr. Sullivan");
        emendation.Lines.ShouldBe(new LineRange(3, 3));
    }

    [Fact]
    public void Words_that_stand_twice_in_a_line_are_told_apart_by_occurrence()
    {
        var second = NotesFile.Parse(Note("line: 2", "text: Eorin", "occurrence: 2", "kind: misreading", "reading: Zorin", "by: e", "why: w"), Path).Place(Source);
        second.Emendations.ShouldHaveSingleItem().Span.Start.ShouldBe(Source.Content.LastIndexOf("Eorin", StringComparison.Ordinal));

        var unclear = NotesFile.Parse(Note("line: 2", "text: Eorin", "kind: misreading", "reading: Zorin", "by: e", "why: w"), Path).Place(Source);
        unclear.Emendations.ShouldBeEmpty();
        unclear.Diagnostics.ShouldHaveSingleItem().Message.ShouldContain("just once in line 2");
    }

    [Theory]
    [InlineData("line: 1", "text: Eorin")]
    [InlineData("line: 99", "text: First")]
    [InlineData("line: 3", "text: mr. sullivan")]
    [InlineData("line: 2", "text: Eorin\n  occurrence: 3")]
    public void A_note_whose_words_do_not_stand_there_is_reported_and_left_out(string line, string text)
    {
        var placed = NotesFile.Parse("# A comment.\n" + Note(line, text, "kind: remark", "reading: r", "by: e", "why: w"), Path).Place(Source);

        placed.Emendations.ShouldBeEmpty();
        var diagnostic = placed.Diagnostics.ShouldHaveSingleItem();
        diagnostic.Code.ShouldBe(DiagnosticCodes.NoteNotPlaced.Code);
        (diagnostic.Path, diagnostic.Line, diagnostic.Column).ShouldBe((Path, 2, 3));
    }

    [Theory]
    [InlineData("line: x", "'line: x' is no number from 1")]
    [InlineData("line: 0", "is no number from 1")]
    [InlineData("line: 1\n  text: a\n  kind: guess\n  reading: b\n  by: e\n  why: w", "'guess' is no kind of note; the kinds are misreading, person, remark, supplied.")]
    [InlineData("line: 1\n  text: a\n  kind: remark\n  by: e\n  why: w", "needs 'reading', 'means' or both")]
    [InlineData("line: 1\n  text: a\n  kind: person\n  means: Mr. McCloy\n  by: e\n  why: w", "is no id of an authority record")]
    [InlineData("line: 1\n  text: a\n  kind: remark\n  reading: b\n  by: e", "'why' is missing")]
    [InlineData("line: 1\n  text: a\n  kind: remark\n  reading: b\n  why: w", "'by' is missing")]
    [InlineData("lien: 1", "Unknown key 'lien'")]
    public void What_cannot_be_understood_is_reported_and_left_out(string entry, string message)
    {
        var file = NotesFile.Parse($"- {entry}\n", Path);

        file.Notes.ShouldBeEmpty();
        file.Diagnostics.ShouldContain(diagnostic => diagnostic.Code == DiagnosticCodes.NotesFile.Code && diagnostic.Message.Contains(message));
    }

    private static string Note(params string[] lines) => $"- {string.Join("\n  ", lines)}\n";
}
