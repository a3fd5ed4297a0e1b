using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Records.Transcripts;

/// <summary>Cuts runs in two at a place in the source.</summary>
public static class RunSplitting
{
    /// <summary>
    /// The runs before and from <paramref name="offset"/> on; a run that holds the place is cut there, but for one that the
    /// source spells longer than it is read (<c>&amp;amp;</c>), which goes whole to the second part.
    /// </summary>
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
            else if (run.Span.Start >= offset || (run.Reading is { } reading && reading.Length != run.Span.Length))
            {
                after.Add(run);
            }
            else
            {
                var length = offset - run.Span.Start;
                before.Add(new Run(run.Kind, TextSpan.FromBounds(run.Span.Start, offset), run.Reading?[..length]));
                after.Add(new Run(run.Kind, TextSpan.FromBounds(offset, run.Span.End), run.Reading?[length..]));
            }
        }

        return (before, after);
    }

    /// <summary>The part of the runs that lies within <paramref name="span"/>.</summary>
    public static IReadOnlyList<Run> Within(IReadOnlyList<Run> runs, TextSpan span) =>
        SplitAt(SplitAt(runs, span.Start).After, span.End).Before;
}
