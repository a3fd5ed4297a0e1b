using CubanCrisisArchive.Records.Participants;
using FsCheck;
using FsCheck.Fluent;

namespace CubanCrisisArchive.Records.Tests.Participants;

public sealed class EditionTitleTests
{
    [Theory]
    [InlineData("Memorandum from Carter to the Special Group (Augmented), October 16", "Carter/Sender, Special Group (Augmented)/Recipient")]
    [InlineData("Telegram 4292 to CIA from Agency personnel in Nicaragua, April 18", "Agency personnel in Nicaragua/Sender")]
    [InlineData("Paper prepared in the White House, October 19", "White House/Author")]
    [InlineData("Aide-Mémoire from the Soviet Government to the U.S. Government February 18", "Soviet Government/Sender, U.S. Government/Recipient")]
    [InlineData("Notes by General Eisenhower of April 22 meeting with President Kennedy", "Eisenhower/Author")]
    [InlineData("Proposed statement by President Kennedy on July 26, undated", "Kennedy/Author")]
    [InlineData("Instructions for Moscoso Mission, undated", "Moscoso Mission/Recipient")]
    [InlineData("Memorandum of telephone conversation between Kaysen and Ball, June 24/U-2 reconnaissance flights", "Kaysen/Present, Ball/Present")]
    public void What_is_said_of_the_day_is_no_part_of_a_name(string title, string expected) => Parties(title).ShouldBe(expected);

    [Fact]
    public void A_name_that_is_a_months_is_a_name() =>
        Parties("Memorandum From the Deputy Assistant Secretary of State (May) to the Secretary of State (Rusk)").ShouldBe("May/Sender, Rusk/Recipient");

    [Theory]
    [InlineData("Annex 3 to printed Document 320, revised April 18")]
    [InlineData("Tab 7 to printed Document 320, undated")]
    public void What_belongs_to_another_document_is_sent_by_none(string title) => Parties(title).ShouldBeEmpty();

    [Fact]
    public void What_a_paper_is_for_is_no_addressee() => Parties("DOS Guidelines for Policy and Operations: Colombia, December 1962").ShouldBeEmpty();

    [Theory]
    [InlineData("Telegram 447 to Quito and 553 to Lima, February 25, 1961", "Quito/Recipient, Lima/Recipient")]
    [InlineData("Telegram 74 to Managua and 86 to San Salvador, October 2, 1963", "Managua/Recipient, San Salvador/Recipient")]
    [InlineData("Telegram 2645 to Paris; 1/03 to Bonn, November 19", "Paris/Recipient, Bonn/Recipient")]
    public void A_telegram_numbered_for_two_posts_goes_to_both(string title, string expected) => Parties(title).ShouldBe(expected);

    [Theory]
    [InlineData("Mr John Curtin, Prime Minister, to Dr H. V. Evatt, Minister for External Affairs (in Washington)", "Mr John Curtin/Sender, Dr H. V. Evatt/Recipient")]
    [InlineData("Mr Winston Churchill, U.K. Prime Minister (in the United States), to Mr John Curtin, Prime Minister", "Mr Winston Churchill/Sender, Mr John Curtin/Recipient")]
    [InlineData("Mr John Curtin, Prime Minister, to Mr Winston Churchill, U.K. Prime Minister (en route to the United States)", "Mr John Curtin/Sender, Mr Winston Churchill/Recipient")]
    public void Where_someone_is_names_no_one(string title, string expected) => Parties(title).ShouldBe(expected);

    [Theory]
    [InlineData("Letter From Bunting1 To Tange", "Bunting/Sender, Tange/Recipient")]
    [InlineData("Eggleston to Evatt3", "Eggleston/Sender, Evatt/Recipient")]
    public void The_mark_of_a_note_is_no_part_of_a_name(string title, string expected) => Parties(title).ShouldBe(expected);

    [Theory]
    [InlineData("Extract From Dispatch 2/49 From Makin to Spender", "Makin/Sender, Spender/Recipient")]
    [InlineData("Extract From Dispatch 26/51 From Moodie to Department of External Affairs", "Moodie/Sender, Department of External Affairs/Recipient")]
    public void An_extract_is_from_whom_the_whole_is_from(string title, string expected) => Parties(title).ShouldBe(expected);

    [Fact]
    public void A_delegation_to_a_meeting_is_no_addressee_of_its_own() =>
        Parties("BRIEF FOR AUSTRALIAN DELEGATION TO ANZUS COUNCIL MEETING 1963").ShouldNotContain("/ANZUS");

    [Fact]
    public void No_title_breaks_the_reading_and_every_name_stands_in_it()
    {
        var words = Gen.Elements(
            "Memorandum", "Telegram 447", "from", "to", "for", "by", "between", "among", "prepared", "in", "Carter", "the Special Group", "(Augmented)", "(in Washington)", ",", ", October 16", "undated", "on July 26",
            "of April 22", "and 553 to", "; 1/03 to", "Annex 3", "printed Document 320", "Evatt3", "(", ")", "and", "Dispatch 2/49", "1962", ".", string.Empty);
        Prop.ForAll(Gen.ArrayOf(words).ToArbitrary(), title => Parties(string.Join(' ', title)).ShouldNotBeNull()).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    private static string Parties(string title)
    {
        var found = EditionTitle.Find(title);
        found.ShouldAllBe(each => title.Substring(each.Start, each.Name.Length) == each.Name);
        return string.Join(", ", found.Select(each => $"{each.Name}/{each.Role}"));
    }
}
