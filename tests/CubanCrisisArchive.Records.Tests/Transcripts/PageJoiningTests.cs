using CubanCrisisArchive.Records.Transcripts;

namespace CubanCrisisArchive.Records.Tests.Transcripts;

public sealed class PageJoiningTests
{
    [Theory]
    [InlineData("It is from precisely that same point of view that we are now", "conducting negotiations.", "a sentence goes on in lower case")]
    [InlineData("as has already been noted in N.S.", "Khrushchev's message, that the USA", "initials end the page, their surname opens the next")]
    [InlineData("noted in N. S.", "Khrushchev's message", "initials set apart")]
    [InlineData("the establishment of a UN", "presence in the Caribbean area", "a capital word ends the page")]
    [InlineData("which the US/regarded as offensive", "~~from the very extent.~~ He said", "a deletion opens the next page")]
    public void A_sentence_cut_by_a_page_runs_on(string ending, string opening, string guards) =>
        PageJoining.RunsOn(ending, opening).ShouldBeTrue(guards);

    [Theory]
    [InlineData("informed us of the results of his trip.", "according to U Thant", "a full stop closes the paragraph")]
    [InlineData("as being \"offensive.\"", "later the government", "a stop inside quotation marks closes it")]
    [InlineData("should include the following:", "not to invade Cuba", "a colon opens a list")]
    [InlineData("wished to launch an invasion, ~~and commented.~~", "Amb. Stevenson wondered why", "a deleted stop closes it too")]
    [InlineData("those who wished to launch an invasion", "Amb. Stevenson wondered why", "a capital opens a new paragraph")]
    [InlineData("as shown in Appendix B.", "Khrushchev's message", "one capital with a stop may end a sentence")]
    [InlineData("", "conducting negotiations", "nothing stands before")]
    [InlineData("that we are now", "", "nothing stands after")]
    public void A_closed_paragraph_stays_alone(string ending, string opening, string guards) =>
        PageJoining.RunsOn(ending, opening).ShouldBeFalse(guards);
}
