using System.Globalization;
using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Storage.Listings;
using CubanCrisisArchive.Web.Rendering.Meetings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CubanCrisisArchive.Web.Pages.Dates;

/// <summary>
/// A day: what is held of it, who met on it, what other records say of it; and where nothing is held, the nearest days of which something
/// is. A month or a year leads to the timeline.
/// </summary>
public sealed class DayModel(RecordStore records, DayStore days, MeetingStore meetings) : PageModel
{
    /// <summary>Records listed here; the rest follow in the list of records, narrowed to the day.</summary>
    public const int MostRecords = 50;

    /// <summary>Passages of other records shown.</summary>
    public const int MostPassages = 25;

    public View Data { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string iso, CancellationToken cancellationToken)
    {
        if (!TryRead(iso, "yyyy-MM-dd", out var day))
        {
            return TimelineOf(iso) is { } timeline ? Redirect(timeline) : NotFound();
        }

        var filter = new RecordListFilter(From: day, To: day, Limit: MostRecords);
        var held = await records.DaysAsync(cancellationToken);
        Data = new View(
            day,
            await records.ListAsync(filter, cancellationToken),
            await records.CountAsync(filter, cancellationToken),
            held.Where(other => other.Day < day).MaxBy(other => other.Day),
            held.Where(other => other.Day > day).MinBy(other => other.Day))
        {
            Meetings = await meetings.InDaysAsync(day, day, TimelineModel.MostMeetings, cancellationToken),
            Passages = await days.NamingAsync(day, MostPassages, cancellationToken),
            PassageTotal = await days.CountNamingAsync(day, cancellationToken),
        };
        return Page();
    }

    private static string? TimelineOf(string iso)
    {
        if (TryRead(iso, "yyyy-MM", out _))
        {
            return $"/timeline?from={iso}";
        }

        return TryRead(iso, "yyyy", out _) ? $"/timeline?from={iso}-01&to={iso}-12" : null;
    }

    private static bool TryRead(string iso, string form, out DateOnly day) =>
        DateOnly.TryParseExact(iso, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    /// <param name="Before">The nearest earlier day of which something is held, or null.</param>
    /// <param name="After">The nearest later one, or null.</param>
    public sealed record View(DateOnly Day, IReadOnlyList<RecordListing> Records, long Total, DayCount? Before, DayCount? After)
    {
        public IReadOnlyList<MeetingListing> Meetings { get; init; } = [];

        /// <summary>Passages that name the day in records of other days.</summary>
        public IReadOnlyList<DayPassage> Passages { get; init; } = [];

        public long PassageTotal { get; init; }

        public MeetingGrid Grid => MeetingGrid.Of(Meetings);

        /// <summary>The nearest days of which something is held, in words: <c>29 October 1962 (1 record)</c>.</summary>
        public IEnumerable<DayCount> Nearest => new[] { Before, After }.OfType<DayCount>();
    }
}
