using CubanCrisisArchive.Records.Authorities;

namespace CubanCrisisArchive.Records.Citations.InText;

/// <summary>Articles cited by paper and date alone: <c>TIME, April 28, 1961</c>.</summary>
internal static class PressCitation
{
    public static List<CitationDraft> In(CitationSurroundings around, IReadOnlySet<AuthorityId> press) =>
    [
        .. from mention in around.Mentions
           where press.Contains(mention.Authority)
           let end = mention.Start + mention.Length
           where around.Stands(", ", end)
           let day = around.DayStartingAt(end + 2)
           where day is not null && day.Rule == Dates.InText.TextDateRule.Stated
           select new CitationDraft(mention.Start, day.Start + day.Length, CitedKind.Article) { Author = mention.Authority, Day = CitationSurroundings.DayOf(day) },
    ];
}
