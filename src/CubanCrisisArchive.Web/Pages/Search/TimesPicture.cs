using System.Globalization;
using CubanCrisisArchive.Search.Answering;
using CubanCrisisArchive.Web.Rendering;
using Microsoft.AspNetCore.Html;

namespace CubanCrisisArchive.Web.Pages.Search;

/// <summary>How an answer's hits lie in time, as bars: by day where they span weeks, by month or year where they span more.</summary>
/// <param name="Unit"><c>day</c>, <c>month</c> or <c>year</c>.</param>
/// <param name="Bars">From the first to the last with hits, empty ones between them too.</param>
/// <param name="Elsewhere">Hits that have no bar: undated, or of records that span more than one.</param>
public sealed record TimesPicture(string Unit, IReadOnlyList<TimeBar> Bars, long Elsewhere)
{
    /// <summary>Days that can be told apart on a phone; more become months, and those years.</summary>
    private const int MostDays = 60;
    private const int MostMonths = 60;

    private const int Width = 640;
    private const int Height = 96;
    private const int Floor = 18;
    private const int WidestBar = 24;

    /// <summary>Null where nothing has a date.</summary>
    public static TimesPicture? Of(HitTimes times, long total)
    {
        if (times.Years.Count == 0 && times.Days.Count == 0)
        {
            return null;
        }

        if (times.Days.Count > 0 && times.Days.Values.Sum() == times.Years.Values.Sum() && Span(times.Days) <= MostDays)
        {
            return Make("day", times.Days, total, day => day.AddDays(1), "d MMMM yyyy", day => new FacetChoice(FacetNames.Month, day.ToString("yyyy-MM", CultureInfo.InvariantCulture)));
        }

        return times.Months.Count > 0 && times.Months.Values.Sum() == times.Years.Values.Sum() && Span(times.Months) <= MostMonths * 31
            ? Make("month", times.Months, total, month => month.AddMonths(1), "MMMM yyyy", month => new FacetChoice(FacetNames.Month, month.ToString("yyyy-MM", CultureInfo.InvariantCulture)))
            : Make("year", times.Years, total, year => year.AddYears(1), "yyyy", year => new FacetChoice(FacetNames.Year, year.ToString("yyyy", CultureInfo.InvariantCulture)));
    }

    /// <summary>The bars alone; whoever reads them out has the table.</summary>
    public IHtmlContent Svg()
    {
        var html = new HtmlBuilder();
        var most = Bars.Max(bar => bar.Hits);
        var step = Math.Min(WidestBar, (double)Width / Bars.Count);
        var width = step * Bars.Count;
        html.Open(
            "svg",
            ("viewBox", Number($"0 0 {width:0.##} {Height}")),
            ("width", Number($"{width:0.##}")),
            ("height", Number($"{Height}")),
            ("class", "bars"),
            ("role", "img"),
            ("aria-label", $"Hits by {Unit}, {Bars[0].Name} to {Bars[^1].Name}; the same stands in the table."));
        for (var at = 0; at < Bars.Count; at++)
        {
            if (Bars[at].Hits > 0)
            {
                // The lowest bar is still seen.
                var tall = Math.Max(2, (Height - Floor) * (double)Bars[at].Hits / most);
                html.Open("rect", ("x", Number($"{(at * step) + (step / 8):0.##}")), ("y", Number($"{Height - Floor - tall:0.##}")), ("width", Number($"{step * 3 / 4:0.##}")), ("height", Number($"{tall:0.##}")))
                    .Element("title", $"{Bars[at].Name}: {Bars[at].Hits:N0}").Close("rect");
            }
        }

        return html.Open("line", ("x1", "0"), ("x2", Number($"{width:0.##}")), ("y1", Number($"{Height - Floor}.5")), ("y2", Number($"{Height - Floor}.5"))).Close("line").Close("svg").ToHtml();
    }

    private static TimesPicture Make(
        string unit, IReadOnlyDictionary<DateOnly, long> counts, long total, Func<DateOnly, DateOnly> next, string written, Func<DateOnly, FacetChoice> choice)
    {
        var bars = new List<TimeBar>();
        var last = counts.Keys.Max();
        for (var period = counts.Keys.Min(); period <= last; period = next(period))
        {
            bars.Add(new TimeBar(period.ToString(written, CultureInfo.InvariantCulture), counts.TryGetValue(period, out var hits) ? hits : 0, period, choice(period)));
            if (period.Year >= DateOnly.MaxValue.Year - 1)
            {
                break;
            }
        }

        return new TimesPicture(unit, bars, total - counts.Values.Sum());
    }

    private static int Span(IReadOnlyDictionary<DateOnly, long> counts) => counts.Keys.Max().DayNumber - counts.Keys.Min().DayNumber + 1;

    private static string Number(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A bar.</summary>
/// <param name="Start">Its first day.</param>
/// <param name="Choice">What narrows the answer to it, or to the month it lies in.</param>
public sealed record TimeBar(string Name, long Hits, DateOnly Start, FacetChoice Choice);
