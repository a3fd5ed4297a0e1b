using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Dates.InText;

namespace CubanCrisisArchive.Records.Citations.InText;

/// <summary>Articles cited by paper and date alone: <c>TIME, April 28, 1961</c>.</summary>
internal static class PressCitation
{
    public static IReadOnlyList<CitationDraft> In(CitationSurroundings around, IReadOnlySet<AuthorityId> press)
    {
        if (around.Days.Count == 0)
        {
            return [];
        }

        var found = new List<CitationDraft>();
        foreach (var mention in around.Mentions)
        {
            var end = mention.Start + mention.Length;
            if (around.Stands(", ", end) && around.DayStartingAt(end + 2) is { Rule: TextDateRule.Stated } day && press.Contains(mention.Authority))
            {
                found.Add(new CitationDraft(mention.Start, day.Start + day.Length, CitedKind.Article) { Author = mention.Authority, Day = CitationSurroundings.DayOf(day) });
            }
        }

        return found;
    }
}
