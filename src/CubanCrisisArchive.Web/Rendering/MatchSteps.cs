using System.Globalization;
using CubanCrisisArchive.Records.Transcripts;

namespace CubanCrisisArchive.Web.Rendering;

/// <summary>The way from one paragraph with matches to the one before and after it: <c>3–5 of 17</c>, by links alone.</summary>
internal sealed class MatchSteps
{
    private readonly List<(string Paragraph, int First, int Last)> stops = [];
    private readonly int total;

    public MatchSteps(TranscriptRequest request)
    {
        foreach (var paragraph in request.Record.Paragraphs)
        {
            if (request.Matches.TryGetValue(paragraph.Id, out var places) && places.Count > 0)
            {
                stops.Add((paragraph.Id, total + 1, total + places.Count));
                total += places.Count;
            }
        }
    }

    /// <summary>Nothing where the paragraph has no match, or where it alone has some.</summary>
    public void Write(HtmlBuilder html, Paragraph paragraph)
    {
        var at = stops.FindIndex(stop => stop.Paragraph == paragraph.Id);
        if (at < 0 || stops.Count == 1)
        {
            return;
        }

        var (_, first, last) = stops[at];
        html.Open("span", ("class", "steps"));
        Link(html, at - 1, "‹", "Previous match");
        var place = first == last ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"–{last}");
        html.Text(string.Create(CultureInfo.InvariantCulture, $" {first}{place} of {total} "));
        Link(html, at + 1, "›", "Next match");
        html.Close("span");
    }

    private void Link(HtmlBuilder html, int to, string sign, string words)
    {
        if (to >= 0 && to < stops.Count)
        {
            html.Open("a", ("href", "#" + TranscriptHtmlRenderer.AnchorOf(stops[to].Paragraph))).Element("span", sign, ("aria-hidden", "true")).Unseen(words).Close("a");
        }
    }
}
