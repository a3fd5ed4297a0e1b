using System.Globalization;
using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Storage.Listings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CubanCrisisArchive.Web.Pages.Dates;

/// <summary>A day: what is held of it, and where nothing is, the nearest days of which something is.</summary>
public sealed class DayModel(RecordStore records) : PageModel
{
    /// <summary>Records listed here; the rest follow in the list of records, narrowed to the day.</summary>
    public const int MostRecords = 50;

    public View Data { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string iso, CancellationToken cancellationToken)
    {
        if (!DateOnly.TryParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return NotFound();
        }

        var filter = new RecordListFilter(From: day, To: day, Limit: MostRecords);
        var days = await records.DaysAsync(cancellationToken);
        Data = new View(
            day,
            await records.ListAsync(filter, cancellationToken),
            await records.CountAsync(filter, cancellationToken),
            days.Where(other => other.Day < day).MaxBy(other => other.Day),
            days.Where(other => other.Day > day).MinBy(other => other.Day));
        return Page();
    }

    /// <param name="Before">The nearest earlier day of which something is held, or null.</param>
    /// <param name="After">The nearest later one, or null.</param>
    public sealed record View(DateOnly Day, IReadOnlyList<RecordListing> Records, long Total, DayCount? Before, DayCount? After);
}
