using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Citations.InText;
using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Dates.InText;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Emendations;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts;
using CubanCrisisArchive.Web.Rendering;
using Microsoft.AspNetCore.Html;

namespace CubanCrisisArchive.Web.Tests.Rendering;

public sealed class TranscriptHtmlRendererTests
{
    [Fact]
    public void Reading_view_carries_the_drafters_changes_out()
    {
        var words = Words(TranscriptView.Reading, Drafted());

        words.ShouldBe("the US would persist in removing weapons");
    }

    [Fact]
    public void Diplomatic_view_shows_each_change_and_says_in_words_what_it_is()
    {
        var html = Html(TranscriptView.Diplomatic, Drafted());

        html.ShouldContain("""the US would <del class="struck"><span class="unseen">[struck: </span>insist<span class="unseen">]</span></del> """);
        html.ShouldContain("""<ins class="inserted"><span class="unseen">[inserted: </span>persist<span class="unseen">]</span></ins> in removing""");
    }

    [Fact]
    public void Signs_of_the_transcripts_own_form_are_never_shown()
    {
        var built = new RecordBuilder().Paragraph().Run(RunKind.Markup, "**").Run(RunKind.Emphasis, "First.").Run(RunKind.Markup, "**").Text(" From talks").Build();

        Html(TranscriptView.Diplomatic, built).ShouldContain("<em>First.</em> From talks");
    }

    [Fact]
    public void White_space_at_the_edge_of_a_change_stays_outside_its_line()
    {
        var built = new RecordBuilder().Paragraph().Text("not").Run(RunKind.Struck, " quite ").Text("so").Build();

        Html(TranscriptView.Diplomatic, built).ShouldContain("""not <del class="struck"><span class="unseen">[struck: </span>quite<span class="unseen">]</span></del> so""");
    }

    [Theory]
    [InlineData(TranscriptView.Reading)]
    [InlineData(TranscriptView.Diplomatic)]
    public void A_page_break_in_a_sentence_leaves_the_sentence_whole(TranscriptView view)
    {
        var built = new RecordBuilder().Paragraph().Text("that we are now").Run(RunKind.PageBreak, "\n\n").Text("conducting negotiations.").Build();

        var html = Html(view, built);

        html.ShouldContain("that we are now<span class=\"page-break in-line\"><span class=\"unseen\"> (page break) </span></span> conducting negotiations.");
    }

    [Fact]
    public void A_banner_at_a_page_break_is_shown_in_the_diplomatic_view_only()
    {
        var built = new RecordBuilder().Paragraph().Text("of today").Run(RunKind.PageBreak, "~~CONFIDENTIAL~~").Text("as firm").Build();

        Html(TranscriptView.Diplomatic, built).ShouldContain("""<span class="banner">CONFIDENTIAL</span>""");
        Html(TranscriptView.Reading, built).ShouldNotContain("CONFIDENTIAL");
    }

    [Fact]
    public void A_page_break_before_a_paragraph_stands_across_the_column_not_in_its_first_line()
    {
        var built = new RecordBuilder().Paragraph().Run(RunKind.PageBreak, string.Empty).Run(RunKind.PageBreak, "SECRET").Text("Mr. McCloy remarked").Build();

        Html(TranscriptView.Diplomatic, built).ShouldContain("""<p class="words">Mr. McCloy remarked</p>""");
    }

    [Fact]
    public void Everything_that_comes_from_a_source_is_encoded()
    {
        var built = new RecordBuilder()
            .Paragraph(label: "<b>", speaker: new Speaker("<i>", null, false))
            .Text("<script>alert(1)</script>").Run(RunKind.Struck, "<s>").Run(RunKind.Inserted, "<u>").Run(RunKind.PageBreak, "<hr>")
            .Build();

        var html = Html(TranscriptView.Diplomatic, built);

        html.ShouldNotContain("<script>");
        html.ShouldNotContain("<b>");
        html.ShouldNotContain("<i>");
        html.ShouldNotContain("<s>");
        html.ShouldNotContain("<u>");
        html.ShouldNotContain("<hr>");
        html.ShouldContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    }

    [Fact]
    public void Every_numbered_paragraph_carries_a_permanent_anchor_and_a_link_to_it()
    {
        var built = new RecordBuilder().Paragraph().Text("Mr. McCloy remarked").Build();
        var id = built.Record.Paragraphs[0].Id;

        Html(TranscriptView.Reading, built).ShouldContain($"""id="p-{id}"><a class="num" href="/records/by-hand/p/{id}" title="Permanent link to this paragraph"><span class="unseen">Permanent link to paragraph </span>1</a>""");
    }

    [Fact]
    public void Words_that_refer_to_another_document_lead_to_it_and_a_name_within_them_does_not_lead_elsewhere()
    {
        var built = new RecordBuilder().Paragraph().Text("As N.S. ").Run(RunKind.Struck, "~~Kh~~").Text(" Khrushchev's message of 27 October says.")
            .Mention(RecordBuilder.Person("khrushchev", "Nikita Khrushchev"), "Khrushchev").Build();
        var text = built.Record.Paragraphs[0].Text;
        var start = text.IndexOf("N.S.", StringComparison.Ordinal);
        var citation = new TextCitation(
            built.Record.Paragraphs[0].Id, start, text.IndexOf(" says", StringComparison.Ordinal) - start, "message", [], CitedKind.Message, null, null, null);
        var reference = new CrossReference(citation, ReferenceOutcome.Resolved, AuthorityId.Parse("letter"), null, [], null);
        var referring = (built.Record with { CrossReferences = [reference] }, built.Source);

        Html(TranscriptView.Reading, referring).ShouldContain("""As <a class="cites" href="/cited-documents/letter">N.S. Khrushchev&#x27;s message of 27 October</a> says.""");
        Html(TranscriptView.Diplomatic, referring).ShouldContain("""<a class="cites" href="/cited-documents/letter">N.S. <del""");
        var held = (built.Record with { CrossReferences = [reference with { Record = RecordId.Parse("held") }] }, built.Source);
        Html(TranscriptView.Reading, held).ShouldContain("""<a class="cites" href="/records/held">""");
        var open = (built.Record with { CrossReferences = [reference with { Outcome = ReferenceOutcome.Ambiguous, Document = null }] }, built.Source);
        Html(TranscriptView.Reading, open).ShouldNotContain("cites");
    }

    [Fact]
    public void List_items_share_one_list_and_keep_their_printed_labels()
    {
        var built = new RecordBuilder()
            .Paragraph().Text("Three ways:")
            .Paragraph(ParagraphKind.ListItem, "1)").Run(RunKind.Label, "1)").Text(" the monitoring")
            .Paragraph(ParagraphKind.ListItem, "2)").Run(RunKind.Label, "2)").Text(" checks")
            .Paragraph().Text("The government")
            .Build();

        foreach (var view in Enum.GetValues<TranscriptView>())
        {
            var html = Html(view, built);
            html.Split("<ul").Length.ShouldBe(2);
            html.Split("2)").Length.ShouldBe(2);
            html.ShouldContain("""<span class="label">2)</span> checks</p></li></ul><div""");
        }
    }

    [Fact]
    public void A_speaker_is_named_where_the_turn_begins_and_not_again()
    {
        var mccloy = new Speaker("Mr. McCloy", null, false);
        var built = new RecordBuilder()
            .Paragraph(speaker: mccloy).Text("One.")
            .Paragraph(speaker: mccloy with { IsCarriedOn = true }).Text("Two.")
            .Paragraph(speaker: new Speaker("Mr. Kuznetsov", null, false)).Text("Three.")
            .Build();

        var html = Html(TranscriptView.Reading, built);

        html.Split("Speaking: </span>Mr. McCloy").Length.ShouldBe(2);
        html.ShouldContain("Speaking: </span>Mr. Kuznetsov");
    }

    [Fact]
    public void A_name_links_once_a_paragraph()
    {
        var khrushchev = RecordBuilder.Person("khrushchev-nikita", "Nikita S. Khrushchev");
        var built = new RecordBuilder()
            .Paragraph().Text("Khrushchev wrote, and Khrushchev")
            .Run(RunKind.Inserted, " again").Text(" said.")
            .Mention(khrushchev, "Khrushchev")
            .Build();

        Html(TranscriptView.Reading, built, khrushchev).Split("""<a class="mention" href="/people/khrushchev-nikita">Khrushchev</a>""").Length.ShouldBe(2);
    }

    [Fact]
    public void A_name_cut_by_a_change_stays_one_link()
    {
        var mccloy = RecordBuilder.Person("mccloy-john", "John J. McCloy");
        var built = new RecordBuilder()
            .Paragraph().Text("Mr. ").Run(RunKind.Struck, "Sullivan").Run(RunKind.Inserted, "McCloy").Text(" observed")
            .Mention(mccloy, "Mr. McCloy")
            .Build();

        var html = Html(TranscriptView.Diplomatic, built, mccloy);

        html.ShouldContain("""<a class="mention" href="/people/mccloy-john">Mr. <del""");
        html.ShouldContain("</ins></a> observed");
    }

    [Fact]
    public void First_use_of_a_name_is_explained_beside_the_text_and_later_uses_are_not()
    {
        var castro = RecordBuilder.Person("castro-fidel", "Fidel Castro", "Prime Minister of Cuba.");
        var built = new RecordBuilder().Paragraph().Text("Castro said.").Paragraph().Text("Castro went.").Mention(castro, "Castro").Build();

        var html = Html(TranscriptView.Reading, built, castro);

        html.Split("Prime Minister of Cuba.").Length.ShouldBe(2);
        html.ShouldContain("<summary>1 note</summary>");
    }

    [Fact]
    public void A_participant_stands_above_the_text_and_needs_no_note()
    {
        var castro = RecordBuilder.Person("castro-fidel", "Fidel Castro", "Prime Minister of Cuba.");
        var (record, source) = new RecordBuilder().Paragraph().Text("Castro said.").Mention(castro, "Castro").Build();
        var present = record with { Participants = [new Participant("Castro", castro.Id, "Cuba", [ParticipantRole.Present], [])] };

        Html(TranscriptView.Reading, (present, source), castro).ShouldNotContain("Prime Minister");
    }

    [Fact]
    public void A_misreading_is_left_in_the_text_and_said_to_be_one()
    {
        var zorin = RecordBuilder.Person("zorin-valerian", "Valerian A. Zorin", "Soviet delegate.");
        var built = new RecordBuilder().Paragraph().Text("Mr. Eorin returned").Mention(zorin, "Eorin", isMisreading: true).Build();

        var html = Html(TranscriptView.Reading, built, zorin);

        html.ShouldContain("""<a class="mention misread" href="/people/zorin-valerian">Eorin</a>""");
        html.ShouldContain("“Eorin” is a misreading; an editor takes it for ");
    }

    [Fact]
    public void Matches_are_marked_even_where_a_page_break_or_a_deletion_divides_them()
    {
        var built = new RecordBuilder()
            .Paragraph().Text("we are now").Run(RunKind.PageBreak, "\n\n").Run(RunKind.Struck, "were ").Text("conducting negotiations.")
            .Build();
        var text = built.Record.Paragraphs[0].Text;
        var match = new TextSpan(text.IndexOf("now", StringComparison.Ordinal), "now conducting".Length);

        var html = Html(TranscriptView.Diplomatic, built, matches: match);

        html.ShouldContain("we are <mark>now</mark>");
        html.ShouldContain("<mark>conducting</mark> negotiations.");
        html.ShouldNotContain("<mark>were");
    }

    [Fact]
    public void Reading_view_of_any_paragraph_says_exactly_its_reading_text()
    {
        var built = Drafted();
        var page = new RecordBuilder()
            .Paragraph().Run(RunKind.Struck, "Since").Text(", the  US\nposition ").Run(RunKind.Struck, "had ").Text(" was ").Run(RunKind.Inserted, "clear").Text(".")
            .Build();

        Words(TranscriptView.Reading, built).ShouldBe(built.Record.Paragraphs[0].Text);
        Words(TranscriptView.Reading, page).ShouldBe(page.Record.Paragraphs[0].Text);
    }

    [Fact]
    public void Signs_on_the_page_are_told_so_that_its_legend_explains_these_and_no_others()
    {
        var transcript = TranscriptHtmlRenderer.Render(Request(TranscriptView.Diplomatic, Drafted()));

        transcript.Signs.ShouldBe([TextSign.Struck, TextSign.Inserted], ignoreOrder: true);
        transcript.Insertions.ShouldBe(1);
        transcript.Deletions.ShouldBe(1);
    }

    private static (ArchivalRecord Record, SourceText Source) Drafted() => new RecordBuilder()
        .Paragraph().Text("the US would ").Run(RunKind.Struck, "insist").Text(" ").Run(RunKind.Inserted, "persist").Text(" in removing weapons")
        .Build();

    private static TranscriptRequest Request(TranscriptView view, (ArchivalRecord Record, SourceText Source) built, params AuthorityRecord[] authorities) =>
        new(built.Record, built.Source, view, authorities.ToDictionary(authority => authority.Id));

    [Fact]
    public void An_editors_word_for_a_struck_subject_stands_in_the_reading_view_as_the_editors()
    {
        var (record, source) = new RecordBuilder().Paragraph().Run(RunKind.Struck, "Mr. Sullivan").Text(" observed that").Build();
        var emendation = new Emendation(
            EmendationKind.Supplied, "Mr. Sullivan", "Mr. McCloy", AuthorityId.Parse("mccloy-john"), "the editors", "Kuznetsov answers him.",
            record.Paragraphs[0].Runs[0].Span, new LineRange(1, 1), record.Paragraphs[0].Id);
        var emended = (record with { Emendations = [emendation] }, source);

        Words(TranscriptView.Reading, emended).ShouldBe("""<span class="supplied">[Mr. McCloy]</span> observed that""");
        Html(TranscriptView.Reading, emended).ShouldContain("Kuznetsov answers him.");
        Html(TranscriptView.Diplomatic, emended).ShouldNotContain("[Mr. McCloy]");
    }

    [Theory]
    [InlineData(7, true)]
    [InlineData(8, false)]
    public void A_day_counted_from_the_day_of_speaking_is_told_beside_the_words(int day, bool isTold)
    {
        var (record, source) = new RecordBuilder().Paragraph().Text("they left yesterday").Build();
        var date = ArchivalDate.OnDay("yesterday", new DateOnly(1962, 11, day)) with { Certainty = DateCertainty.Inferred };
        var found = new TextDate(record.Paragraphs[0].Id, 10, 9, date, TextDateRule.CountedFromDocument, new DateOnly(1962, 11, 8));

        Html(TranscriptView.Reading, (record with { TextDates = [found] }, source))
            .Contains("“yesterday”: 7 November 1962, counted from the day of the conversation, 8 November 1962.", StringComparison.Ordinal)
            .ShouldBe(isTold);
    }

    private static string Html(TranscriptView view, (ArchivalRecord Record, SourceText Source) built, params AuthorityRecord[] authorities) =>
        TranscriptHtmlRenderer.Render(Request(view, built, authorities)).Body.ToString()!;

    private static string Html(TranscriptView view, (ArchivalRecord Record, SourceText Source) built, TextSpan matches) =>
        TranscriptHtmlRenderer.Render(Request(view, built) with
        {
            Matches = new Dictionary<string, IReadOnlyList<TextSpan>> { [built.Record.Paragraphs[0].Id] = [matches] },
        }).Body.ToString()!;

    private static string Words(TranscriptView view, (ArchivalRecord Record, SourceText Source) built)
    {
        var html = Html(view, built);
        var start = html.IndexOf("""<p class="words">""", StringComparison.Ordinal) + """<p class="words">""".Length;
        return System.Net.WebUtility.HtmlDecode(html[start..html.IndexOf("</p>", start, StringComparison.Ordinal)]);
    }
}
