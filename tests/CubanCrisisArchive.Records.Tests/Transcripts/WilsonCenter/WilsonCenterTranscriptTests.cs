using CubanCrisisArchive.Records.Apparatus;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Transcripts;

namespace CubanCrisisArchive.Records.Tests.Transcripts.WilsonCenter;

public sealed class WilsonCenterTranscriptTests
{
    private const string Plain =
        """


        November 1, 1962
        **Telegram from Soviet Deputy Foreign Minister V.V.
        Kuznetsov to USSR Foreign Ministry**

        Citation:

        "Telegram from Soviet Deputy Foreign Minister V.V. Kuznetsov to USSR Foreign Ministry", November 1, 1962, Wilson Center Digital Archive, AVP RF, Moscow; copy obtained by NHK; translation by John Henriksen, Harvard University
        <https://archive.example/document/112596>

        Summary:

        Kuznetsov sends the results of a meeting.

        Original Language:

        Russian

        Contents:

        Translation - English

        On 31 October U Thant informed us of the results of his trip.

        1. According to U Thant, his main task was to ask Castro.

        1.XI.62 V. KUZNETSOV

        [Source: AVP RF, Moscow; copy obtained by NHK, and on file at

        National Security Archive, Washington, D.C.]
        """;

    [Fact]
    public void A_title_over_two_lines_is_one_title() =>
        Reading.Record(Plain).Title.Text.ShouldBe("Telegram from Soviet Deputy Foreign Minister V.V. Kuznetsov to USSR Foreign Ministry");

    [Theory]
    [InlineData("November 1, 1962\n**Telegram", "November 1, 1962\n\n**Telegram", "date apart from the title")]
    [InlineData("November 1, 1962\n**Telegram", "**November 1, 1962**\n\n**Telegram", "date bold")]
    [InlineData("Citation:\n\n", "**Citation:**\n\n", "label bold")]
    [InlineData("Summary:\n\n", "Summary: ", "label and value on one line")]
    [InlineData("Original Language:\n\nRussian", "**Original Language:** Russian", "bold label and value on one line")]
    [InlineData("Translation - English", "English Translation", "kind and language the other way round")]
    public void The_form_is_read_however_it_is_typed(string words, string otherwise, string guards)
    {
        var varied = Plain.Replace(words, otherwise, StringComparison.Ordinal);
        varied.ShouldNotBe(Plain, guards);
        var record = Reading.Record(varied);
        record.Date.Iso.ShouldBe("1962-11-01", guards);
        record.Title.Text.ShouldStartWith("Telegram from", Case.Sensitive, guards);
        record.Summary!.Text.ShouldBe("Kuznetsov sends the results of a meeting.", guards);
        record.OriginalLanguage.ShouldBe("ru", guards);
        record.Language.ShouldBe("en", guards);
        record.Citation.Number.ShouldBe("112596", guards);
        record.Paragraphs.Count.ShouldBe(3, guards);
    }

    [Fact]
    public void The_kind_and_language_of_the_text_are_no_text() =>
        Reading.Record(Plain).Paragraphs[0].Text.ShouldBe("On 31 October U Thant informed us of the results of his trip.");

    [Fact]
    public void A_source_note_split_by_a_page_is_whole_and_no_text()
    {
        var record = Reading.Record(Plain);
        var note = record.Apparatus.Where(item => item.Kind == ApparatusKind.SourceNote).ShouldHaveSingleItem();
        note.AsPrinted.ShouldBe("[Source: AVP RF, Moscow; copy obtained by NHK, and on file at National Security Archive, Washington, D.C.]");
        record.Paragraphs.ShouldNotContain(paragraph => paragraph.Text.Contains("NHK"));
    }

    [Fact]
    public void A_source_note_inside_the_last_paragraph_is_cut_from_it()
    {
        var record = Reading.Record(Plain.Replace("1.XI.62 V. KUZNETSOV\n\n[Source", "The crisis is unfolding. [Source", StringComparison.Ordinal));
        record.Paragraphs[^1].Text.ShouldBe("The crisis is unfolding.");
    }

    [Fact]
    public void A_signature_gives_its_day_and_its_signatory()
    {
        var record = Reading.Record(Plain);
        record.Paragraphs[^1].Kind.ShouldBe(ParagraphKind.Signature);
        var act = record.OtherDates.ShouldHaveSingleItem();
        act.Kind.ShouldBe(DatedActKind.Signed);
        act.Date.Iso.ShouldBe("1962-11-01");
        record.Participants.ShouldContain(person => person.Name == "V. KUZNETSOV" && person.Roles.Contains(ParticipantRole.Sender));
    }

    [Fact]
    public void A_point_numbered_in_words_keeps_its_number_apart()
    {
        var record = Reading.Record(Plain.Replace("On 31 October U Thant", "First. From talks with U Thant we know: he", StringComparison.Ordinal));
        record.Paragraphs[0].Label.ShouldBe("First.");
        record.Paragraphs[0].Text.ShouldStartWith("From talks with U Thant");
    }

    [Fact]
    public void A_paragraph_split_by_a_page_is_whole_and_knows_its_lines()
    {
        var record = Reading.Record(Plain.Replace("informed us of the results", "informed\n\nus of the results", StringComparison.Ordinal));
        record.Paragraphs[0].Text.ShouldBe("On 31 October U Thant informed us of the results of his trip.");
        record.Paragraphs[0].Lines.Count.ShouldBe(2);
        record.Paragraphs[0].Runs.ShouldContain(run => run.Kind == RunKind.PageBreak);
    }

    [Fact]
    public void A_field_that_the_form_does_not_know_is_kept_and_reported()
    {
        var text = Plain.Replace("Original Language:", "Sponsor:\n\nThe Foundation\n\nOriginal Language:", StringComparison.Ordinal);
        Reading.Record(text).Apparatus.ShouldContain(item => item.Label == "Sponsor" && item.AsPrinted == "The Foundation");
        Reading.Codes(text).ShouldContain("FIELD001");
    }

    [Fact]
    public void The_sites_running_head_is_furniture_and_what_it_lists_and_credits_is_no_text()
    {
        var text = "Digital Archive\ndigitalarchive.wilsoncenter.org\nInternational History Declassified\n" + Plain
            .Replace("Original Language:", "Credits:\n\nThis document was made possible with support from the Foundation.\n\nOriginal Language:", StringComparison.Ordinal)
            .Replace("Translation - English", "- English Translation\n- Scan of Original Document", StringComparison.Ordinal);
        var record = Reading.Record(text);
        record.Title.Text.ShouldBe("Telegram from Soviet Deputy Foreign Minister V.V. Kuznetsov to USSR Foreign Ministry");
        record.Language.ShouldBe("en");
        record.Paragraphs.Count.ShouldBe(3);
        record.Apparatus.ShouldContain(item => item.Label == "Contents" && item.AsPrinted == "English Translation Scan of Original Document");
        record.Apparatus.ShouldContain(item => item.Label == "Credits" && item.AsPrinted == "This document was made possible with support from the Foundation.");
        Reading.Codes(text).ShouldNotContain("FIELD001");
    }

    [Fact]
    public void Words_of_a_summary_or_a_title_in_two_paragraphs_stay_apart()
    {
        var record = Reading.Record(Plain
            .Replace("V.V.\nKuznetsov to", "V.V.**\n\n**Kuznetsov to", StringComparison.Ordinal)
            .Replace("the results of a meeting.", "the results\n\nof a meeting.", StringComparison.Ordinal));
        record.Title.Text.ShouldBe("Telegram from Soviet Deputy Foreign Minister V.V. Kuznetsov to USSR Foreign Ministry");
        record.Summary!.Text.ShouldBe("Kuznetsov sends the results of a meeting.");
        record.Participants.Select(person => person.Name).ShouldBe(["V.V. Kuznetsov", "USSR Foreign Ministry", "V. KUZNETSOV"]);
    }

    [Theory]
    [InlineData("27/X/1962 A. Gromyko", "1962-10-27", "A. Gromyko")]
    [InlineData("28.X.62 ALEKSEEV", "1962-10-28", "ALEKSEEV")]
    public void Behind_its_day_a_surname_is_a_signature(string line, string iso, string name)
    {
        var record = Reading.Record(Plain.Replace("1.XI.62 V. KUZNETSOV", line, StringComparison.Ordinal));
        record.Paragraphs[^1].Kind.ShouldBe(ParagraphKind.Signature);
        record.OtherDates.ShouldHaveSingleItem().Date.Iso.ShouldBe(iso);
        record.Participants.ShouldContain(person => person.Name == name);
    }

    [Fact]
    public void A_citation_by_ibidem_is_kept_and_reported()
    {
        var text = Plain.Replace("Wilson Center Digital Archive, AVP RF, Moscow; copy obtained by NHK; translation by John Henriksen, Harvard University\n<https://archive.example/document/112596>", "Ibid.", StringComparison.Ordinal);
        Reading.Record(text).Citation.Publisher.ShouldBeNull();
        Reading.Codes(text).ShouldContain("CITE002");
    }

    [Fact]
    public void A_date_that_the_citation_contradicts_is_reported_and_the_head_is_believed()
    {
        var text = Plain.Replace("November 1, 1962\n**", "November 2, 1962\n**", StringComparison.Ordinal);
        Reading.Record(text).Date.Iso.ShouldBe("1962-11-02");
        Reading.Codes(text).ShouldContain("DATE003");
    }

    [Fact]
    public void Without_any_date_the_record_is_undated_and_says_so()
    {
        var text = Plain.Replace("November 1, 1962\n", string.Empty, StringComparison.Ordinal).Replace(", November 1, 1962,", ",", StringComparison.Ordinal);
        Reading.Record(text).Date.Iso.ShouldBeNull();
        Reading.Codes(text).ShouldContain("DATE001");
    }

    [Fact]
    public void Without_a_title_the_citations_title_is_supplied()
    {
        var text = Plain.Replace("**Telegram from Soviet Deputy Foreign Minister V.V.\nKuznetsov to USSR Foreign Ministry**", string.Empty, StringComparison.Ordinal);
        var title = Reading.Record(text).Title;
        title.Source.ShouldBe(StatementSource.Supplied);
        title.Text.ShouldStartWith("Telegram from");
    }

    [Fact]
    public void A_form_without_text_gives_a_record_and_a_warning() =>
        Reading.Codes(Plain[..Plain.IndexOf("On 31 October", StringComparison.Ordinal)]).ShouldContain("BODY001");

    [Theory]
    [InlineData("---")]
    [InlineData("[Page 514]")]
    [InlineData("## Page 2")]
    [InlineData("- 3 -")]
    public void A_mark_of_a_page_is_no_text_and_the_paragraph_around_it_is_whole(string mark)
    {
        var record = Reading.Record(Plain.Replace("informed us of the results", $"informed\n\n{mark}\n\nus of the results", StringComparison.Ordinal));
        record.Paragraphs[0].Text.ShouldBe("On 31 October U Thant informed us of the results of his trip.");
        record.Paragraphs.Count.ShouldBe(3);
    }

    [Fact]
    public void A_sponsors_line_is_apparatus_and_no_text()
    {
        const string sponsor = "This document was made possible with support from The Leon Levy Foundation";
        var record = Reading.Record($"{Plain}\n\n{sponsor}\n");
        record.Apparatus.ShouldContain(item => item.Label == "Sponsor" && item.AsPrinted == sponsor);
        record.Paragraphs.ShouldNotContain(paragraph => paragraph.Text.Contains("Foundation"));
    }
}
