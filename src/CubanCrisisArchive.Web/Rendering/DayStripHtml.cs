using System.Globalization;
using Microsoft.AspNetCore.Html;

namespace CubanCrisisArchive.Web.Rendering;

/// <summary>
/// The strip of days as HTML: a list of links for the keyboard and for screen readers, and in each a small drawing for
/// the eye. Days without records are drawn but not read out: one can't go there, and thirty of them would be noise.
/// </summary>
public static class DayStripHtml
{
    private const int DrawingWidth = 16;
    private const int DrawingHeight = 36;
    private const int MarkHeight = 6;
    private const int Gap = 2;

    /// <summary>Up to here each record has a mark of its own; above, one bar grows with the order of magnitude.</summary>
    private const int MostMarks = 4;

    public static IHtmlContent Render(DayStrip strip)
    {
        var html = new HtmlBuilder();
        html.Open("nav", ("class", "strip"), ("aria-label", "Records by day")).Open("div", ("class", "days"));
        if (strip.Earlier > 0)
        {
            var before = strip.Days[0].Day.AddDays(-1);
            WriteBeyond(html, "‹", $"{RoleWords.Count(strip.Earlier, "record")} before {DateWords.Written(strip.Days[0].Day)}", $"/records?to={DateWords.Iso(before)}");
        }

        var opening = OpeningOf(strip);
        foreach (var month in strip.Days.GroupBy(day => (day.Day.Year, day.Day.Month)))
        {
            WriteMonth(html, [.. month], opening);
        }

        if (strip.Later > 0)
        {
            var after = strip.Days[^1].Day.AddDays(1);
            WriteBeyond(html, "›", $"{RoleWords.Count(strip.Later, "record")} after {DateWords.Written(strip.Days[^1].Day)}", $"/records?from={DateWords.Iso(after)}");
        }

        return html.Close("div").Close("nav").ToHtml();
    }

    /// <summary>The day at which the strip opens where it is not by itself in view: weeks before the crisis would hide it.</summary>
    private static DateOnly? OpeningOf(DayStrip strip) =>
        strip.Days[0].Day < DayStrip.UsualFirst && !strip.Days.Any(day => day.IsCurrent || day.Hits > 0) ? DayStrip.UsualFirst : null;

    private static void WriteMonth(HtmlBuilder html, IReadOnlyList<StripDay> days, DateOnly? opening)
    {
        var name = days[0].Day.ToString("MMMM yyyy", CultureInfo.InvariantCulture);
        var isHeld = days.Any(day => day.Records > 0);
        html.Open("div", ("class", "month"), ("aria-hidden", isHeld ? null : "true"))
            .Element("p", name, ("class", "month-name"), ("aria-hidden", "true"))
            .Open("ol", ("role", "list"), ("aria-label", name));
        foreach (var day in days)
        {
            WriteDay(html, day, day.Day == opening);
        }

        html.Close("ol").Close("div");
    }

    private static void WriteDay(HtmlBuilder html, StripDay day, bool isOpening)
    {
        var isHeld = day.Records > 0;
        html.Open("li", ("class", isOpening ? "opening" : ClassOf(day)), ("aria-hidden", isHeld ? null : "true"));
        var number = day.Day.Day.ToString(CultureInfo.InvariantCulture);
        if (!isHeld)
        {
            html.Element("span", number, ("class", "day")).Close("li");
            return;
        }

        html.Open("a", ("href", $"/dates/{DateWords.Iso(day.Day)}"), ("aria-current", day.IsCurrent ? "date" : null));
        WriteDrawing(html, day.Records);
        html.Element("span", number, ("class", "day"), ("aria-hidden", "true")).Unseen(WordsOf(day)).Close("a").Close("li");
    }

    private static string? ClassOf(StripDay day)
    {
        var names = new List<string>();
        if (day.IsCurrent)
        {
            names.Add("current");
        }

        if (day.Hits > 0)
        {
            names.Add("hit");
        }

        return names.Count == 0 ? null : string.Join(' ', names);
    }

    private static string WordsOf(StripDay day)
    {
        var hits = day.Hits > 0 ? $", {RoleWords.Count(day.Hits, "match", "matches")}" : string.Empty;
        return $"{DateWords.Written(day.Day)}: {RoleWords.Count(day.Records, "record")}{hits}";
    }

    private static void WriteDrawing(HtmlBuilder html, int records)
    {
        html.Open(
            "svg",
            ("viewBox", Number($"0 0 {DrawingWidth} {DrawingHeight}")),
            ("width", Number($"{DrawingWidth}")),
            ("height", Number($"{DrawingHeight}")),
            ("aria-hidden", "true"),
            ("focusable", "false"));
        if (records <= MostMarks)
        {
            for (var i = 0; i < records; i++)
            {
                WriteMark(html, DrawingHeight - MarkHeight - (i * (MarkHeight + Gap)), MarkHeight);
            }
        }
        else
        {
            WriteMark(html, DrawingHeight - BarHeight(records), BarHeight(records));
        }

        html.Close("svg");
    }

    /// <summary>Higher than the most marks, and higher by the order of magnitude as far as there is room.</summary>
    private static int BarHeight(int records) =>
        Math.Min(DrawingHeight, (MostMarks * (MarkHeight + Gap)) + (int)(2 * Math.Log10(records / (double)MostMarks)));

    private static void WriteMark(HtmlBuilder html, int top, int height) =>
        html.Open(
            "rect",
            ("x", "0.5"),
            ("y", Number($"{top}.5")),
            ("width", Number($"{DrawingWidth - 1}")),
            ("height", Number($"{height - 1}"))).Close("rect");

    private static void WriteBeyond(HtmlBuilder html, string sign, string words, string href) =>
        html.Open("a", ("class", "beyond"), ("href", href)).Element("span", sign, ("aria-hidden", "true")).Unseen(words).Close("a");

    private static string Number(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
