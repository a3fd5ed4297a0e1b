using System.Text.RegularExpressions;
using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Records.Transcripts.FrontMatter;

/// <summary>Marks of footnotes in the text: links (<c>[1](#f1)</c>) or plain (<c>[1]</c>).</summary>
internal static partial class NoteMarks
{
    /// <summary>The same runs, each mark one run of its own.</summary>
    public static IReadOnlyList<Run> Mark(SourceText source, IReadOnlyList<Run> runs)
    {
        if (runs.Count == 0)
        {
            return runs;
        }

        var (start, end) = (runs[0].Span.Start, runs[^1].Span.End);
        var marks = new List<Run>();
        foreach (var match in Marks().EnumerateMatches(source.Content.AsSpan(start, end - start)))
        {
            var span = new TextSpan(start + match.Index, match.Length);

            // 19[50]: what the editors supplied.
            if (span.Start == 0 || !char.IsDigit(source.Content[span.Start - 1]))
            {
                marks.Add(new Run(RunKind.NoteMark, span, source.TextOf(span)[1..].Split(']')[0]));
            }
        }

        return marks.Count == 0 ? runs : Cut(runs, marks);
    }

    /// <summary>Both lists are in source order; each run and each mark is looked at once. What lies between the runs is another's, marks in it too.</summary>
    private static List<Run> Cut(IReadOnlyList<Run> runs, List<Run> marks)
    {
        var result = new List<Run>(runs.Count + (2 * marks.Count));
        var next = 0;
        var covered = 0;
        foreach (var run in runs)
        {
            // What a mark began in the run before covers of this one is the mark's.
            var from = Math.Min(Math.Max(run.Span.Start, covered), run.Span.End);
            for (; next < marks.Count && marks[next].Span.Start < run.Span.End && run.Reading is null; next++)
            {
                var mark = marks[next];
                if (mark.Span.Start < from)
                {
                    continue;
                }

                if (from < mark.Span.Start)
                {
                    result.Add(run with { Span = TextSpan.FromBounds(from, mark.Span.Start) });
                }

                result.Add(mark);
                covered = mark.Span.End;
                from = Math.Min(covered, run.Span.End);
            }

            if (from < run.Span.End || run.Span.Length == 0)
            {
                result.Add(from == run.Span.Start ? run : run with { Span = TextSpan.FromBounds(from, run.Span.End) });
            }
        }

        return result;
    }

    [GeneratedRegex(@"\[(?:\d{1,2}|\*{1,3})\](?:\(#[^)\s]*\))?", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Marks();
}
