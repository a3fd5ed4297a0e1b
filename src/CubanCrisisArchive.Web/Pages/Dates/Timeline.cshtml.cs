using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Storage.Listings;
using CubanCrisisArchive.Web.Pages.Frame;
using CubanCrisisArchive.Web.Rendering;
using CubanCrisisArchive.Web.Rendering.Meetings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CubanCrisisArchive.Web.Pages.Dates;

/// <summary>The archive as a calendar: the days of some months with what is held of each, and who met whom on them.</summary>
public sealed class TimelineModel(RecordStore records, DayStore days, MeetingStore meetings) : PageModel
{
    /// <summary>Records shown of a day; its own page has the rest.</summary>
    public const int MostOfADay = 3;

    /// <summary>Meetings drawn at most.</summary>
    public const int MostMeetings = 60;

    [BindProperty(SupportsGet = true)]
    public string? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? To { get; set; }

    public View Data { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var held = await records.DaysAsync(cancellationToken);
        var usual = DayStrip.Of(held.ToDictionary(day => day.Day, day => day.Records)).Days;
        var range = MonthRange.Read(From, To, usual[0].Day, usual[^1].Day);
        var met = await meetings.InDaysAsync(range.From, range.To, MostMeetings + 1, cancellationToken);
        Data = new View(
            range,
            LineOfDays.Of(held.Where(day => day.Day >= range.From && day.Day <= range.To), await days.FirstOfDaysAsync(range.From, range.To, MostOfADay, cancellationToken), (range.From, range.To)),
            [.. held.GroupBy(day => new DateOnly(day.Day.Year, day.Day.Month, 1)).OrderBy(month => month.Key).Select(month => new DayCount(month.Key, month.Sum(day => day.Records)))],
            [.. met.Take(MostMeetings)],
            met.Count > MostMeetings);
    }

    /// <param name="Months">Every month of which something is held, by its first day.</param>
    /// <param name="Meetings">Those of the days shown.</param>
    public sealed record View(
        MonthRange Range, LineOfDays Line, IReadOnlyList<DayCount> Months, IReadOnlyList<MeetingListing> Meetings, bool HasMoreMeetings)
    {
        public MeetingGrid Grid => MeetingGrid.Of(Meetings);
    }
}
