using CubanCrisisArchive.Records.Participants;
using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Records.Transcripts.PlainText;

/// <summary>
/// The columns of a list of those present that is typed side by side, with runs of spaces between: the sides stand in the first line
/// (<c>United States              U.S.S.R.</c>), each person under his own.
/// </summary>
internal sealed class ListColumns
{
    private IReadOnlyList<(int Column, string? Side)> columns = [];

    /// <summary>Takes a line that is nothing but the sides' labels; false where it is another.</summary>
    public bool TakeLabels(TextLine line)
    {
        if (line.Cells.Count < 2 || !line.Cells.All(cell => AttendanceList.IsSideLabel(cell.Text, out _)))
        {
            return false;
        }

        columns = [.. line.Cells.Select(cell => (cell.Column, AttendanceList.IsSideLabel(cell.Text, out var side) ? side : null))];
        return true;
    }

    /// <summary>A line's people, each with the side whose column he stands in; a side is null where the list has no columns.</summary>
    public IEnumerable<(TextSpan Span, string Text, string? Side)> CellsOf(TextLine line)
    {
        // Without labels above, a run of spaces parts a name from its office.
        if (columns.Count == 0)
        {
            return [(line.Span, line.Text, null)];
        }

        return line.Cells.Select(cell => (cell.Span, cell.Text, columns.MinBy(column => Math.Abs(column.Column - cell.Column)).Side));
    }
}
