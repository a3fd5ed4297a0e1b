using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts;
using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Web.Pages.Records;

namespace CubanCrisisArchive.Web.Tests.Pages;

public sealed class SourceLinesTests
{
    [Fact]
    public void Each_line_stands_with_what_it_became()
    {
        var rows = SourceLines.Of(Source("Title\n\nText of it\n", ("Title", PartKind.Identity), ("Text of it", PartKind.Body)));

        rows.Select(row => $"{row.Lines} {row.Text} = {string.Join(", ", row.Parts.Select(part => part.Name))}")
            .ShouldBe(["1 Title = Title", "2  = ", "3 Text of it = Text of it"]);
    }

    [Fact]
    public void Withheld_lines_are_one_row_blank_ones_between_them_included_and_blank_ones_after_them_not()
    {
        // As the archive keeps it: blanks where the words were.
        var rows = SourceLines.Of(Source("said\n   \n\n     \n\nthat", ("said", PartKind.Body), ("   ", PartKind.Foreign), ("     ", PartKind.Foreign), ("that", PartKind.Body)));

        rows.Select(row => $"{row.Lines}: {row.Text ?? "withheld"}").ShouldBe(["1: said", "2–4: withheld", "5: ", "6: that"]);
    }

    [Fact]
    public void Signs_of_the_form_are_named_only_where_a_line_holds_nothing_else()
    {
        var rows = SourceLines.Of(Source("** Title\n---", ("**", PartKind.Furniture), ("Title", PartKind.Identity), ("---", PartKind.Furniture)));

        rows.Select(row => string.Join(", ", row.Parts.Select(part => part.Name))).ShouldBe(["Title", "---"]);
    }

    private static StoredSource Source(string content, params (string Words, PartKind Kind)[] parts)
    {
        var at = 0;
        var found = new List<SourcePart>();
        foreach (var (words, kind) in parts)
        {
            var start = content.IndexOf(words, at, StringComparison.Ordinal);
            at = start + words.Length;
            found.Add(new SourcePart(new TextSpan(start, words.Length), kind, words, null));
        }

        return new StoredSource(new SourceText("made.md", content), new TextSpan(0, content.Length), found, new SourceFile("made.md", new string('0', 64)));
    }
}
