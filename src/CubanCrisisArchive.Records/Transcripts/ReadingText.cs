using System.Buffers;
using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Records.Transcripts;

/// <summary>
/// What a reader reads of a paragraph, with the way back: insertions in, deletions and markup out, every run of white
/// space (and every page break) one space, none at either end. Each character knows where in the source it came from.
/// </summary>
public sealed class ReadingText
{
    private readonly List<Piece> pieces;
    private readonly List<Stretch> stretches;

    private ReadingText(string text, List<Piece> pieces, List<Stretch> stretches)
    {
        Text = text;
        this.pieces = pieces;
        this.stretches = stretches;
    }

    public string Text { get; }

    public static ReadingText Of(SourceText source, IReadOnlyList<Run> runs) => Of(source, runs, null);

    /// <summary>The way back from a paragraph's own text.</summary>
    public static ReadingText Of(SourceText source, Paragraph paragraph) => Of(source, paragraph.Runs, paragraph.Text);

    /// <summary>The text alone, for whom the way back is of no use.</summary>
    public static string TextOf(SourceText source, IReadOnlyList<Run> runs)
    {
        var text = ArrayPool<char>.Shared.Rent(LengthOf(runs));
        var joined = new string(text, 0, Join(source, runs, text, null, null));
        ArrayPool<char>.Shared.Return(text);
        return joined;
    }

    /// <summary>Where the characters of a stretch of <see cref="Text"/> stand in the source, in reading order, joined where they adjoin.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The stretch does not lie in the text.</exception>
    public IReadOnlyList<TextSpan> SourceOf(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, Text.Length - start);
        var spans = new List<TextSpan>();
        foreach (var piece in pieces)
        {
            var first = Math.Max(start, piece.Start);
            var last = Math.Min(start + length, piece.End) - 1;
            if (first > last)
            {
                continue;
            }

            var (from, to) = (StartOf(piece, first), EndOf(piece, last));
            if (spans.Count > 0 && spans[^1].End == from)
            {
                spans[^1] = TextSpan.FromBounds(spans[^1].Start, to);
            }
            else
            {
                spans.Add(TextSpan.FromBounds(from, to));
            }
        }

        spans.RemoveAll(span => span.Length == 0);
        return spans;
    }

    /// <summary>The character of the reading text that stands at that place of the source, or null where the place is not read.</summary>
    public int? OffsetOf(int sourceOffset)
    {
        foreach (var piece in pieces)
        {
            for (var i = piece.Start; i < Math.Min(piece.End, Text.Length); i++)
            {
                if (StartOf(piece, i) <= sourceOffset && sourceOffset < EndOf(piece, i))
                {
                    return i;
                }
            }
        }

        return null;
    }

    private static ReadingText Of(SourceText source, IReadOnlyList<Run> runs, string? known)
    {
        var joined = new List<Piece>(runs.Count);
        var places = new List<Stretch>(runs.Count);
        var text = ArrayPool<char>.Shared.Rent(LengthOf(runs));
        var length = Join(source, runs, text, joined, places);
        var reading = new ReadingText(known ?? new string(text, 0, length), joined, places);
        ArrayPool<char>.Shared.Return(text);
        return reading;
    }

    /// <summary>Writes the text down, and where its pieces come from where that is asked for; gives its length.</summary>
    private static int Join(SourceText source, IReadOnlyList<Run> runs, char[] text, List<Piece>? pieces, List<Stretch>? stretches)
    {
        var length = 0;
        for (var r = 0; r < runs.Count; r++)
        {
            var run = runs[r];
            var before = length;
            var shift = int.MinValue;
            var characters = CharactersOf(source, run);
            for (var i = 0; i < characters.Length;)
            {
                var isSpace = char.IsWhiteSpace(characters[i]);
                if (isSpace && (length == 0 || text[length - 1] == ' '))
                {
                    i++;
                    continue;
                }

                if (stretches is not null && shift != i - length)
                {
                    shift = i - length;
                    stretches.Add(new Stretch(length, run.Span.Start + i));
                }

                ReadOnlySpan<char> next = isSpace ? " " : characters.Slice(i, WhiteSpace.CollapsedLength(characters[i..]));
                next.CopyTo(text.AsSpan(length));
                length += next.Length;
                i += next.Length;
            }

            pieces?.Add(new Piece(before, length, run));
        }

        return length > 0 && text[length - 1] == ' ' ? length - 1 : length;
    }

    private static ReadOnlySpan<char> CharactersOf(SourceText source, Run run)
    {
        if (run.Kind == RunKind.PageBreak)
        {
            return " ";
        }

        if (!run.IsRead)
        {
            return default;
        }

        return run.Reading is { } reading ? reading : source.Slice(run.Span);
    }

    /// <summary>Most characters that a run gives.</summary>
    private static int LengthOf(Run run) => run.Kind == RunKind.PageBreak ? 1 : run.Reading?.Length ?? run.Span.Length;

    private static int LengthOf(IReadOnlyList<Run> runs)
    {
        var length = 0;
        for (var i = 0; i < runs.Count; i++)
        {
            length += LengthOf(runs[i]);
        }

        return length;
    }

    /// <summary>Whether the run is read character by character as the source has it.</summary>
    private static bool IsOwn(Run run) => run.Reading is null && run.Kind != RunKind.PageBreak;

    private int StartOf(Piece piece, int index)
    {
        if (!IsOwn(piece.Run))
        {
            return piece.Run.Span.Start;
        }

        var (low, high) = (0, stretches.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = stretches[middle].Start <= index ? (middle, high) : (low, middle - 1);
        }

        return stretches[low].Source + index - stretches[low].Start;
    }

    /// <summary>Where in the source a character ends: a page break has none there, and a run read otherwise goes with each of its characters.</summary>
    private int EndOf(Piece piece, int index)
    {
        if (piece.Run.Kind == RunKind.PageBreak)
        {
            return piece.Run.Span.Start;
        }

        return IsOwn(piece.Run) ? StartOf(piece, index) + 1 : piece.Run.Span.End;
    }

    /// <summary>The characters of a run, from one place of the text up to, and without, another.</summary>
    private readonly record struct Piece(int Start, int End, Run Run);

    /// <summary>Characters that follow one another in the text and in the source alike, from a place in either; they end where the next stretch begins.</summary>
    private readonly record struct Stretch(int Start, int Source);
}
