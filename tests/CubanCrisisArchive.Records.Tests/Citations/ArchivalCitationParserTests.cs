using CubanCrisisArchive.Records.Citations;

namespace CubanCrisisArchive.Records.Tests.Citations;

public sealed class ArchivalCitationParserTests
{
    [Fact]
    public void Every_part_of_a_full_citation_is_told()
    {
        var citation = ArchivalCitationParser.Parse(
            """
            "From the Journal of V.V. Kuznetsov: Record of conversation with the Cuban Representative to the UN, C. Lechuga", November 7, 1962, Wilson Center Digital Archive, AVP RF; copy obtained by NHK, provided to CWIHP, and on file at National Security Archive, Washington, D.C.; translation by John Henriksen, Harvard University <https://wilson-center-digital-archive.dvincitest.com/document/110439>
            """,
            null);

        citation.Title.ShouldBe("From the Journal of V.V. Kuznetsov: Record of conversation with the Cuban Representative to the UN, C. Lechuga");
        citation.Date.ShouldBe("November 7, 1962");
        citation.Publisher.ShouldBe("Wilson Center Digital Archive");
        citation.Holder.ShouldBe("AVP RF");
        citation.Provenance.ShouldBe("copy obtained by NHK, provided to CWIHP, and on file at National Security Archive, Washington, D.C.");
        citation.Translator.ShouldBe("John Henriksen");
        citation.TranslatorAffiliation.ShouldBe("Harvard University");
        citation.Url.ShouldBe("https://wilson-center-digital-archive.dvincitest.com/document/110439");
        citation.Number.ShouldBe("110439");
    }

    [Theory]
    [InlineData("translation by John Henriksen, Harvard University. <https://a.example/document/7>", "a full stop stands before the address")]
    [InlineData("translation by John Henriksen, Harvard University\n\n<https://a.example/document/7>", "the address stands on its own line")]
    [InlineData("translation by John Henriksen, Harvard University https://a.example/document/7", "the address stands bare")]
    public void The_address_is_told_wherever_it_stands(string end, string guards)
    {
        var citation = ArchivalCitationParser.Parse($"\"T\", November 7, 1962, P, H; {end}", null);
        citation.Number.ShouldBe("7", guards);
        citation.TranslatorAffiliation.ShouldBe("Harvard University", guards);
    }

    [Theory]
    [InlineData("\"Telegram on \"Operation Anadyr\", with map\", October 1, 1962, P, H", "Telegram on \"Operation Anadyr\", with map", "quotes and a comma stand inside")]
    [InlineData("\"Telegram to Moscow,\" October 1962, P, H", "Telegram to Moscow", "the comma stands inside the quotes")]
    [InlineData("“Telegram to Moscow”, 1 October 1962, P, H", "Telegram to Moscow", "curly quotes, day first")]
    public void A_title_ends_where_the_date_begins(string text, string title, string guards)
    {
        var citation = ArchivalCitationParser.Parse(text, null);
        citation.Title.ShouldBe(title, guards);
        citation.Publisher.ShouldBe("P", guards);
        citation.Holder.ShouldBe("H", guards);
    }

    [Theory]
    [InlineData("AVP RF, Moscow; translated from Portuguese by James G. Hershberg.", "AVP RF, Moscow", null, "James G. Hershberg", null)]
    [InlineData("AVPRF. Obtained and translated by NHK. Translated for CWIHP by Gary Goldberg.", "AVPRF", "Obtained and translated by NHK. Translated for CWIHP by Gary Goldberg", "NHK", null)]
    [InlineData("AVPRF. Contributed by Sergey Radchenko and translated by Gary Goldberg.", "AVPRF", "Contributed by Sergey Radchenko and translated by Gary Goldberg", "Gary Goldberg", null)]
    [InlineData("Archives, Brasilia, Brazil (copy courtesy of a friend); translation by John Henriksen, Harvard University", "Archives, Brasilia, Brazil (copy courtesy of a friend)", null, "John Henriksen", "Harvard University")]
    [InlineData("AVP RF; translation by A. B. Ivanova and C. de Groot", "AVP RF", null, "A. B. Ivanova and C. de Groot", null)]
    public void Holder_copy_and_translator_are_told_however_they_are_parted(string rest, string holder, string? provenance, string translator, string? affiliation)
    {
        var citation = ArchivalCitationParser.Parse($"\"T\", October 28, 1962, History and Public Policy Program Digital Archive, {rest}", null);
        citation.Publisher.ShouldBe("History and Public Policy Program Digital Archive");
        citation.Holder.ShouldBe(holder);
        citation.Provenance.ShouldBe(provenance);
        citation.Translator.ShouldBe(translator);
        citation.TranslatorAffiliation.ShouldBe(affiliation);
    }

    [Fact]
    public void Ibidem_is_no_publisher()
    {
        var citation = ArchivalCitationParser.Parse("\"Letter from Khrushchev to Fidel Castro\", October 28, 1962, Ibid.", null);
        citation.Title.ShouldBe("Letter from Khrushchev to Fidel Castro");
        citation.Date.ShouldBe("October 28, 1962");
        citation.Publisher.ShouldBeNull();
        citation.Holder.ShouldBeNull();
        citation.Text.ShouldEndWith("Ibid.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("Ibid.")]
    [InlineData("\"")]
    [InlineData("\"never closed, 1962")]
    [InlineData(";;;,,,")]
    public void What_a_citation_does_not_tell_stays_unknown(string text)
    {
        var citation = ArchivalCitationParser.Parse(text, null);
        citation.Text.ShouldBe(text);
        citation.Translator.ShouldBeNull();
        citation.Url.ShouldBeNull();
    }
}
