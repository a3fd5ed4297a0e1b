using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Storage.Listings;
using CubanCrisisArchive.Web.Rendering;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CubanCrisisArchive.Web.Pages;

/// <summary>The way in: what this is, the search box, the days, the collections.</summary>
public sealed class IndexModel(RecordStore records, CollectionStore collections) : PageModel
{
    /// <summary>A day with more records than this shows the first ones and a link to the rest.</summary>
    public const int MostOfADay = 3;

    public View Data { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var held = (await records.DaysAsync(cancellationToken))
            .Where(day => day.Day >= DayStrip.UsualFirst && day.Day <= DayStrip.UsualLast)
            .ToDictionary(day => day.Day, day => day.Records);
        var days = new List<Day>();
        foreach (var (day, count) in held.OrderBy(entry => entry.Key))
        {
            days.Add(new Day(day, day, count, await records.ListAsync(new RecordListFilter(From: day, To: day, Limit: MostOfADay), cancellationToken)));
        }

        Data = new View(
            await records.CountAsync(RecordListFilter.All, cancellationToken),
            DaysAndGaps(days),
            await collections.ListAsync(cancellationToken));
    }

    /// <summary>Between days with records, one entry for the days without: the line stays a calendar.</summary>
    private static List<Day> DaysAndGaps(List<Day> held)
    {
        var all = new List<Day>();
        foreach (var day in held)
        {
            if (all.Count > 0 && all[^1].Last.AddDays(1) < day.First)
            {
                all.Add(new Day(all[^1].Last.AddDays(1), day.First.AddDays(-1), 0, []));
            }

            all.Add(day);
        }

        return all;
    }

    /// <summary>A day with what is held of it, or a stretch of days of which nothing is.</summary>
    public sealed record Day(DateOnly First, DateOnly Last, int Count, IReadOnlyList<RecordListing> Records);

    public sealed record View(long Total, IReadOnlyList<Day> Days, IReadOnlyList<CollectionListing> Collections)
    {
        /// <summary>How many days the line covers, empty ones too.</summary>
        public int Span => Days.Count == 0 ? 0 : Days[^1].Last.DayNumber - Days[0].First.DayNumber + 1;
    }
}
