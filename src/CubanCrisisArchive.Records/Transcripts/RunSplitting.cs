using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Records.Transcripts;

/// <summary>Cuts runs in two at a place in the source.</summary>
public static class RunSplitting
{
    /// <summary>The runs before and from <paramref name="offset"/> on; a run that holds the place is cut there.</summary>
    public static (IReadOnlyList<Run> Before, IReadOnlyList<Run> After) SplitAt(IReadOnlyList<Run> runs, int offset)
    {
        var before = new List<Run>();
        var after = new List<Run>();
        foreach (var run in runs)
        {
            if (run.Span.End <= offset)
            {
                before.Add(run);
            }
            else if (run.Span.Start >= offset || run.Reading is not null)
            {
                after.Add(run);
            }
            else
            {
                before.Add(run with { Span = TextSpan.FromBounds(run.Span.Start, offset) });
                after.Add(run with { Span = TextSpan.FromBounds(offset, run.Span.End) });
            }
        }

        return (before, after);
    }

    /// <summary>The part of the runs that lies within <paramref name="span"/>.</summary>
    public static IReadOnlyList<Run> Within(IReadOnlyList<Run> runs, TextSpan span) =>
        SplitAt(SplitAt(runs, span.Start).After, span.End).Before;
}
