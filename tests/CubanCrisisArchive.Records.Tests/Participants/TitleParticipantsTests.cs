using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Participants;

namespace CubanCrisisArchive.Records.Tests.Participants;

public sealed class TitleParticipantsTests
{
    [Theory]
    [InlineData(
        "Telegram from Soviet Deputy Foreign Minister Kuznetsov and Ambassador to the UN Zorin to USSR Foreign Ministry (1)",
        "Kuznetsov/USSR/Sender, Zorin/USSR/Sender, USSR Foreign Ministry/USSR/Recipient")]
    [InlineData(
        "Telegram from Soviet Deputy Foreign Minister V.V. Kuznetsov to USSR Foreign Ministry",
        "V.V. Kuznetsov/USSR/Sender, USSR Foreign Ministry/USSR/Recipient")]
    [InlineData(
        "Record of Conversation between Soviet Deputy Foreign Minister Kuznetsov and UN Secretary General U Thant",
        "Kuznetsov/USSR/Present, U Thant/UN Secretariat/Present")]
    [InlineData(
        "From the Journal of V.V. Kuznetsov: Record of conversation with the Cuban Representative to the UN, C. Lechuga",
        "V.V. Kuznetsov//Author, V.V. Kuznetsov//Present, C. Lechuga/Cuba/Present")]
    [InlineData("From the diary of V. V. Kuznetsov", "V. V. Kuznetsov//Author")]
    [InlineData("Telegram from Brazilian Embassy in Havana (Bastian Pinto), 6 p.m., Saturday", "Bastian Pinto//Sender")]
    [InlineData("Telegram no. 1437 from Soviet Ambassador to Cuba Alekseev", "Alekseev/USSR/Sender")]
    [InlineData("Cable from Soviet Foreign Minister Gromyko to USSR Ambassador to Cuba Alekseev, with a copy to Castro", "Gromyko/USSR/Sender, Alekseev/USSR/Recipient")]
    [InlineData("Memorandum from R. Malinovsky to N.S. Khrushchev", "R. Malinovsky//Sender, N.S. Khrushchev//Recipient")]
    [InlineData("Report from the front", "")]
    [InlineData("Resolution of the Presidium", "")]
    [InlineData("", "")]
    public void People_are_told_from_a_title(string title, string expected) =>
        string.Join(", ", TitleParticipants.Find(title).Select(found => $"{found.Name}/{found.Side}/{found.Role}")).ShouldBe(expected);

    [Fact]
    public void A_name_is_found_where_it_stands()
    {
        const string title = "Telegram from Soviet Ambassador Dobrynin to USSR Foreign Ministry";
        foreach (var finding in TitleParticipants.Find(title))
        {
            title.Substring(finding.Start, finding.Name.Length).ShouldBe(finding.Name);
        }
    }
}
