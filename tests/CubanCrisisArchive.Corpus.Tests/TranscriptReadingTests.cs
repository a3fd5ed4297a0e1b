using CubanCrisisArchive.Records.Apparatus;
using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts;

namespace CubanCrisisArchive.Corpus.Tests;

/// <summary>What the five transcripts say, read by eye and held here.</summary>
public sealed class TranscriptReadingTests
{
    public static TheoryData<string> Ids => ["wilson-111988", "wilson-112634", "wilson-112596", "wilson-110439", "nsarchive-01117"];

    private static ArchivalRecord Record(string id) => CorpusFolder.Read(id).File.Records.ShouldHaveSingleItem();

    [Theory]
    [InlineData("wilson-111988", "record-of-conversation", "1962-10-29", 64, 2, 0)]
    [InlineData("wilson-112634", "telegram", "1962-10-30", 22, 0, 1)]
    [InlineData("wilson-112596", "telegram", "1962-11-01", 10, 0, 1)]
    [InlineData("wilson-110439", "record-of-conversation", "1962-11-07", 2, 0, 0)]
    [InlineData("nsarchive-01117", "memorandum-of-conversation", "1962-11-08", 39, 0, 0)]
    public void Kind_date_and_paragraphs_are_those_counted_by_eye(string id, string kind, string date, int numbered, int headings, int signatures)
    {
        var record = Record(id);
        record.Kind.Slug.ShouldBe(kind);
        record.Date.Iso.ShouldBe(date);
        record.Paragraphs.Count(paragraph => paragraph.Number is not null).ShouldBe(numbered);
        record.Paragraphs.Count(paragraph => paragraph.Kind == ParagraphKind.Heading).ShouldBe(headings);
        record.Paragraphs.Count(paragraph => paragraph.Kind == ParagraphKind.Signature).ShouldBe(signatures);
    }

    [Theory]
    [InlineData("wilson-111988", 3)]
    [InlineData("wilson-112634", 5)]
    [InlineData("wilson-112596", 6)]
    [InlineData("nsarchive-01117", 7)]
    public void List_items_are_those_counted_by_eye(string id, int items) =>
        Record(id).Paragraphs.Count(paragraph => paragraph.Kind == ParagraphKind.ListItem).ShouldBe(items);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_character_belongs_to_exactly_one_part(string id)
    {
        var (file, source) = CorpusFolder.Read(id);
        var owners = new int[source.Length];
        foreach (var part in file.Parts)
        {
            for (var i = part.Span.Start; i < part.Span.End; i++)
            {
                owners[i]++;
            }
        }

        Enumerable.Range(0, source.Length).Where(i => !char.IsWhiteSpace(source.Content[i]) && owners[i] != 1)
            .Select(i => $"{source.LineAt(i)}:{source.ColumnAt(i)}").ShouldBeEmpty();
        file.Diagnostics.ShouldNotContain(diagnostic => diagnostic.Code == "PART001" || diagnostic.Code == "PART002");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_runs_of_every_paragraph_give_its_source_back(string id)
    {
        var (file, source) = CorpusFolder.Read(id);
        foreach (var paragraph in file.Records[0].Paragraphs)
        {
            var from = paragraph.Runs.Min(run => run.Span.Start);
            foreach (var run in paragraph.Runs.OrderBy(run => run.Span))
            {
                var gap = source.Trim(TextSpan.FromBounds(from, run.Span.Start));
                if (gap.Length > 0)
                {
                    // Only the fenced target may stand between two stretches of a paragraph.
                    source.LinesOf(gap).ShouldBe(new LineRange(134, 183));
                }

                from = run.Span.End;
            }
        }
    }

    [Fact]
    public void The_citation_of_the_conversation_with_U_Thant_is_told_in_its_parts()
    {
        var citation = Record("wilson-111988").Citation;
        citation.Title.ShouldBe("Record of Conversation between Soviet Deputy Foreign Minister Kuznetsov and UN Secretary General U Thant");
        citation.Date.ShouldBe("October 29, 1962");
        citation.Publisher.ShouldBe("Wilson Center Digital Archive");
        citation.Holder.ShouldBe("Archive of Foreign Policy, Russian Federation (AVP RF), Moscow");
        citation.Provenance.ShouldBe("copy obtained by NHK (Japanese Television), provided to CWIHP, and on file at National Security Archive, Washington, D.C.");
        citation.Translator.ShouldBe("John Henriksen");
        citation.TranslatorAffiliation.ShouldBe("Harvard University");
        citation.Number.ShouldBe("111988");
    }

    [Theory]
    [InlineData("wilson-110439", 2, "that we are now conducting negotiations. With the resolution")]
    [InlineData("wilson-111988", 9, "as has already been noted in N.S. Khrushchev's message")]
    [InlineData("wilson-111988", 41, "For the USSR, it is the matter of arms provisioning")]
    [InlineData("wilson-111988", 51, "on-site inspections on the fulfillment of the obligations")]
    [InlineData("wilson-111988", 59, "Third, the Americans in their talks with U Thant")]
    [InlineData("wilson-112634", 8, "control on the dismantling inspections and of guarantees for Cuba")]
    [InlineData("nsarchive-01117", 4, "to ensure a tranquil situation in the Caribbean")]
    [InlineData("nsarchive-01117", 11, "the establishment of a UN presence in the Caribbean area")]
    [InlineData("nsarchive-01117", 17, "those aircraft could be employed beyond coastal defense")]
    [InlineData("nsarchive-01117", 18, "attention to the fact that to begin a discussion")]
    [InlineData("nsarchive-01117", 18, "provided for verification by agreeing that the US would ascertain that fact.")]
    [InlineData("nsarchive-01117", 20, "The question was not one of what label the US attached")]
    [InlineData("nsarchive-01117", 23, "he had been given the exact positions of the Soviet ships carrying missiles")]
    [InlineData("nsarchive-01117", 25, "which the US/regarded as offensive He said he also differed")]
    [InlineData("nsarchive-01117", 31, "Mr. Stevenson had said that the guarantee which was still outstanding")]
    [InlineData("nsarchive-01117", 31, "your reply of today as firm undertakings on part of both our governments")]
    public void A_sentence_split_by_a_page_is_whole(string id, int number, string words) =>
        Record(id).Paragraphs.Single(paragraph => paragraph.Number == number).Text.ShouldContain(words);

    [Fact]
    public void The_word_written_above_a_line_stands_after_the_deletion_it_replaces() =>
        Record("nsarchive-01117").Paragraphs.Single(paragraph => paragraph.Number == 13).Text.ShouldStartWith("Ambassador Stevenson said that first of all");

    [Fact]
    public void The_memorandum_says_when_and_where_it_was()
    {
        var record = Record("nsarchive-01117");
        record.Date.Time!.From.ShouldBe(new TimeOnly(17, 0));
        record.Date.Time.To.ShouldBe(new TimeOnly(20, 20));
        record.Places.ShouldHaveSingleItem().AsPrinted.ShouldBe("Soviet Mission, NY");
        record.Title.Source.ShouldBe(StatementSource.Supplied);
        record.Title.Text.ShouldBe("Memorandum of conversation, Soviet Mission, NY, 8 November 1962: Cuba");
        record.Summary.ShouldBeNull();
        record.Citation.Number.ShouldBe("01117");
        record.Citation.Source.ShouldBe(StatementSource.Supplied);
    }

    [Fact]
    public void The_three_reviews_stand_side_by_side_with_their_boxes()
    {
        var reviews = Record("nsarchive-01117").Apparatus.Where(item => item.Kind == ApparatusKind.Review).Select(item => item.Review!).ToList();
        reviews.Select(review => review.Date.Iso).ShouldBe(["1988-03-02", "1992-04-02", "1992-02-12"]);
        reviews[0].Reviewer.ShouldBe("JB/Amv");
        Ticked(reviews[0]).ShouldBe(["DENY", "CLASSIFY as CONF OADR", "DOWNGRADE TS to CONF OADR"]);
        Ticked(reviews[1]).ShouldBeEmpty();
        Ticked(reviews[2]).ShouldBe(["RELEASE", "DECLASSIFY"]);

        static IEnumerable<string> Ticked(Review review) => review.Boxes.Where(box => box.IsTicked).Select(box => box.Label);
    }

    [Fact]
    public void Every_banner_is_a_marking_and_none_is_text()
    {
        var (file, source) = CorpusFolder.Read("nsarchive-01117");
        var record = file.Records[0];
        record.Apparatus.Where(item => item.Kind == ApparatusKind.Marking).Select(item => $"{item.Lines[0]} {item.AsPrinted}").ShouldBe(
        [
            "74 SECRET", "103 _____", "108 XXXXXXXXXX", "112 XXXXXXXXXX", "116 XXXXXXXXXX", "125 CONFIDENTIAL", "132 CONFIDENTIAL", "211 CONFIDENTIAL", "231 CONFIDENTIAL",
        ]);
        record.Paragraphs.SelectMany(paragraph => paragraph.Runs).Where(run => run.Kind == RunKind.Struck)
            .ShouldNotContain(run => source.TextOf(run.Span) == "SECRET" || source.TextOf(run.Span) == "CONFIDENTIAL");
    }

    [Fact]
    public void The_microfiche_target_is_fenced_and_its_words_are_nowhere()
    {
        var (file, _) = CorpusFolder.Read("nsarchive-01117");
        var record = file.Records[0];
        var foreign = record.Apparatus.Where(item => item.Kind == ApparatusKind.ForeignMatter).ShouldHaveSingleItem();
        foreign.AsPrinted.ShouldBeNull();
        foreign.Lines.ShouldBe([new LineRange(134, 183)]);
        file.Parts.Where(part => part.Kind == PartKind.Foreign).ShouldHaveSingleItem();
        record.Paragraphs.Select(paragraph => paragraph.Text).Concat(record.Apparatus.Select(item => item.AsPrinted ?? string.Empty))
            .ShouldNotContain(text => text.Contains("ProQuest") || text.Contains("Microfiche") || text.Contains("Ann Arbor"));
    }

    [Fact]
    public void The_memorandums_participants_stand_in_the_list_and_under_the_stamp()
    {
        var people = Record("nsarchive-01117").Participants.Select(person => $"{person.Name}/{person.Side}/{string.Join('+', person.Roles)}");
        people.ShouldBe(
        [
            "A. Akalovsky//Drafter", "Ambassador Stevenson/US/Present", "Mr. McCloy/US/Present", "Amb. Yost/US/Present", "A. Akalovsky/US/Present",
            "Mr. Kuznetsov/USSR/Present", "Mr. Zarin/USSR/Present", "Mr. Mandalevich/USSR/Present", "Mr. Zharebtsov/USSR/Present",
        ]);
    }

    [Fact]
    public void Both_signatories_of_the_telegram_are_told_and_the_day_they_signed()
    {
        var record = Record("wilson-112634");
        record.Participants.Count(person => person.Name is "V. KUZNETSOV" or "V. ZORIN").ShouldBe(2);
        var signed = record.OtherDates.ShouldHaveSingleItem();
        signed.Date.AsPrinted.ShouldBe("30.X.62");
        signed.Date.Iso.ShouldBe("1962-10-30");
        signed.Date.Precision.ShouldBe(DatePrecision.Day);
    }
}
