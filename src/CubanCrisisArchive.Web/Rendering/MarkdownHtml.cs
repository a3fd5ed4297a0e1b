using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Html;

namespace CubanCrisisArchive.Web.Rendering;

/// <summary>
/// Introductions written by the archive's editors, as HTML. Raw HTML in them is shown as text, not obeyed, and links may
/// only lead to the web: whoever may edit an introduction may not thereby write script.
/// </summary>
public static class MarkdownHtml
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UseAutoLinks().Build();

    /// <param name="shiftHeadings">By how much headings sink, so that an introduction's own do not compete with the page's.</param>
    public static IHtmlContent Render(string markdown, int shiftHeadings = 1)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            heading.Level = Math.Min(6, heading.Level + shiftHeadings);
        }

        foreach (var link in document.Descendants<LinkInline>().Where(link => !IsHarmless(link.Url)))
        {
            link.Url = string.Empty;
        }

        foreach (var link in document.Descendants<AutolinkInline>().Where(link => !link.IsEmail && !IsHarmless(link.Url)).ToList())
        {
            link.ReplaceBy(new LiteralInline(link.Url));
        }

        return new HtmlString(document.ToHtml(Pipeline));
    }

    private static bool IsHarmless(string? url) =>
        url is null
        || (Uri.TryCreate(url, UriKind.RelativeOrAbsolute, out var parsed) && (!parsed.IsAbsoluteUri || parsed.Scheme is "http" or "https" or "mailto"));
}
