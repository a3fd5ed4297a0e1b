using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Records.Tests.Transcripts.Scans;

/// <summary>The kind of a scanned paper; the lines stand so in such papers.</summary>
public sealed class ScanKindTests
{
    [Theory]
    [InlineData("ACCOIMODATION ADDRESSES")]
    [InlineData("NO FIXED ADDRESS")]
    [InlineData("a Memorandum for the President")]
    [InlineData("IN. AGREEMENT WITH HIM")]
    [InlineData("SUBJ STATEMENTS OF MANOLO RAY")]
    [InlineData("GROVERY BRIEFING")]
    [InlineData("READ AIRGRAM NO 414")]
    [InlineData("PASSED FOLLOWING REPORT")]
    [InlineData("Note: Discussed 27 November")]
    [InlineData("NOTE:")]
    [InlineData("Memorandum passed to Mr. PAPICH")]
    [InlineData("FIRST THREE LETTERS OF DISPATCH")]
    [InlineData("METROPOLITAN FOR THE")]
    [InlineData("memorandum of the fifth, which he had")]
    [InlineData("A MEMORANDUM IS ATTACHED HERETO.")]
    [InlineData("DISPATCH SYMBOL AND NUMBER")]
    [InlineData("ITEMS 7 AND 8 - USE FIRST THREE LETTERS OF DISPATCH SYMBOL")]
    [InlineData("HAITIAN EMBASSY FORWARDS MESSAGE TO PRESIDENT DUVALIER")]
    [InlineData("END OF DISPATCH")]
    public void A_word_in_the_text_is_no_kind(string line) => KindOf(line).ShouldBe(DocumentKind.Unknown);

    [Theory]
    [InlineData("MEMORANDUM FOR THE PRESIDENT", "memorandum")]
    [InlineData("MIMORAHDUN FOR: Chief", "memorandum")]
    [InlineData("MEMURANDUM", "memorandum")]
    [InlineData("Office Memorandum", "memorandum")]
    [InlineData("MEMORANDUM OF CONVERSATION", "memorandum-of-conversation")]
    [InlineData("METORANDUM OF CONVERSATION", "memorandum-of-conversation")]
    [InlineData("re CLASSIFIED MESSAGE aya mui i", "telegram")]
    [InlineData("SECRET 151705Z JAN 76 STAFF", "telegram")]
    [InlineData("CENTRAL INTELLIGENCE AGENCY INFORMATION REPORT", "report")]
    [InlineData("DISPATCH NO. HMMA-1234", "dispatch")]
    [InlineData("MEMO", "memorandum")]
    [InlineData("MEMORANDA FOR THE RECORD", "memorandum")]
    [InlineData("AIRTEL", "airgram")]
    [InlineData("Via AIRTEL", "airgram")]
    [InlineData("INTEROFFICE MEMORANDUM", "memorandum")]
    [InlineData("# Office Memorandum • UNITED STATES GOVERNMENT", "memorandum")]
    [InlineData("MEMORANDUM FUR: Brigadier General", "memorandum")]
    [InlineData("CLASSIFICO MESSAGE", "telegram")]
    [InlineData("CLassiFien MESSAGE se", "telegram")]
    [InlineData("He went away.\n\nENO CF MESSAGE", "telegram")]
    [InlineData("CABLE SECRETARIAT DISSEMINATION", "telegram")]
    [InlineData("COUNTRY CUBA REPORT NO. CS CI-316/00241-64", "report")]
    [InlineData("DISPATCH , mast /RRBAD", "dispatch")]
    [InlineData("ey DISPATCH Gifu,", "dispatch")]
    [InlineData("i MEMO FOR THE RECORD", "memorandum")]
    [InlineData("Dear Charles,\n\nIt was good to see you.\n\nSincerely,", "letter")]
    public void A_heading_or_form_tells_the_kind_though_it_is_misread(string lines, string kind) => KindOf(lines).Slug.ShouldBe(kind);

    [Theory]
    [InlineData("TITLE: REPORT FOR THE DIRECTOR", "DOCUMENT TYPE : MEMORANDUM", "memorandum")]
    [InlineData("TITLE: MEMO: MONTHLY SUMMARY", "DOCUMENT TYPE : PAPER, TEXTUAL DOCUMENT", "memorandum")]
    [InlineData("TITLE: SAFE ADDRESSES", "DOCUMENT TYPE : PAPER", "unknown")]
    [InlineData("TITLE: STATEMENT OF JOHN DOE", "DOCUMENT TYPE : PAPER", "statement")]
    public void A_cover_form_tells_the_kind_by_its_field_and_by_how_its_title_begins(string title, string type, string kind) =>
        Reading.Record($"JFK Assassination System\nIdentification Form\nAGENCY: CIA\nRECORD NUMBER: 104-10001-10001\n{title}\nDATE: 02/10/1960\nPAGES: 1\n{type}\nDocId:32301923\n\nThe subject was seen in Havana.")
            .Kind.Slug.ShouldBe(kind);

    private static DocumentKind KindOf(string lines) => Reading.Record($"104-10001-10001\n\n{lines}\n\nThe subject was seen in Havana and went away again.").Kind;
}
