using System.Text.RegularExpressions;
using CubanCrisisArchive.Records.Dates.Reading;
using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Records.Transcripts.FrontMatter;

/// <summary>Marks of footnotes in the text: links (<c>[1](#f1)</c>) or plain (<c>[1]</c>).</summary>
internal static partial class NoteMarks
{
    private const int YearLength = 4;

    /// <summary>The same runs, each mark one run of its own.</summary>
    public static IReadOnlyList<Run> Mark(SourceText source, IReadOnlyList<Run> runs)
    {
        if (runs.Count == 0)
        {
            return runs;
        }

        var (start, end) = (runs[0].Span.Start, runs[^1].Span.End);
        var marks = new List<Run>();
        var text = source.Content.AsSpan(start, end - start);
        foreach (var match in Marks().EnumerateMatches(text))
        {
            var mark = text.Slice(match.Index, match.Length);
            var after = text[(match.Index + match.Length)..];
            if (!IsSupplied(text[..match.Index], mark, after))
            {
                // The blank before a mark is the mark's where none belongs: "regions [3], which".
                var blank = after is [',' or '.' or ';' or ':' or '?' or '!' or ')', ..] && text[..match.Index] is [.., ' '] ? 1 : 0;
                var span = TextSpan.FromBounds(start + match.Index - blank, start + match.Index + match.Length);
                marks.Add(new Run(RunKind.NoteMark, span, mark[1..mark.IndexOf(']')].ToString()));
            }
        }

        return marks.Count == 0 ? runs : Cut(runs, marks);
    }

    /// <summary>Whether the figures in brackets are what the editors supplied to others: <c>19[50]</c>, <c>194[8]</c>, <c>2[3] October</c>, <c>1[7]th</c>.</summary>
    private static bool IsSupplied(ReadOnlySpan<char> before, ReadOnlySpan<char> mark, ReadOnlySpan<char> after)
    {
        var figures = before[before.TrimEnd("0123456789").Length..];
        if (figures.IsEmpty || mark[^1] == ')')
        {
            return false;
        }

        var year = figures is "19" or "18" ? 2 : 1;
        var next = after.TrimStart(" []0123456789");
        return after is [>= 'a' and <= 'z' or >= '0' and <= '9', ..]
            || (figures.Length + year == YearLength && figures is ['1', '8' or '9', ..] && mark.Length == year + "[]".Length)
            || (figures.Length <= 2 && after is [' ', ..] && MonthNames.NumberOf(FirstWord(next), inRunningText: true) > 0);
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(' ', ',');
        return end < 0 ? text : text[..end];
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

    [GeneratedRegex(@"\[(?:\d{1,2}|\*{1,3})\](?:\(#[^)\s]{0,40}\))?", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();
}
