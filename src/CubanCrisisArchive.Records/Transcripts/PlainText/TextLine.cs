using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Records.Transcripts.PlainText;

/// <summary>A line that is not blank.</summary>
/// <param name="Span">Without white space at either end.</param>
/// <param name="FollowsBlank">Whether a blank line, or the file's beginning, stands before it.</param>
/// <param name="Cells">The line's pieces between runs of spaces, as columns are typed; the line itself where it has no such run.</param>
internal sealed record TextLine(TextSpan Span, string Text, bool FollowsBlank, IReadOnlyList<TextCell> Cells)
{
    /// <summary>Fewer spaces part words, or follow a stop.</summary>
    private const string Gap = "   ";

    public static IReadOnlyList<TextLine> Read(SourceText source)
    {
        var lines = new List<TextLine>();
        var followsBlank = true;
        for (var number = 1; number <= source.LineCount; number++)
        {
            var span = source.Trim(source.Line(number));
            if (span.Length == 0)
            {
                followsBlank = true;
                continue;
            }

            var text = WhiteSpace.Collapse(source.Slice(span));
            lines.Add(new TextLine(span, text, followsBlank, CellsOf(source, source.Line(number), span, text)));
            followsBlank = false;
        }

        return lines;
    }

    /// <summary>The cells from a place in the line's text on; one that holds the place is cut there.</summary>
    public IReadOnlyList<TextCell> CellsFrom(int place)
    {
        var offset = 0;
        for (var i = 0; i < Cells.Count; i++)
        {
            var cell = Cells[i];
            var inside = Math.Max(0, place - offset);
            if (inside < cell.Text.Length)
            {
                var start = Math.Min(cell.Span.Start + inside, cell.Span.End);
                return [new TextCell(TextSpan.FromBounds(start, cell.Span.End), cell.Text[inside..], cell.Column + inside), .. Cells.Skip(i + 1)];
            }

            offset += cell.Text.Length + 1;
        }

        return [];
    }

    private static List<TextCell> CellsOf(SourceText source, TextSpan line, TextSpan span, string text)
    {
        if (text.Length == span.Length)
        {
            return [new TextCell(span, text, span.Start - line.Start)];
        }

        var cells = new List<TextCell>();
        for (var start = span.Start; start < span.End;)
        {
            var rest = source.Content.AsSpan(start, span.End - start);
            var gap = rest.IndexOf(Gap, StringComparison.Ordinal);
            var tab = rest.IndexOf('\t');
            var parted = tab >= 0 && (gap < 0 || tab < gap) ? tab : gap;
            var length = parted < 0 ? rest.Length : parted;
            var cell = new TextSpan(start, length);
            cells.Add(new TextCell(cell, WhiteSpace.Collapse(source.Slice(cell)), start - line.Start));
            start += length;
            while (start < span.End && char.IsWhiteSpace(source.Content[start]))
            {
                start++;
            }
        }

        return cells;
    }
}
