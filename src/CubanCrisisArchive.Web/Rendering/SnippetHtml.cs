using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Search.Answering;

namespace CubanCrisisArchive.Web.Rendering;

/// <summary>Snippets as HTML: the words found are marked.</summary>
internal static class SnippetHtml
{
    /// <summary>Characters of context on either side of a name in a passage.</summary>
    private const int Context = 140;

    public static HtmlBuilder AddSnippet(this HtmlBuilder html, Snippet snippet)
    {
        foreach (var piece in snippet.Pieces)
        {
            _ = piece.IsMatch ? html.Element("mark", piece.Text) : html.Text(piece.Text);
        }

        return html;
    }

    /// <summary>The words round a stretch of a text, cut at words, the stretch set apart.</summary>
    public static HtmlBuilder AddPassage(this HtmlBuilder html, string text, TextSpan stretch)
    {
        var start = Math.Max(0, stretch.Start - Context);
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        var end = Math.Min(text.Length, stretch.End + Context);
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return html
            .Text(start > 0 ? "…" : null)
            .Text(text[start..stretch.Start])
            .Element("b", text[stretch.Start..stretch.End])
            .Text(text[stretch.End..end])
            .Text(end < text.Length ? "…" : null);
    }
}
