using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts.FrontMatter;
using Markdig;
using Markdig.Syntax;

namespace CubanCrisisArchive.Ingest.Corpus;

/// <summary>
/// Reads a collection's <c>collection.md</c>: its first heading is the collection's name, the section headed <c>Rights</c>
/// its statement of rights, and all else its introduction; front matter names the standard statement. A folder without one is a collection
/// named by the folder.
/// </summary>
internal static class CollectionReader
{
    private const string RightsHeading = "Rights";
    private const string RightsUri = "rights_uri";
    private const string RightsLabel = "rights_label";

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build();

    public static DescribedCollection Read(DirectoryInfo folder, string id)
    {
        var file = Path.Combine(folder.FullName, CorpusNames.CollectionDescription);
        return File.Exists(file) ? Parse(id, folder.Name, File.ReadAllText(file)) : new DescribedCollection(new Collection(id, folder.Name, null, null), null);
    }

    public static DescribedCollection Parse(string id, string folderName, string text)
    {
        var fields = FrontMatterFields.Read(new SourceText(CorpusNames.CollectionDescription, text));
        var collection = ParseText(id, folderName, fields is null ? text : text[fields.Span.End..]);
        var (uri, label) = (fields?[RightsUri]?.Text, fields?[RightsLabel]?.Text);
        return (uri, label) switch
        {
            (null, null) => new DescribedCollection(collection, fields?.Fault),
            (null, _) or (_, null) => new DescribedCollection(collection, $"'{RightsUri}' and '{RightsLabel}' need each other."),
            _ when !IsOfTheWeb(uri) => new DescribedCollection(collection, $"'{uri}' is no address of the web."),
            _ => new DescribedCollection(collection with { RightsStatement = new RightsStatement(uri, label) }, null),
        };
    }

    private static Collection ParseText(string id, string folderName, string text)
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

    private static bool IsOfTheWeb(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);

    private static string Words(HeadingBlock heading, string text) => heading.Inline is { Span.IsEmpty: false } inline
        ? WhiteSpace.Collapse(text.AsSpan(inline.Span.Start, inline.Span.Length))
        : string.Empty;

    private static string? NullIfBlank(string text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
