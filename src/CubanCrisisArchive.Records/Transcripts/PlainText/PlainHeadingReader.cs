using System.Text.RegularExpressions;
using CubanCrisisArchive.Records.Apparatus;
using CubanCrisisArchive.Records.Participants;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts.Datelines;

namespace CubanCrisisArchive.Records.Transcripts.PlainText;

/// <summary>Reads the lines from a document's beginning up to its text: title, source note, place and date, labelled fields, lists.</summary>
internal sealed partial class PlainHeadingReader
{
    /// <summary>No heading is longer, the longest list of those present included.</summary>
    private const int MostLines = 90;

    private readonly IReadOnlyList<TextLine> lines;
    private readonly PlainHeading heading = new();
    private int at;

    private PlainHeadingReader(IReadOnlyList<TextLine> lines) => this.lines = lines;

    public static PlainHeading Read(IReadOnlyList<TextLine> lines)
    {
        var reader = new PlainHeadingReader(lines);
        while (reader.at < lines.Count && MarkingLine.Is(reader.Line.Text))
        {
            reader.TakeMarking();
        }

        reader.at = PlainTitle.Read(lines, reader.at, reader.heading);
        var goesOn = true;
        while (goesOn && reader.at < Math.Min(lines.Count, MostLines))
        {
            goesOn = reader.TakeOne() || reader.SkipToLabel();
        }

        reader.heading.Text.AddRange(lines.Skip(reader.at));
        return reader.heading;
    }

    private TextLine Line => lines[at];

    /// <summary>Takes one thing more of the heading; false where the text begins.</summary>
    private bool TakeOne()
    {
        if (MarkingLine.Is(Line.Text))
        {
            TakeMarking();
            return true;
        }

        if (PaperLines.NameOf(Line.Text) is { } name)
        {
            heading.Parts.Add(new HeadingPart(Line.Span, PartKind.Apparatus, name));
            heading.Apparatus.Add((ApparatusKind.Distribution, name, Line.Span));
            at++;
            return true;
        }

        if (HeadingLabels.Of(Line.Text) is { } label)
        {
            TakeField(label.Label, label.ValueStart);
            return true;
        }

        if (PlainTitle.IsSourceNote(Line.Text) && heading.Title is not null)
        {
            TakeNote();
            return true;
        }

        return TakeDateline();
    }

    /// <summary>Lines of the document's own between its date and its lists (<c>MC/12</c>, a conference's name) are text.</summary>
    private bool SkipToLabel()
    {
        const int mostSkipped = 5;
        for (var next = at; next < Math.Min(lines.Count, at + mostSkipped) && !Prose.Is(lines[next].Text); next++)
        {
            if (HeadingLabels.Of(lines[next].Text) is { Label: HeadingLabel.Participants or HeadingLabel.Subject })
            {
                heading.Text.AddRange(lines.Skip(at).Take(next - at));
                at = next;
                return true;
            }
        }

        return false;
    }

    private void TakeMarking()
    {
        heading.Parts.Add(new HeadingPart(Line.Span, PartKind.Apparatus, "Marking"));
        heading.Apparatus.Add((ApparatusKind.Marking, "Marking", Line.Span));
        at++;
    }

    private void TakeNote()
    {
        var start = Line.Span.Start;
        var end = Line.Span.End;
        at++;
        while (at < lines.Count && !Line.FollowsBlank && OpeningLine.Read(Line.Text) is null && HeadingLabels.Of(Line.Text) is null)
        {
            end = Line.Span.End;
            at++;
        }

        var span = TextSpan.FromBounds(start, end);
        heading.Parts.Add(new HeadingPart(span, PartKind.Apparatus, "Source note"));
        heading.Apparatus.Add((ApparatusKind.SourceNote, "Source note", span));
    }

    private bool TakeDateline()
    {
        if (heading.Date is not null || OpeningLine.Read(Line.Text.TrimEnd('.', ' ') is var bare && bare.EndsWith(".m", StringComparison.Ordinal) ? $"{bare}." : bare) is not { } opening)
        {
            return false;
        }

        heading.Date = opening.Date;
        heading.DateSpan = Line.Span;
        if (opening.Place is { } place)
        {
            heading.Place = (place, SpanIn(Line, opening.PlaceStart, place.Length));
        }

        heading.Parts.Add(new HeadingPart(Line.Span, PartKind.Identity, "Place and date"));
        at++;
        return true;
    }

    private void TakeField(HeadingLabel label, int valueStart)
    {
        var line = Line;
        var cells = line.CellsFrom(valueStart);
        var value = TextSpan.FromBounds(cells.Count > 0 ? cells[0].Span.Start : line.Span.End, line.Span.End);
        heading.Parts.Add(new HeadingPart(TextSpan.FromBounds(line.Span.Start, value.Start), PartKind.Furniture, "Label"));
        at++;
        var values = new List<TextLine>();
        if (cells.Count > 0)
        {
            values.Add(new TextLine(value, line.Text[valueStart..], false, cells));
        }

        while (at < lines.Count && (IsMore(label, values.Count) || (label == HeadingLabel.Participants && TakePageMarkWithin(label, values.Count))))
        {
            values.Add(Line);
            at++;
        }

        HeadingFields.Keep(heading, label, line.Text[..valueStart], values);
    }

    /// <summary>Takes the mark of a page that cuts a list in two; one after the list is the text's.</summary>
    private bool TakePageMarkWithin(HeadingLabel label, int taken)
    {
        if (!PlainBody.IsPageMark(Line.Text) || at + 1 >= lines.Count)
        {
            return false;
        }

        at++;
        if (PlainBody.IsPageMark(Line.Text) || !IsMore(label, taken))
        {
            at--;
            return false;
        }

        heading.Parts.Add(new HeadingPart(lines[at - 1].Span, PartKind.Furniture, "Page mark"));
        return true;
    }

    /// <summary>Whether the next line still belongs to the field: items of a list, or the lines of one value.</summary>
    private bool IsMore(HeadingLabel label, int taken)
    {
        var isEnd = HeadingLabels.Of(Line.Text) is not null || MarkingLine.Is(Line.Text) || PlainTitle.IsNumbered(Line.Text)
            || PlainBody.IsPageMark(Line.Text) || PaperLines.NameOf(Line.Text) is not null;
        if (isEnd || (Prose.Is(Line.Text) && !(label == HeadingLabel.Subject && taken == 0) && !(label == HeadingLabel.Participants && AttendanceList.IsRow(Line.Text))))
        {
            return false;
        }

        return label switch
        {
            HeadingLabel.Participants => !(Line.FollowsBlank && ShortSentence().IsMatch(Line.Text)),
            _ => taken == 0 || (taken < 6 && !Line.FollowsBlank),
        };
    }

    /// <summary>A stretch of a line's collapsed text in the source; exact where the line has no runs of spaces, else to the line's end.</summary>
    private static TextSpan SpanIn(TextLine line, int start, int length) =>
        line.Text.Length == line.Span.Length
            ? new TextSpan(line.Span.Start + start, length)
            : TextSpan.FromBounds(Math.Min(line.Span.Start + start, line.Span.End), line.Span.End);

    // The President opened the meeting.
    [GeneratedRegex(@"^\p{Lu}[^,;]* \p{Ll}+ [^,;]*\p{Ll}{3,}\.$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex ShortSentence();
}
