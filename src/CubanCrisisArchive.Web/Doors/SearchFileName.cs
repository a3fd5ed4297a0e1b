using System.Globalization;
using CubanCrisisArchive.Search.Querying;

namespace CubanCrisisArchive.Web.Doors;

/// <summary>The name under which a result is taken away: none of the formats has a place to say that it is not the whole, so the name does.</summary>
internal static class SearchFileName
{
    /// <param name="suffix">With its full stop: <c>.csv</c>.</param>
    /// <param name="isComplete">False where time cut the search short.</param>
    /// <param name="found">All that was found, in the file or not.</param>
    public static string Of(string suffix, bool isComplete, long found)
    {
        if (!isComplete)
        {
            return $"search-unfinished{suffix}";
        }

        return found > SearchLimits.Export ? string.Create(CultureInfo.InvariantCulture, $"search-first-{SearchLimits.Export}{suffix}") : $"search{suffix}";
    }
}
