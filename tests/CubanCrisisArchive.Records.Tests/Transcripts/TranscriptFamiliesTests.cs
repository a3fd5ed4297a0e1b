namespace CubanCrisisArchive.Records.Tests.Transcripts;

public sealed class TranscriptFamiliesTests
{
    [Theory]
    [InlineData("", "FILE001")]
    [InlineData(" \n\t\n", "FILE001")]
    [InlineData("{ \"json\": true }", "FILE003")]
    [InlineData("Nothing that a reader of documents would know, at whatever length.", "FILE003")]
    public void What_is_no_transcript_is_refused_with_a_reason(string text, string code)
    {
        var (file, _) = Reading.File(text);
        file.Records.ShouldBeEmpty();
        file.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe(code);
    }
}
