using System.Globalization;
using Microsoft.AspNetCore.Html;

namespace CubanCrisisArchive.Web.Rendering.Meetings;

/// <summary>The network of meetings as a drawing: names round a circle, a line between two who met, thicker the more often. Whoever does not see it has the table.</summary>
public static class MeetingNetworkSvg
{
    private const int Width = 860;
    private const int Radius = 190;
    private const int LineHeight = 18;
    private const int Dot = 5;
    private const double ThickestLine = 8;

    public static IHtmlContent Render(MeetingNetwork network)
    {
        var height = (Radius * 2) + (LineHeight * 6);
        var html = new HtmlBuilder();
        html.Open(
            "svg",
            ("class", "picture network"),
            ("viewBox", Text($"0 0 {Width} {height}")),
            ("width", Text($"{Width}")),
            ("height", Text($"{height}")),
            ("role", "img"),
            ("aria-label", $"{RoleWords.Count(network.People.Count, "person", "people")} and {RoleWords.Count(network.Ties.Count, "tie")} between them; the same stands in the table."));
        var places = network.People.Select(person => PlaceOf(person.Turn, height)).ToList();
        var most = network.Ties.Count == 0 ? 1 : network.Ties.Max(tie => tie.Meetings);
        foreach (var tie in network.Ties.OrderBy(tie => !tie.IsOfOneSide))
        {
            WriteTie(html, tie, places[tie.One], places[tie.Other], most);
        }

        for (var i = 0; i < network.People.Count; i++)
        {
            WritePerson(html, network.People[i], places[i]);
        }

        return html.Close("svg").ToHtml();
    }

    /// <summary>
    /// The round begins at the top and goes with the clock, down the right and up the left by even steps of height: by even steps of
    /// the circle, names near its top and bottom would stand on one another.
    /// </summary>
    private static (double X, double Y) PlaceOf(double turn, int height)
    {
        var up = Radius * (1 - (4 * Math.Min(turn, 1 - turn)));
        var aside = Math.Sqrt((Radius * Radius) - (up * up));
        return ((Width / 2.0) + (turn <= .5 ? aside : -aside), (height / 2.0) - up);
    }

    private static void WriteTie(HtmlBuilder html, NetworkTie tie, (double X, double Y) one, (double X, double Y) other, int most) =>
        html.Open(
                "line",
                ("class", tie.IsOfOneSide ? "met colleagues" : "met"),
                ("x1", Text($"{one.X:0.#}")),
                ("y1", Text($"{one.Y:0.#}")),
                ("x2", Text($"{other.X:0.#}")),
                ("y2", Text($"{other.Y:0.#}")),
                ("stroke-width", Text($"{Math.Max(1, ThickestLine * tie.Meetings / Math.Max(most, 4)):0.#}")))
            .Close("line");

    private static void WritePerson(HtmlBuilder html, NetworkPerson person, (double X, double Y) place)
    {
        var isRight = place.X >= Width / 2.0;
        var nearTopOrBottom = person.Turn is 0 or 0.5;
        var anchor = isRight ? "start" : "end";
        var x = place.X + (isRight ? Dot + 6 : -Dot - 6);
        var y = place.Y + 5;
        if (nearTopOrBottom)
        {
            (anchor, x, y) = ("middle", place.X, person.Turn == 0 ? place.Y - Dot - 8 : place.Y + Dot + 18);
        }

        html.Open("circle", ("cx", Text($"{place.X:0.#}")), ("cy", Text($"{place.Y:0.#}")), ("r", Text($"{Dot}"))).Close("circle")
            .Open("text", ("x", Text($"{x:0.#}")), ("y", Text($"{y:0.#}")), ("text-anchor", anchor))
            .Text(person.Person.Name);
        if (person.Person.Side is { } side)
        {
            html.Element("tspan", $" {side}", ("class", "side"));
        }

        html.Close("text");
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
