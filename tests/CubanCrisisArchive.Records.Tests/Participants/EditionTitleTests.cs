using CubanCrisisArchive.Records.Participants;

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

    private static string Parties(string title)
    {
        var found = EditionTitle.Find(title);
        found.ShouldAllBe(each => title.Substring(each.Start, each.Name.Length) == each.Name);
        return string.Join(", ", found.Select(each => $"{each.Name}/{each.Role}"));
    }
}
