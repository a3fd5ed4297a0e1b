using CubanCrisisArchive.Records.Text;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers;
using Markdig.Syntax;

namespace CubanCrisisArchive.Records.Transcripts.Markdown;

/// <summary>Reads a Markdown transcript into its blocks, flat and in order, by Markdig's syntax tree and its exact source positions.</summary>
public static class MarkdownBlockReader
{
    private static readonly MarkdownPipeline Pipeline = BuildPipeline();

    public static IReadOnlyList<MarkdownBlock> Read(SourceText source)
    {
        var blocks = new List<MarkdownBlock>();
        AddBlocks(source, Markdig.Markdown.Parse(source.Content, Pipeline), blocks);
        return blocks;
    }

    private static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough);

        // An indent in a transcript is the typist's, not code.
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        return builder.Build();
    }

    private static void AddBlocks(SourceText source, ContainerBlock container, List<MarkdownBlock> blocks)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case ListItemBlock item:
                    AddListItem(source, item, blocks);
                    break;
                case LinkReferenceDefinitionGroup:
                    break;
                case ContainerBlock inner:
                    AddBlocks(source, inner, blocks);
                    break;
                case HeadingBlock heading:
                    blocks.Add(Inline(MarkdownBlockKind.Heading, source, heading));
                    break;
                case ThematicBreakBlock rule:
                    blocks.Add(new MarkdownBlock(MarkdownBlockKind.Rule, SpanOf(rule), [new Run(RunKind.Markup, SpanOf(rule))]));
                    break;
                case ParagraphBlock paragraph:
                    blocks.Add(Inline(MarkdownBlockKind.Paragraph, source, paragraph));
                    break;
                case LeafBlock leaf:
                    blocks.Add(new MarkdownBlock(MarkdownBlockKind.Verbatim, SpanOf(leaf), [new Run(RunKind.Text, SpanOf(leaf))]));
                    break;
            }
        }
    }

    /// <summary>
    /// The item's first paragraph carries the label; what follows it in the item stands for itself. Lists within lists
    /// (<c>- 1) the monitoring</c>) give one item with the inner number.
    /// </summary>
    private static void AddListItem(SourceText source, ListItemBlock item, List<MarkdownBlock> blocks)
    {
        var first = blocks.Count;
        AddBlocks(source, item, blocks);
        if (first == blocks.Count)
        {
            return;
        }

        var block = blocks[first];
        var labelSpan = source.Trim(TextSpan.FromBounds(item.Span.Start, block.Span.Start));
        var isNested = block.Kind == MarkdownBlockKind.ListItem;
        var labelKind = isNested ? RunKind.Markup : RunKind.Label;
        blocks[first] = block with
        {
            Kind = MarkdownBlockKind.ListItem,
            Span = TextSpan.FromBounds(item.Span.Start, block.Span.End),
            Label = isNested ? block.Label : source.TextOf(labelSpan),
            Runs = labelSpan.Length == 0 ? block.Runs : [new Run(labelKind, labelSpan), .. block.Runs],
        };
    }

    private static MarkdownBlock Inline(MarkdownBlockKind kind, SourceText source, LeafBlock block) =>
        new(kind, SpanOf(block), InlineRuns.Of(source, block));

    private static TextSpan SpanOf(MarkdownObject block) => new(block.Span.Start, block.Span.Length);
}
