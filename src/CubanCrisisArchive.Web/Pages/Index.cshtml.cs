using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Storage.Listings;
using CubanCrisisArchive.Web.Pages.Frame;
using CubanCrisisArchive.Web.Rendering;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CubanCrisisArchive.Web.Pages;

/// <summary>The way in: what this is, the search box, the days, the collections.</summary>
public sealed class IndexModel(RecordStore records, DayStore days, CollectionStore collections) : PageModel
{
    /// <summary>A day with more records than this shows the first ones and a link to the rest.</summary>
    public const int MostOfADay = 3;

    public View Data { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var held = (await records.DaysAsync(cancellationToken)).Where(day => day.Day >= DayStrip.UsualFirst && day.Day <= DayStrip.UsualLast);
        Data = new View(
            await records.CountAsync(RecordListFilter.All, cancellationToken),
            LineOfDays.Of(held, await days.FirstOfDaysAsync(DayStrip.UsualFirst, DayStrip.UsualLast, MostOfADay, cancellationToken)),
            await collections.ListAsync(cancellationToken));
    }

    public sealed record View(long Total, LineOfDays Line, IReadOnlyList<CollectionListing> Collections);
}
