using System.Globalization;
using CubanCrisisArchive.Records.Dates;
using Microsoft.AspNetCore.Html;

namespace CubanCrisisArchive.Web.Rendering.Meetings;

/// <summary>A grid of meetings as a drawing: a column a meeting, a dot for each who was there, a line that joins them. Whoever does not see it has the table.</summary>
public static class MeetingGridSvg
{
    private const int Names = 200;
    private const int RowHeight = 24;
    private const int ColumnWidth = 56;
    private const int Top = 34;
    private const int SideGap = 20;
    private const int Dot = 6;

    public static IHtmlContent Render(MeetingGrid grid)
    {
        var tops = TopsOf(grid);
        var width = Names + (ColumnWidth * grid.Columns.Count);
        var height = tops.Count == 0 ? Top : tops[^1] + RowHeight;
        var html = new HtmlBuilder();
        html.Open(
            "svg",
            ("class", "picture"),
            ("viewBox", Text($"0 0 {width} {height}")),
            ("width", Text($"{width}")),
            ("height", Text($"{height}")),
            ("role", "img"),
            ("aria-label", $"{RoleWords.Count(grid.Columns.Count, "meeting")} of {RoleWords.Count(grid.Rows.Count, "person", "people")}; the same stands in the table."));
        for (var i = 0; i < grid.Rows.Count; i++)
        {
            WriteRow(html, grid.Rows[i], tops[i], width);
        }

        for (var i = 0; i < grid.Columns.Count; i++)
        {
            var isSameDay = i > 0 && grid.Columns[i - 1].Meeting.Date.Earliest == grid.Columns[i].Meeting.Date.Earliest;
            WriteColumn(html, grid.Columns[i], isSameDay, Names + (ColumnWidth * i) + (ColumnWidth / 2), tops);
        }

        return html.Close("svg").ToHtml();
    }

    /// <summary>Where each row begins: those of one side stand together under its name.</summary>
    private static List<int> TopsOf(MeetingGrid grid)
    {
        var tops = new List<int>();
        var top = Top;
        foreach (var row in grid.Rows)
        {
            top += row.BeginsSide ? SideGap : 0;
            tops.Add(top);
            top += RowHeight;
        }

        return tops;
    }

    private static void WriteRow(HtmlBuilder html, GridRow row, int top, int width)
    {
        if (row.BeginsSide)
        {
            html.Element("text", row.Person.Side ?? "Side not told", ("class", "side"), ("x", "0"), ("y", Text($"{top - 3}")));
        }

        var middle = Text($"{top + (RowHeight / 2)}");
        html.Element("text", row.Person.Name, ("x", "0"), ("y", Text($"{top + (RowHeight / 2) + 5}")))
            .Open("line", ("class", "row"), ("x1", Text($"{Names}")), ("x2", Text($"{width}")), ("y1", middle), ("y2", middle)).Close("line");
    }

    private static void WriteColumn(HtmlBuilder html, GridColumn column, bool isSameDay, int x, List<int> tops)
    {
        html.Open("g").Element("title", $"{DateWords.Written(column.Meeting.Date)}: {column.Meeting.Title}");
        if (!isSameDay)
        {
            html.Element("text", DayOf(column.Meeting.Date), ("class", "day"), ("x", Text($"{x}")), ("y", "14"), ("text-anchor", "middle"));
        }

        var middles = column.Rows.Select(row => tops[row] + (RowHeight / 2)).ToList();
        html.Open("line", ("class", "met"), ("x1", Text($"{x}")), ("x2", Text($"{x}")), ("y1", Text($"{middles[0]}")), ("y2", Text($"{middles[^1]}"))).Close("line");
        foreach (var middle in middles)
        {
            html.Open("circle", ("cx", Text($"{x}")), ("cy", Text($"{middle}")), ("r", Text($"{Dot}"))).Close("circle");
        }

        html.Close("g");
    }

    private static string DayOf(ArchivalDate date) => date.Earliest?.ToString("d MMM", CultureInfo.InvariantCulture) ?? string.Empty;

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
