using CubanCrisisArchive.Records.Dates;

namespace CubanCrisisArchive.Records.Tests.Transcripts;

/// <summary>A megabyte on one line, made to go wrong: the readers' time grows with its length, or this would not end.</summary>
public sealed class LongInputTests
{
    private const int Megabyte = 1_000_000;

    [Theory]
    [InlineData("1/")]
    [InlineData("October ")]
    [InlineData("27 October–")]
    [InlineData("9 p.m. to ")]
    [InlineData("19")]
    public void Dates_are_sought_in_linear_time(string piece) => DateFinder.FindAll(Long(piece)).Count.ShouldBeGreaterThanOrEqualTo(0);

    [Theory]
    [InlineData("<TEI><body>", "<!--")]
    [InlineData("<TEI><body>", "<a \"")]
    [InlineData("<TEI><body>", "<![CDATA[")]
    [InlineData("<TEI><div type=\"document\"><head>", "1. A from B to C ")]
    [InlineData("<TEI><div type=\"document\"><p>", "x<note n=\"1\">y</note>")]
    [InlineData("---\ntitle: A\n---\n\n", "text[1] ")]
    [InlineData("---\ntitle: A\n---\n\n", "12 October 1962, ")]
    [InlineData("Memorandum of Conversation\n\nPARTICIPANTS\n", "Mr. A, ")]
    [InlineData("Memorandum of Conversation\n\n", "[1] text ")]
    [InlineData("## Page 1\n\nRECORD NUMBER : ", "1/1/19")]
    [InlineData("## Page 1\n\nDATE: ", "O/")]
    public void Nothing_of_a_megabyte_on_one_line_is_lost(string head, string piece)
    {
        var (file, source) = Reading.File(head + Long(piece));
        file.Records.ShouldHaveSingleItem();
        var covered = new bool[source.Length];
        foreach (var part in file.Parts)
        {
            Array.Fill(covered, true, part.Span.Start, part.Span.Length);
        }

        Enumerable.Range(0, source.Length).Any(i => !covered[i] && !char.IsWhiteSpace(source.Content[i])).ShouldBeFalse();
    }

    private static string Long(string piece) => string.Concat(Enumerable.Repeat(piece, Megabyte / piece.Length));
}
