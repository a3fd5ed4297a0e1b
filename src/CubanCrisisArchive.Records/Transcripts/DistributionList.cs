using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts.PlainText;

namespace CubanCrisisArchive.Records.Transcripts;

/// <summary>The list of those to whom a paper or its copies went, below the text: <c>Distribution:</c> and short lines, <c>cc: Mr. Bundy</c>.</summary>
internal static class DistributionList
{
    private const int LongestItem = 60;

    /// <summary>
    /// Takes the lists out of the drafts, each from its label to the end of its block; where the label stands alone, the block after it
    /// is its list. What holds a sentence is text.
    /// </summary>
    public static IReadOnlyList<TextSpan> Take(SourceText source, List<DraftParagraph> drafts)
    {
        var lists = new List<TextSpan>();
        for (var i = drafts.Count - 1; i > 0; i--)
        {
            if (Start(source, drafts[i]) is not { } start)
            {
                continue;
            }

            var end = drafts[i].Span.End;
            var isLabelAlone = source.Slice(source.Trim(TextSpan.FromBounds(start, end))).IndexOf('\n') < 0 && source.TextOf(TextSpan.FromBounds(start, end)).TrimEnd().EndsWith(':');
            if (isLabelAlone && i + 1 < drafts.Count && IsList(source, drafts[i + 1].Span))
            {
                end = drafts[i + 1].Span.End;
                drafts.RemoveAt(i + 1);
            }

            lists.Insert(0, source.Trim(TextSpan.FromBounds(start, end)));
            var before = RunSplitting.SplitAt(drafts[i].Runs, start).Before;
            if (before.Any(run => run.Kind != RunKind.PageBreak && source.Trim(run.Span).Length > 0))
            {
                drafts[i] = drafts[i] with { Runs = before };
            }
            else
            {
                drafts[i - 1] = drafts[i - 1] with { Runs = [.. drafts[i - 1].Runs, .. before.Where(run => run.Kind == RunKind.PageBreak)] };
                drafts.RemoveAt(i);
            }
        }

        return lists;
    }

    /// <summary>Where the list begins in a block, or null where the block holds none.</summary>
    private static int? Start(SourceText source, DraftParagraph draft)
    {
        foreach (var line in LinesOf(source, draft.Span))
        {
            if (PaperLines.OpensDistribution(source.TextOf(line)))
            {
                return IsList(source, TextSpan.FromBounds(line.Start, draft.Span.End)) ? line.Start : null;
            }
        }

        return null;
    }

    private static bool IsList(SourceText source, TextSpan span) =>
        LinesOf(source, span).All(line => line.Length <= LongestItem && !Prose.Is(WhiteSpace.Collapse(source.Slice(line))));

    private static IEnumerable<TextSpan> LinesOf(SourceText source, TextSpan span)
    {
        var lines = source.LinesOf(span);
        return Enumerable.Range(lines.Start, lines.End - lines.Start + 1)
            .Select(number => source.Line(number))
            .Select(line => source.Trim(TextSpan.FromBounds(Math.Max(line.Start, span.Start), Math.Min(line.End, span.End))))
            .Where(line => line.Length > 0);
    }
}
