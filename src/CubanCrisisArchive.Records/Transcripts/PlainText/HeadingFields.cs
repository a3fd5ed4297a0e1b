using CubanCrisisArchive.Records.Apparatus;
using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Participants;
using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Records.Transcripts.PlainText;

/// <summary>What the labelled fields of a plain heading tell: people, subject, date, place; all others are apparatus.</summary>
internal static class HeadingFields
{
    /// <param name="label">What the field's label announces.</param>
    /// <param name="words">The label as printed.</param>
    public static void Keep(PlainHeading heading, HeadingLabel label, string words, IReadOnlyList<TextLine> values)
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
                AddPresent(heading, words, values);
                break;
            case HeadingLabel.From:
                AddParty(heading, values, ParticipantRole.Sender);
                break;
            case HeadingLabel.To:
                AddParty(heading, values, ParticipantRole.Recipient);
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

    private static void AddPresent(PlainHeading heading, string label, IReadOnlyList<TextLine> values)
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

    private static void AddParty(PlainHeading heading, IReadOnlyList<TextLine> values, ParticipantRole role)
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
}
