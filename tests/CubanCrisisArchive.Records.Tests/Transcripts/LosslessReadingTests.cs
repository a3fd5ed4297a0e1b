using CubanCrisisArchive.Records.Transcripts;
using FsCheck;
using FsCheck.Fluent;

namespace CubanCrisisArchive.Records.Tests.Transcripts;

/// <summary>Whatever is put into a transcript of a known form, nothing of it is lost and no reader stumbles.</summary>
public sealed class LosslessReadingTests
{
    private static readonly string[] Fragments =
    [
        "October 29, 1962", "**Record of Conversation**", "Citation:", "**Summary:**", "Contents:", "Translation - English", "Original Language:\n\nRussian",
        "\n", "\n\n", " ", "It is from that same point of view that we are now", "conducting negotiations.", "First. From talks", "1. a point", "- 2) another",
        "1.XI.62 V. KUZNETSOV", "[Source: AVP RF", "]", "~~SECRET~~", "~~XXXXXXXXXX~~", "<sup>said</sup>  \n", "~~stated~~", "☒ DENY ☐ RELEASE", "SUBJECT: CUBA",
        "PARTICIPANTS: US - Ambassador Stevenson", "Mr. McCloy", "transferred to Mr. Zarin", "Date: 4/2/92", "EXEMPT REVIEW", "REVIEWED BY JB DATE 3/2/88",
        "# A heading", "All rights reserved", "Published by: X", "The conversation was recorded by V. Zherebtsov.", "Present were: on the Soviet side, V.A. Zorin.",
        "Distribution:\nS/S", "cc: Mr. Bundy\n", "Copy No. 3 of 10", "FORM DS-1254", "CC 01243", "[Page 2]", "U.S.S.R. Side:\n", "Interpreter (name unknown)", "Credits:\n\n", "Digital Archive\n",
        "- English Translation\n- Scan of Original Document", "27/X/1962 A. Gromyko", "V.V.\u041Auznetsov", "\"quoted\", 1962, <https://a.example/1>", "`code`", "> quote", "---", "&amp;", "\\*", "\u0000", "\uD800", "é", "a line that is long enough to be text and not a heading because it holds more than a hundred characters, as every line of prose does",
    ];

    private static readonly string WilsonHead = "October 29, 1962\n\n**Title**\n\nCitation:\n\n\"Title\", October 29, 1962\n\nContents:\n\n";
    private static readonly string MemorandumHead = "☐ RELEASE\n\nSUBJECT: CUBA\n\nPARTICIPANTS: US - A. Akalovsky\n\n";

    [Fact]
    public void Nothing_of_a_Wilson_Center_transcript_is_lost() => NothingIsLost(WilsonHead);

    [Fact]
    public void Nothing_of_a_stamped_memorandum_is_lost() => NothingIsLost(MemorandumHead);

    private static void NothingIsLost(string head) =>
        Prop.ForAll(Gen.ArrayOf(Gen.Elements(Fragments)).ToArbitrary(), fragments =>
        {
            var (file, source) = Reading.File(head + string.Join(string.Empty, fragments));
            Reading.ShouldAccountForEveryCharacter(file, source);
            file.Records.ShouldHaveSingleItem();
            file.Diagnostics.ShouldNotContain(diagnostic => diagnostic.Code == "PART002");
            return true;
        }).QuickCheckThrowOnFailure();
}
