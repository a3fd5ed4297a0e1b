using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;

namespace CubanCrisisArchive.Web.Rendering;

/// <summary>
/// Writes HTML in which every text and every attribute value is encoded. Tags and attribute names are the caller's own
/// literals; nothing from a transcript or a query can become markup by this door.
/// </summary>
public sealed class HtmlBuilder
{
    // Every script stays readable in the page's source; what HTML gives a meaning to is still encoded.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder html = new();

    /// <summary>Opens an element; an attribute whose value is null is left out.</summary>
    public HtmlBuilder Open(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        html.Append('<').Append(tag);
        foreach (var (name, value) in attributes)
        {
            if (value is not null)
            {
                html.Append(' ').Append(name).Append("=\"").Append(Encoder.Encode(value)).Append('"');
            }
        }

        html.Append('>');
        return this;
    }

    public HtmlBuilder Close(string tag)
    {
        html.Append("</").Append(tag).Append('>');
        return this;
    }

    public HtmlBuilder Text(string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            html.Append(Encoder.Encode(text));
        }

        return this;
    }

    /// <summary>An element that holds text only.</summary>
    public HtmlBuilder Element(string tag, string? text, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        Open(tag, attributes).Text(text).Close(tag);

    /// <summary>Text for screen readers and copies only, for what the eye is told by place or sign.</summary>
    public HtmlBuilder Unseen(string text) => Element("span", text, ("class", "unseen"));

    public IHtmlContent ToHtml() => new HtmlString(html.ToString());

    public override string ToString() => html.ToString();
}
