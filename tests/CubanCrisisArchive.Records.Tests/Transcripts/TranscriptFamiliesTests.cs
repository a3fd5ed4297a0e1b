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

    [Theory]
    [InlineData("Signal copy\n\npractically perform the functions of an international gendarme.\n\n26")]
    [InlineData("[Control copy]\n\nNo. 22\nTelegram of November 23, 1963\n\n27")]
    [InlineData("Signal exemplar\n\nThe President said so on November 23, 1963.\n\n52")]
    [InlineData("Special Memorandum\n\nRusk said so on November 23, 1963.\n\n46")]
    [InlineData("and the Soviet people want to work and want peace, he said on November 23, 1963.\n\n43")]
    [InlineData("RGANI. F. 3. Op. 66. D. 471. L. 24 - 28. Copy.\n\nTelegram of November 23, 1963\n\n87")]
    [InlineData("CONTENTS\n\n1. Introduction to published documents .......... 1-15\n2. Preface .......... 16-21\n3.1. Documents at the highest level\n(June 13 - October 25, 1963) .......... 22-71\n\n1")]
    [InlineData("Signal Copy\n\nIntroduction to Published Documents\n\nThe decree of January 23, 2025 releases the Assassination Records.\n\n1")]
    public void Page_of_a_book_of_documents_is_refused_by_name(string text)
    {
        var file = Reading.File(text).File;
        file.Records.ShouldBeEmpty();
        file.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("FILE008");
    }

    [Theory]
    [InlineData("Special Memorandum\n\nRusk said so on November 23, 1963.")]
    [InlineData("Letter From President Kennedy\n\nWashington, October 22, 1962.\n\nI have read your letter.\n\n2")]
    [InlineData("Contents\n\nSummary ........ 1\n\nThe President read it on October 22, 1962.")]
    [InlineData("rod-t07A6-A0340]\n\n104-10146-10340\n\nThe station saw him on November 23, 1963.\n\n6")]
    public void Paper_that_only_resembles_a_page_is_read(string text) => Reading.File(text).File.Records.ShouldHaveSingleItem();

    [Fact]
    public void Data_of_another_form_is_refused_by_name() => Reading.Codes("""{ "id": "110439", "title": "Telegram of November 7, 1962" }""").ShouldBe(["FILE003"]);
}
