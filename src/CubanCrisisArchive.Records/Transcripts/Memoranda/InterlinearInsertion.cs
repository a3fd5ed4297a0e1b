using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Records.Transcripts.Memoranda;

/// <summary>
/// An insertion alone on the first line of a paragraph was written above the line that follows. It belongs after the first
/// deletion there that no insertion follows: <c>&lt;sup&gt;said&lt;/sup&gt;</c> over <c>Ambassador Stevenson ~~stated~~ that</c>.
/// </summary>
internal static class InterlinearInsertion
{
    public static IReadOnlyList<Run> Place(SourceText source, IReadOnlyList<Run> runs)
    {
        var length = LeadingInsertion(source, runs);
        if (length == 0)
        {
            return runs;
        }

        var rest = runs.Skip(length).ToList();
        var deletion = rest.FindIndex(run => run.Kind == RunKind.Struck);
        while (deletion >= 0 && IsFollowedByInsertion(source, rest, deletion))
        {
            deletion = rest.FindIndex(deletion + 1, run => run.Kind == RunKind.Struck);
        }

        if (deletion < 0)
        {
            return runs;
        }

        var place = deletion + 1 < rest.Count && rest[deletion + 1].Kind == RunKind.Markup ? deletion + 2 : deletion + 1;
        return [.. rest.Take(place), .. runs.Take(length), .. rest.Skip(place)];
    }

    /// <summary>How many runs at the beginning are an insertion that fills its line; 0 where none does.</summary>
    private static int LeadingInsertion(SourceText source, IReadOnlyList<Run> runs)
    {
        var index = 0;
        while (index < runs.Count && runs[index].Kind is RunKind.Markup or RunKind.Inserted)
        {
            index++;
        }

        var fillsLine = index > 0 && index < runs.Count && runs.Take(index).Any(run => run.Kind == RunKind.Inserted)
            && runs[index].Kind == RunKind.Text && source.Slice(runs[index].Span).TrimStart(' ').StartsWith("\n");
        return fillsLine ? index : 0;
    }

    private static bool IsFollowedByInsertion(SourceText source, List<Run> runs, int deletion) =>
        runs.Skip(deletion + 1).SkipWhile(run => run.Kind == RunKind.Markup || source.Trim(run.Span).Length == 0).FirstOrDefault()?.Kind == RunKind.Inserted;
}
