using CubanCrisisArchive.Web.Rendering;

namespace CubanCrisisArchive.Web.Tests.Rendering;

public sealed class MarkdownHtmlTests
{
    [Fact]
    public void Raw_html_is_shown_not_obeyed() =>
        MarkdownHtml.Render("A <script>alert(1)</script> word").ToString()!.ShouldNotContain("<script>");

    [Theory]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](data:text/html,hello)")]
    [InlineData("<javascript:alert(1)>")]
    public void Links_lead_to_the_web_only(string markdown)
    {
        var html = MarkdownHtml.Render(markdown).ToString()!;

        html.ShouldNotContain("href=\"javascript");
        html.ShouldNotContain("href=\"data");
    }

    [Theory]
    [InlineData("# The fonds\n\n## Rights")]
    [InlineData("## The fonds\n\n### Rights")]
    public void Headings_fall_in_with_the_pages_own_whatever_level_they_begin_at(string markdown)
    {
        var html = MarkdownHtml.Render(markdown).ToString()!;

        html.ShouldContain("<h2>The fonds</h2>");
        html.ShouldContain("<h3>Rights</h3>");
    }

    [Fact]
    public void An_ordinary_link_is_kept() =>
        MarkdownHtml.Render("[NSA](https://nsarchive.gwu.edu/)").ToString()!.ShouldContain("href=\"https://nsarchive.gwu.edu/\"");
}
