using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Records.Transcripts.Markdown;

/// <summary>What a block is in the transcript's own form.</summary>
public enum MarkdownBlockKind
{
    Paragraph,
    Heading,
    ListItem,

    /// <summary>Code fences and HTML: text taken as it stands.</summary>
    Verbatim,

    /// <summary>A rule across the page.</summary>
    Rule,
}

/// <summary>A block of a Markdown transcript with its exact place.</summary>
/// <param name="Runs">In source order; every character of the block that is not white space is in one of them.</param>
/// <param name="Label">The printed number of a list item (<c>1.</c>, <c>1)</c>), or null.</param>
public sealed record MarkdownBlock(MarkdownBlockKind Kind, TextSpan Span, IReadOnlyList<Run> Runs, string? Label = null)
{
    /// <summary>What a reader reads of it.</summary>
    public string ReadingOf(SourceText source) => ReadingText.TextOf(source, Runs);

    /// <summary>The same as a paragraph on its way to the record.</summary>
    public DraftParagraph ToDraft() => new(
        Kind switch
        {
            MarkdownBlockKind.Heading => ParagraphKind.Heading,
            MarkdownBlockKind.ListItem => ParagraphKind.ListItem,
            _ => ParagraphKind.Paragraph,
        },
        Runs,
        Label);
}
