using System.Text.RegularExpressions;
using CubanCrisisArchive.Records.Apparatus;
using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Participants;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts.Datelines;
using CubanCrisisArchive.Records.Transcripts.Tei;

namespace CubanCrisisArchive.Records.Transcripts.PlainText;

/// <summary>Reads the lines from a document's beginning up to its text: title, source note, place and date, labelled fields, lists.</summary>
internal sealed partial class PlainHeadingReader
{
    /// <summary>No heading is longer, the longest list of those present included.</summary>
    private const int MostLines = 90;

    private const int LongestTitle = 600;

    private readonly IReadOnlyList<TextLine> lines;
    private readonly PlainHeading heading = new();
    private int at;

    private PlainHeadingReader(IReadOnlyList<TextLine> lines) => this.lines = lines;

    public static PlainHeading Read(IReadOnlyList<TextLine> lines)
    {
        var reader = new PlainHeadingReader(lines);
        reader.TakeTitle();
        var goesOn = true;
        while (goesOn && reader.at < Math.Min(lines.Count, MostLines))
        {
            goesOn = reader.TakeOne() || reader.SkipToLabel();
        }

        reader.heading.Text.AddRange(lines.Skip(reader.at));
        return reader.heading;
    }

    private TextLine Line => lines[at];

    /// <summary>The first lines, where they are a title: a document's kind stands in them, or an edition's number before them.</summary>
    private void TakeTitle()
    {
        while (at < lines.Count && MarkingLine.Is(Line.Text))
        {
            TakeMarking();
        }

        if (at >= lines.Count || HeadingLabels.Of(Line.Text) is not null || Line.Text.Length > LongestTitle)
        {
            return;
        }

        var numbered = NumberBefore().Match(Line.Text);
        if (CitationOnlyTitle(numbered.Length))
        {
            return;
        }

        var text = Line.Text[numbered.Length..];
        if (!IsTitle(text, numbered.Success))
        {
            return;
        }

        var end = at + 1;
        while (end < lines.Count && end - at < 5 && !lines[end].FollowsBlank && GoesOn(lines[end].Text))
        {
            end++;
        }

        text = string.Join(' ', lines.Skip(at + 1).Take(end - at - 1).Select(line => line.Text).Prepend(text));

        var (first, last) = (lines[at].Span, lines[end - 1].Span);
        if (numbered.Success)
        {
            heading.Number = numbered.Value.TrimEnd('.', ' ');
            heading.Parts.Add(new HeadingPart(new TextSpan(first.Start, numbered.Length), PartKind.Identity, "Document number"));
        }

        var title = TextSpan.FromBounds(first.Start + numbered.Length, last.End);
        SplitSourceNote(text, title);
        at = end;
    }

    /// <summary>A converter may have run the source note on behind the title: <c>Letter From AdzhubeiSource: Department of State.</c>.</summary>
    private void SplitSourceNote(string text, TextSpan title)
    {
        var note = text.IndexOf("Source:", StringComparison.Ordinal);
        if (note > 0 && note <= title.Length && text.Length == title.Length)
        {
            heading.Parts.Add(new HeadingPart(new TextSpan(title.Start + note, title.Length - note), PartKind.Apparatus, "Source note"));
            heading.Apparatus.Add((ApparatusKind.SourceNote, "Source note", new TextSpan(title.Start + note, title.Length - note)));
            title = new TextSpan(title.Start, note);
            text = text[..note].TrimEnd();
        }

        heading.Parts.Add(new HeadingPart(title, PartKind.Identity, "Title"));
        heading.Title = new StatedText(text, StatementSource.Stated, title);
    }

    private bool CitationOnlyTitle(int numberLength)
    {
        if (lines.Skip(1).Any(line => line.FollowsBlank) || lines.Count > 12)
        {
            return false;
        }

        var whole = string.Join(' ', lines.Select(line => line.Text))[numberLength..];
        if (!CitationOnly.CountsPages(whole) || (numberLength == 0 && EditionTitle.KindOf(whole) == DocumentKind.Unknown))
        {
            return false;
        }

        var citation = CitationOnly.Read(whole, null);
        heading.Date = citation.Date;
        heading.Summary = whole[citation.Summary].Trim();
        heading.Holding = whole[citation.Holding].Trim();
        heading.Number = numberLength == 0 ? null : Line.Text[..numberLength].TrimEnd('.', ' ');
        var span = TextSpan.FromBounds(lines[0].Span.Start, lines[^1].Span.End);
        heading.Parts.Add(new HeadingPart(span, PartKind.Identity, "Title"));
        heading.Title = new StatedText(whole[citation.Title].Trim().TrimEnd('.'), StatementSource.Stated, span);
        at = lines.Count;
        return true;
    }

    private static bool IsSourceNote(string line) => line.AsSpan().TrimStart('[').StartsWith("Source:", StringComparison.Ordinal);

    private static bool IsTitle(string text, bool isNumbered)
    {
        if (OpeningLine.Read(text) is { } opening && DocumentKindFinder.FromTitle(opening.Before) == DocumentKind.Unknown)
        {
            return false;
        }

        return text.Length > 2 && !text.StartsWith("Dear ", StringComparison.OrdinalIgnoreCase) && !IsSourceNote(text)
            && (isNumbered || EditionTitle.KindOf(text) != DocumentKind.Unknown || !Prose.Is(text));
    }

    private static bool GoesOn(string line) =>
        HeadingLabels.Of(line) is null && OpeningLine.Read(line) is null && !MarkingLine.Is(line) && !IsSourceNote(line);

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

        if (IsSourceNote(Line.Text) && heading.Title is not null)
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
        var value = valueStart < line.Text.Length ? SpanIn(line, valueStart, line.Text.Length - valueStart) : new TextSpan(line.Span.End, 0);
        heading.Parts.Add(new HeadingPart(TextSpan.FromBounds(line.Span.Start, value.Start), PartKind.Furniture, "Label"));
        at++;
        var values = new List<TextLine>();
        if (value.Length > 0)
        {
            var cells = line.Cells.Count > 1 && line.Cells[0].Text.Length <= valueStart ? [.. line.Cells.Skip(1)] : new List<TextCell> { new(value, line.Text[valueStart..], 0) };
            values.Add(new TextLine(TextSpan.FromBounds(cells[0].Span.Start, value.End), line.Text[valueStart..], false, cells));
        }

        while (at < lines.Count && (IsMore(label, values.Count) || (label == HeadingLabel.Participants && TakePageMarkWithin(label, values.Count))))
        {
            values.Add(Line);
            at++;
        }

        Keep(label, line.Text[..valueStart], values);
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
        var isEnd = HeadingLabels.Of(Line.Text) is not null || MarkingLine.Is(Line.Text) || NumberBefore().IsMatch(Line.Text)
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

    private void Keep(HeadingLabel label, string words, List<TextLine> values)
    {
        var (kind, name) = label switch
        {
            HeadingLabel.Participants or HeadingLabel.From or HeadingLabel.To => (PartKind.Identity, "Participants"),
            HeadingLabel.Subject => (PartKind.Identity, "Subject"),
            HeadingLabel.Date or HeadingLabel.Place or HeadingLabel.Time => (PartKind.Identity, "Place and date"),
            HeadingLabel.Reference => (PartKind.Apparatus, "Reference"),
            _ => (PartKind.Apparatus, "Distribution"),
        };
        heading.Parts.AddRange(values.Select(value => new HeadingPart(value.Span, kind, name)));
        if (values.Count == 0)
        {
            return;
        }

        var whole = TextSpan.FromBounds(values[0].Span.Start, values[^1].Span.End);
        var text = string.Join(' ', values.Select(value => value.Text));
        switch (label)
        {
            case HeadingLabel.Participants:
                AddPresent(words, values);
                break;
            case HeadingLabel.From:
                AddParty(values, ParticipantRole.Sender);
                break;
            case HeadingLabel.To:
                AddParty(values, ParticipantRole.Recipient);
                break;
            case HeadingLabel.Subject:
                heading.Subject ??= new StatedText(text, StatementSource.Stated, whole);
                break;
            case HeadingLabel.Date when heading.Date is null:
                heading.Date = DateParser.Parse(text) ?? (DateFinder.FindAll(text) is [var found, ..] ? found.Date : null);
                heading.DateSpan = whole;
                break;
            case HeadingLabel.Place when heading.Place is null:
                heading.Place = (text, whole);
                break;
            default:
                heading.Apparatus.Add((label == HeadingLabel.Copies ? ApparatusKind.Distribution : ApparatusKind.Other, name, whole));
                break;
        }
    }

    private void AddPresent(string label, List<TextLine> values)
    {
        AttendanceList.IsSideLabel(label.Trim(':', ' '), out var side);
        var columns = new ListColumns();
        foreach (var line in values)
        {
            if (columns.TakeLabels(line))
            {
                continue;
            }

            if (line.Cells.Count == 1 && AttendanceList.IsSideLabel(line.Text, out var told))
            {
                side = told ?? line.Text.TrimEnd(':', ' ');
                continue;
            }

            foreach (var (span, text, ofColumn) in columns.CellsOf(line))
            {
                heading.Listed.AddRange(AttendanceList.Read(text, ofColumn ?? side).Select(finding =>
                    new Participant(finding.Name, null, finding.Side, [finding.Role], [new TextSpan(span.Start + finding.Start, Math.Min(finding.Name.Length, span.Length - finding.Start))])));
            }
        }
    }

    private void AddParty(List<TextLine> values, ParticipantRole role)
    {
        foreach (var line in values.Take(1))
        {
            var name = AttendanceList.Read(line.Text, null).Select(finding => finding.Name).FirstOrDefault();
            if (name is not null)
            {
                heading.Listed.Add(new Participant(name, null, SideNames.FromOpening(line.Text), [role], [line.Span]));
            }
        }
    }

    /// <summary>A stretch of a line's collapsed text in the source; exact where the line has no runs of spaces, else to the line's end.</summary>
    private static TextSpan SpanIn(TextLine line, int start, int length) =>
        line.Text.Length == line.Span.Length
            ? new TextSpan(line.Span.Start + start, length)
            : TextSpan.FromBounds(Math.Min(line.Span.Start + start, line.Span.End), line.Span.End);

    [GeneratedRegex(@"^\d{1,4}[A-Za-z]?\. ?", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex NumberBefore();

    // The President opened the meeting.
    [GeneratedRegex(@"^\p{Lu}[^,;]* \p{Ll}+ [^,;]*\p{Ll}{3,}\.$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex ShortSentence();
}
