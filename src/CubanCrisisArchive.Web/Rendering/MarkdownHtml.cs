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

    /// <param name="topHeading">The level that its highest headings get, so that they fall in with the page's own.</param>
    public static IHtmlContent Render(string markdown, int topHeading = 2)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        var headings = document.Descendants<HeadingBlock>().ToList();
        var sink = topHeading - headings.Select(heading => heading.Level).DefaultIfEmpty(topHeading).Min();
        foreach (var heading in headings)
        {
            heading.Level = Math.Min(6, heading.Level + sink);
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

    /// <summary>The words of the first paragraph without their markup; null where there is none.</summary>
    public static string? FirstParagraph(string? markdown) =>
        markdown is not null && Markdown.Parse(markdown, Pipeline).Descendants<ParagraphBlock>().FirstOrDefault() is { Inline: { } inline }
            ? string.Concat(inline.Descendants().Select(WordsOf))
            : null;

    private static string WordsOf(MarkdownObject part) => part switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        LineBreakInline => " ",
        _ => string.Empty,
    };

    private static bool IsHarmless(string? url) =>
        url is null
        || (Uri.TryCreate(url, UriKind.RelativeOrAbsolute, out var parsed) && (!parsed.IsAbsoluteUri || parsed.Scheme is "http" or "https" or "mailto"));
}
