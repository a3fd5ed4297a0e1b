using System.Text;
using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Records.Transcripts;

/// <summary>
/// What a reader reads of a paragraph, with the way back: insertions in, deletions and markup out, every run of white
/// space (and every page break) one space, none at either end. Each character knows where in the source it came from.
/// </summary>
public sealed class ReadingText
{
    private readonly List<(int Start, int End, int Run)> origins;

    private ReadingText(string text, List<(int Start, int End, int Run)> origins)
    {
        Text = text;
        this.origins = origins;
    }

    public string Text { get; }

    public static ReadingText Of(SourceText source, IReadOnlyList<Run> runs)
    {
        var builder = new StringBuilder();
        var places = new List<(int, int, int)>();
        for (var index = 0; index < runs.Count; index++)
        {
            var run = runs[index];
            if (run.Kind == RunKind.PageBreak)
            {
                Append(builder, places, ' ', run.Span.Start, run.Span.Start, index);
            }
            else if (run.IsRead)
            {
                AppendRun(builder, places, source, run, index);
            }
        }

        if (builder.Length > 0 && builder[^1] == ' ')
        {
            builder.Length--;
            places.RemoveAt(places.Count - 1);
        }

        return new ReadingText(builder.ToString(), places);
    }

    /// <summary>Where the characters of a stretch of <see cref="Text"/> stand in the source, in reading order, joined where they adjoin.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The stretch does not lie in the text.</exception>
    public IReadOnlyList<TextSpan> SourceOf(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, Text.Length - start);
        var spans = new List<TextSpan>();
        var lastRun = -1;
        for (var i = start; i < start + length; i++)
        {
            var (from, to, run) = origins[i];
            if (run == lastRun || (spans.Count > 0 && spans[^1].End == from))
            {
                spans[^1] = TextSpan.FromBounds(spans[^1].Start, Math.Max(to, spans[^1].End));
            }
            else
            {
                spans.Add(TextSpan.FromBounds(from, to));
            }

            lastRun = run;
        }

        spans.RemoveAll(span => span.Length == 0);
        return spans;
    }

    /// <summary>The character of the reading text that stands at that place of the source, or null where the place is not read.</summary>
    public int? OffsetOf(int sourceOffset)
    {
        var found = origins.FindIndex(origin => origin.Start <= sourceOffset && sourceOffset < origin.End);
        return found >= 0 ? found : null;
    }

    private static void AppendRun(StringBuilder builder, List<(int, int, int)> places, SourceText source, Run run, int index)
    {
        if (run.Reading is { } reading)
        {
            foreach (var character in reading)
            {
                Append(builder, places, character, run.Span.Start, run.Span.End, index);
            }

            return;
        }

        for (var offset = run.Span.Start; offset < run.Span.End; offset++)
        {
            Append(builder, places, source.Content[offset], offset, offset + 1, index);
        }
    }

    private static void Append(StringBuilder builder, List<(int, int, int)> places, char character, int start, int end, int run)
    {
        if (char.IsWhiteSpace(character))
        {
            if (builder.Length == 0 || builder[^1] == ' ')
            {
                return;
            }

            character = ' ';
        }

        builder.Append(character);
        places.Add((start, end, run));
    }
}
