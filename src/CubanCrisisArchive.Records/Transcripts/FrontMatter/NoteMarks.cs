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
        var marked = runs;
        foreach (var match in Marks().EnumerateMatches(source.Content.AsSpan(start, end - start)))
        {
            var span = new TextSpan(start + match.Index, match.Length);
            if (span.Start > 0 && char.IsDigit(source.Content[span.Start - 1]))
            {
                // 19[50]: what the editors supplied.
                continue;
            }

            var number = source.TextOf(span)[1..].Split(']')[0];
            var (before, rest) = RunSplitting.SplitAt(marked, span.Start);
            marked = [.. before, new Run(RunKind.NoteMark, span, number), .. RunSplitting.SplitAt(rest, span.End).After];
        }

        return marked;
    }

    [GeneratedRegex(@"\[(?:\d{1,2}|\*{1,3})\](?:\(#[^)\s]*\))?", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Marks();
}
