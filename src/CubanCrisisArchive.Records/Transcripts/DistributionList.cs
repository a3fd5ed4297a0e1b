using CubanCrisisArchive.Records.Apparatus;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts.PlainText;

namespace CubanCrisisArchive.Records.Transcripts;

/// <summary>The list of those to whom a paper or its copies went, below the text: <c>Distribution:</c> and short lines, <c>cc: Mr. Bundy</c>.</summary>
internal static class DistributionList
{
    private const int LongestItem = 60;

    /// <summary>
    /// Takes the lists out of the drafts, each from its label to the end of its block; where the label stands alone, the block after it
    /// is its list. What holds a sentence is text, and nothing that lies between two blocks is taken with them.
    /// </summary>
    public static IReadOnlyList<ApparatusItem> Take(SourceText source, List<DraftParagraph> drafts)
    {
        var lists = new List<ApparatusItem>();
        for (var i = drafts.Count - 1; i > 0; i--)
        {
            if (Start(source, drafts[i]) is not { } start)
            {
                continue;
            }

            var (before, after) = RunSplitting.SplitAt(drafts[i].Runs, start);
            var list = after.TakeWhile(run => run.Kind != RunKind.PageBreak).ToList();
            var marks = after.Skip(list.Count).ToList();
            var span = source.Trim(TextSpan.FromBounds(start, list[^1].Span.End));
            if (marks.Exists(run => run.Kind != RunKind.PageBreak) || !IsList(source, span))
            {
                continue;
            }

            if (marks.Count == 0 && IsLabelAlone(source, span) && i + 1 < drafts.Count && IsItsList(source, span, drafts[i + 1]))
            {
                span = TextSpan.FromBounds(span.Start, source.Trim(drafts[i + 1].Span).End);
                drafts.RemoveAt(i + 1);
            }

            lists.Insert(0, ApparatusItem.Of(source, ApparatusKind.Distribution, "Distribution", span));
            if (before.Any(run => run.Kind != RunKind.PageBreak && source.Trim(run.Span).Length > 0))
            {
                drafts[i] = drafts[i] with { Runs = [.. before, .. marks] };
            }
            else
            {
                drafts[i - 1] = drafts[i - 1] with { Runs = [.. drafts[i - 1].Runs, .. before.Where(run => run.Kind == RunKind.PageBreak), .. marks] };
                drafts.RemoveAt(i);
            }
        }

        return lists;
    }

    /// <summary>Where a line of the block opens a list, or null where none does.</summary>
    private static int? Start(SourceText source, DraftParagraph draft)
    {
        foreach (var run in draft.Runs)
        {
            if (run.Kind != RunKind.Text)
            {
                continue;
            }

            var lines = source.LinesOf(run.Span);
            for (var number = lines.Start; number <= lines.End; number++)
            {
                var line = LineOf(source, number, run.Span);
                if (line.Length > 0 && PaperLines.OpensDistribution(source.Slice(line)))
                {
                    return line.Start;
                }
            }
        }

        return null;
    }

    private static bool IsLabelAlone(SourceText source, TextSpan span) => source.Slice(span).IndexOf('\n') < 0 && source.Slice(span)[^1] == ':';

    private static bool IsItsList(SourceText source, TextSpan label, DraftParagraph next) =>
        next.Runs.All(run => run.Kind != RunKind.PageBreak)
        && source.Trim(TextSpan.FromBounds(label.End, next.Span.Start)).Length == 0
        && IsList(source, next.Span);

    private static bool IsList(SourceText source, TextSpan span) =>
        LinesOf(source, span).All(line => line.Length <= LongestItem && !Prose.Is(WhiteSpace.Collapse(source.Slice(line))));

    private static IEnumerable<TextSpan> LinesOf(SourceText source, TextSpan span)
    {
        var lines = source.LinesOf(span);
        return Enumerable.Range(lines.Start, lines.End - lines.Start + 1)
            .Select(number => LineOf(source, number, span))
            .Where(line => line.Length > 0);
    }

    private static TextSpan LineOf(SourceText source, int number, TextSpan span)
    {
        var line = source.Line(number);
        return source.Trim(TextSpan.FromBounds(Math.Max(line.Start, span.Start), Math.Min(line.End, span.End)));
    }
}
