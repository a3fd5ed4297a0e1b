using CubanCrisisArchive.Records.Participants;

namespace CubanCrisisArchive.Records.Tests.Participants;

public sealed class ShortSignatureTests
{
    [Theory]
    [InlineData("Kennedy", "JFK", true)]
    [InlineData("Bundy", "McG. B.", false)]
    [InlineData("Bundy", "B", true)]
    [InlineData("David Klein", "DK", true)]
    [InlineData("Rostow", "Walt", true)]
    [InlineData("Rusk", "Bowles", false)]
    [InlineData("King", "CWH", false)]
    public void Initials_and_given_names_are_the_senders_where_they_fit(string sender, string signature, bool isHis) =>
        ShortSignature.IsOf(sender, signature).ShouldBe(isHis);
}
