using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Text;
using Markdig;
using Markdig.Syntax;

namespace CubanCrisisArchive.Ingest.Corpus;

/// <summary>
/// Reads a collection's <c>collection.md</c>: its first heading is the collection's name, the section headed <c>Rights</c>
/// its statement of rights, and all else its introduction. A folder without one is a collection named by the folder.
/// </summary>
internal static class CollectionReader
{
    private const string RightsHeading = "Rights";

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build();

    public static Collection Read(DirectoryInfo folder, string id)
    {
        var file = Path.Combine(folder.FullName, CorpusNames.CollectionDescription);
        return File.Exists(file) ? Parse(id, folder.Name, File.ReadAllText(file)) : new Collection(id, folder.Name, null, null);
    }

    public static Collection Parse(string id, string folderName, string text)
    {
        var headings = Markdown.Parse(text, Pipeline).OfType<HeadingBlock>().Where(heading => Words(heading, text).Length > 0).ToList();
        if (headings is not [var title, ..])
        {
            return new Collection(id, folderName, NullIfBlank(text), null);
        }

        var others = headings.Slice(1, headings.Count - 1);
        var before = text[..title.Span.Start];
        var rights = others.Find(heading => string.Equals(Words(heading, text), RightsHeading, StringComparison.OrdinalIgnoreCase));
        if (rights is null)
        {
            return new Collection(id, Words(title, text), NullIfBlank(before + text[(title.Span.End + 1)..]), null);
        }

        var next = others.Find(heading => heading.Span.Start > rights.Span.Start && heading.Level <= rights.Level)?.Span.Start ?? text.Length;
        return new Collection(
            id,
            Words(title, text),
            NullIfBlank(before + text[(title.Span.End + 1)..rights.Span.Start] + text[next..]),
            NullIfBlank(text[(rights.Span.End + 1)..next]));
    }

    private static string Words(HeadingBlock heading, string text) => heading.Inline is { Span.IsEmpty: false } inline
        ? WhiteSpace.Collapse(text.AsSpan(inline.Span.Start, inline.Span.Length))
        : string.Empty;

    private static string? NullIfBlank(string text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
