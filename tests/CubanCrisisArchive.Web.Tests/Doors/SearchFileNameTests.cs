using CubanCrisisArchive.Search.Querying;
using CubanCrisisArchive.Web.Doors;

namespace CubanCrisisArchive.Web.Tests.Doors;

public sealed class SearchFileNameTests
{
    [Theory]
    [InlineData(true, 0, "search.ris")]
    [InlineData(true, SearchLimits.Export, "search.ris")]
    [InlineData(true, SearchLimits.Export + 1, "search-first-1000.ris")]
    [InlineData(false, 7, "search-unfinished.ris")]
    public void A_file_that_is_not_the_whole_result_says_so_in_its_name(bool isComplete, long found, string expected) =>
        SearchFileName.Of(".ris", isComplete, found).ShouldBe(expected);
}
