using System.Buffers;
using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Records.Transcripts;

/// <summary>
/// What a reader reads of a paragraph, with the way back: insertions in, deletions and markup out, every run of white
/// space (and every page break) one space, none at either end. Each character knows where in the source it came from.
/// </summary>
public sealed class ReadingText
{
    private readonly int[] starts;
    private readonly List<Piece> pieces;

    private ReadingText(string text, int[] starts, List<Piece> pieces)
    {
        Text = text;
        this.starts = starts;
        this.pieces = pieces;
    }

    public string Text { get; }

    public static ReadingText Of(SourceText source, IReadOnlyList<Run> runs)
    {
        var places = new int[runs.Sum(LengthOf)];
        var joined = new List<Piece>(runs.Count);
        return new ReadingText(Join(source, runs, places, joined), places, joined);
    }

    /// <summary>The text alone, for whom the way back is of no use.</summary>
    public static string TextOf(SourceText source, IReadOnlyList<Run> runs) => Join(source, runs, null, null);

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

            var (from, to) = (starts[first], EndOf(piece, last));
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
                if (starts[i] <= sourceOffset && sourceOffset < EndOf(piece, i))
                {
                    return i;
                }
            }
        }

        return null;
    }

    private static string Join(SourceText source, IReadOnlyList<Run> runs, int[]? starts, List<Piece>? pieces)
    {
        var text = ArrayPool<char>.Shared.Rent(runs.Sum(LengthOf));
        var length = 0;
        foreach (var run in runs)
        {
            var before = length;
            var characters = CharactersOf(source, run);
            for (var i = 0; i < characters.Length; i++)
            {
                var character = characters[i];
                if (char.IsWhiteSpace(character))
                {
                    if (length == 0 || text[length - 1] == ' ')
                    {
                        continue;
                    }

                    character = ' ';
                }

                text[length] = character;
                if (starts is not null)
                {
                    starts[length] = run.Span.Start + (IsOwn(run) ? i : 0);
                }

                length++;
            }

            pieces?.Add(new Piece(before, length, run));
        }

        var joined = new string(text, 0, length > 0 && text[length - 1] == ' ' ? length - 1 : length);
        ArrayPool<char>.Shared.Return(text);
        return joined;
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

    /// <summary>Whether the run is read character by character as the source has it.</summary>
    private static bool IsOwn(Run run) => run.Reading is null && run.Kind != RunKind.PageBreak;

    /// <summary>Where in the source a character ends: a page break has none there, and a run read otherwise goes with each of its characters.</summary>
    private int EndOf(Piece piece, int index)
    {
        if (piece.Run.Kind == RunKind.PageBreak)
        {
            return starts[index];
        }

        return IsOwn(piece.Run) ? starts[index] + 1 : piece.Run.Span.End;
    }

    /// <summary>The characters of a run, from one place of the text up to, and without, another.</summary>
    private readonly record struct Piece(int Start, int End, Run Run);
}
