using CubanCrisisArchive.Records.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CubanCrisisArchive.Records.Transcripts.Markdown;

/// <summary>Turns the inlines of a block into runs: what is struck, inserted or set apart, and what is only markup.</summary>
internal static class InlineRuns
{
    private const string InsertionTag = "sup";

    public static IReadOnlyList<Run> Of(SourceText source, LeafBlock block)
    {
        var leaves = new List<Run>();
        if (block.Inline is not null)
        {
            AddLeaves(source, block.Inline, RunKind.Text, leaves);
        }

        return FillGaps(source, new TextSpan(block.Span.Start, block.Span.Length), leaves);
    }

    private static void AddLeaves(SourceText source, ContainerInline container, RunKind outer, List<Run> leaves)
    {
        var kind = outer;
        foreach (var inline in container)
        {
            switch (inline)
            {
                case HtmlInline html when IsTag(html.Tag, InsertionTag, out var opens):
                    kind = opens && outer != RunKind.Struck ? RunKind.Inserted : outer;
                    break;
                case EmphasisInline emphasis:
                    AddLeaves(source, emphasis, KindOf(emphasis, kind), leaves);
                    break;
                case ContainerInline inner:
                    AddLeaves(source, inner, kind, leaves);
                    break;
                case LiteralInline literal:
                    AddLiteral(source, literal, kind, leaves);
                    break;
                case HtmlEntityInline entity:
                    leaves.Add(new Run(kind, SpanOf(entity), entity.Transcoded.ToString()));
                    break;
                case AutolinkInline link:
                    leaves.Add(new Run(kind, new TextSpan(link.Span.Start + 1, link.Span.Length - 2)));
                    break;
                case CodeInline code:
                    leaves.Add(new Run(kind, new TextSpan(code.Span.Start + code.DelimiterCount, Math.Max(0, code.Span.Length - (2 * code.DelimiterCount)))));
                    break;
            }
        }
    }

    private static RunKind KindOf(EmphasisInline emphasis, RunKind outer) => emphasis.DelimiterChar switch
    {
        '~' => RunKind.Struck,
        _ => outer == RunKind.Text ? RunKind.Emphasis : outer,
    };

    /// <summary>A literal is the source's own characters, save a backslash that escapes its first.</summary>
    private static void AddLiteral(SourceText source, LiteralInline literal, RunKind kind, List<Run> leaves)
    {
        var span = SpanOf(literal);
        if (span.Length <= 0)
        {
            return;
        }

        var printed = source.Slice(span);
        var content = literal.Content.AsSpan();
        if (printed.Length == content.Length + 1 && printed[0] == '\\')
        {
            span = TextSpan.FromBounds(span.Start + 1, span.End);
            printed = printed[1..];
        }

        leaves.Add(printed.SequenceEqual(content) ? Legible(source, new Run(kind, span)) : new Run(kind, span, content.ToString()));
    }

    /// <summary>A row of X or underscores in a deletion stands for words that nobody can read.</summary>
    private static Run Legible(SourceText source, Run run) =>
        run.Kind == RunKind.Struck && run.Span.Length >= 3 && source.Slice(run.Span).Trim().TrimStart("Xx_").IsEmpty
            ? run with { Kind = RunKind.Illegible }
            : run;

    /// <summary>What lies between the leaves is white space (text of the run it follows) or signs of markup.</summary>
    private static List<Run> FillGaps(SourceText source, TextSpan block, List<Run> leaves)
    {
        var runs = new List<Run>();
        var from = block.Start;
        foreach (var leaf in leaves.Where(leaf => leaf.Span.Length > 0).OrderBy(leaf => leaf.Span))
        {
            AddGap(source, TextSpan.FromBounds(from, leaf.Span.Start), runs);
            AddMerged(runs, leaf);
            from = leaf.Span.End;
        }

        AddGap(source, TextSpan.FromBounds(from, block.End), runs);
        return runs;
    }

    private static void AddGap(SourceText source, TextSpan gap, List<Run> runs)
    {
        if (gap.Length <= 0)
        {
            return;
        }

        var marks = source.Trim(gap);
        if (marks.Length == 0)
        {
            AddMerged(runs, new Run(RunKind.Text, gap));
            return;
        }

        AddGap(source, TextSpan.FromBounds(gap.Start, marks.Start), runs);
        AddMerged(runs, new Run(RunKind.Markup, marks));
        AddGap(source, TextSpan.FromBounds(marks.End, gap.End), runs);
    }

    private static void AddMerged(List<Run> runs, Run run)
    {
        if (runs.Count > 0 && runs[^1] is { Reading: null } last && run.Reading is null && last.Kind == run.Kind && last.Span.End == run.Span.Start)
        {
            runs[^1] = last with { Span = TextSpan.FromBounds(last.Span.Start, run.Span.End) };
        }
        else
        {
            runs.Add(run);
        }
    }

    private static bool IsTag(string tag, string name, out bool opens)
    {
        opens = !tag.StartsWith("</", StringComparison.Ordinal);
        return tag.AsSpan().Trim("</> ").Equals(name, StringComparison.OrdinalIgnoreCase);
    }

    private static TextSpan SpanOf(MarkdownObject inline) => new(inline.Span.Start, inline.Span.Length);
}
