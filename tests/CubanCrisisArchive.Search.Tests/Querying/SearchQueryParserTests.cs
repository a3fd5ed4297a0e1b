using CubanCrisisArchive.Search.Querying;
using FsCheck;
using FsCheck.Fluent;

namespace CubanCrisisArchive.Search.Tests.Querying;

public sealed class SearchQueryParserTests
{
    [Theory]
    [InlineData("cuba", "cuba")]
    [InlineData("  Soviet   ships ", "Soviet ships")]
    [InlineData("\"Soviet  ships\" cuba", "\"Soviet ships\" cuba")]
    [InlineData("“Soviet ships”", "\"Soviet ships\"")]
    [InlineData("U.N. observers,", "U.N observers")]
    [InlineData("(cuba)", "cuba")]
    [InlineData("\"Soviet ships", "\"Soviet ships\"")]
    public void It_says_how_it_read(string typed, string readAs) => SearchQueryParser.Parse(typed).ReadAs.ShouldBe(readAs);

    [Fact]
    public void What_it_says_reads_back_as_the_same_query() =>
        Prop.ForAll<string>(typed =>
        {
            var first = SearchQueryParser.Parse(typed);
            var second = SearchQueryParser.Parse(first.ReadAs);
            return second.ReadAs == first.ReadAs && Equals(second.Root, first.Root);
        }).QuickCheckThrowOnFailure();
}
