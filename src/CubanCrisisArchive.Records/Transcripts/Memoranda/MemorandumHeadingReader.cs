using System.Text.RegularExpressions;
using CubanCrisisArchive.Records.Apparatus;
using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Participants;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts.Datelines;

namespace CubanCrisisArchive.Records.Transcripts.Memoranda;

/// <summary>
/// Reads a memorandum's heading line by line. The rules stand in a table, most specific first; a line that no rule knows
/// belongs to the stamp that lies over it, or is kept as a stamp of its own.
/// </summary>
internal sealed class MemorandumHeadingReader
{
    private readonly SourceText source;
    private readonly MemorandumHeading heading = new();
    private readonly List<ReviewStamp> reviews = [];
    private readonly List<(Regex Pattern, Action<Match, TextSpan> Apply)> rules;

    /// <summary>A date that stood before the stamp it belongs to.</summary>
    private (ArchivalDate? Date, TextSpan Span)? pendingDate;
    private string? listedSide;
    private bool inParticipants;
    private bool seenParticipants;
    private bool inDistribution;
    private readonly List<TextSpan> distribution = [];
    private int datelineLine;

    private MemorandumHeadingReader(SourceText source)
    {
        this.source = source;
        rules =
        [
            (MemorandumLines.FindingAidNumber(), (match, line) =>
            {
                heading.FindingAidNumber ??= match.Groups["number"].Value;
                AddApparatus(ApparatusKind.FindingAid, "Finding-aid number", match.Groups["number"].Value, line);
            }),
            (MemorandumLines.FindingAidDate(), (match, line) => AddFindingAidDate(match.Groups["date"].Value, line)),
            (MemorandumLines.ReviewedBy(), AddReviewedBy),
            (MemorandumLines.KindLine(), AddKindLine),
            (MemorandumLines.DraftedBy(), AddDrafter),
            (MemorandumLines.Subject(), (match, line) =>
            {
                heading.Subject = new StatedText(match.Groups["subject"].Value, StatementSource.Stated, line);
                heading.Parts.Add((line, PartKind.Identity, "Subject"));
            }),
            (MemorandumLines.ParticipantsLine(), AddFirstParticipant),
            (MemorandumLines.StampDate(), AddStampDate),
            (MemorandumLines.ExemptReview(), (_, line) => OpenReview().AddLine(source, line)),
            (MemorandumLines.Agency(), AddAgency),
            (MemorandumLines.Boxes(), AddBoxes),
        ];
    }

    /// <summary>Reads the lines from the first to <paramref name="lastLine"/>.</summary>
    public static MemorandumHeading Read(SourceText source, int lastLine)
    {
        var reader = new MemorandumHeadingReader(source);
        for (var number = 1; number <= lastLine; number++)
        {
            var line = source.Trim(source.Line(number));
            if (line.Length > 0)
            {
                reader.ReadLine(line);
            }
        }

        return reader.Finish();
    }

    private void ReadLine(TextSpan line)
    {
        var text = source.TextOf(line);
        foreach (var (pattern, apply) in rules)
        {
            if (pattern.Match(text) is { Success: true } match)
            {
                inParticipants = inDistribution = false;
                apply(match, line);
                return;
            }
        }

        if (PaperLines.NameOf(text.Trim('*')) is { } name)
        {
            AddApparatus(ApparatusKind.Distribution, name, text.Trim('*'), line);
            return;
        }

        if (text.StartsWith("~~", StringComparison.Ordinal) && MarkingLine.Is(text.Trim('~')))
        {
            inDistribution = false;
            AddApparatus(ApparatusKind.Marking, "Marking, struck", text.Trim('~'), line);
            return;
        }

        if (inDistribution || PaperLines.OpensDistribution(text))
        {
            inParticipants = false;
            inDistribution = true;
            distribution.Add(line);
            return;
        }

        if (!TryDateline(text, line) && !TryListedName(text, line))
        {
            AddStampLine(text, line);
        }
    }

    private MemorandumHeading Finish()
    {
        if (pendingDate is { } pending)
        {
            AddApparatus(ApparatusKind.Stamp, "Stamp", WhiteSpace.Collapse(source.Slice(pending.Span)), pending.Span);
        }

        if (distribution.Count > 0)
        {
            var names = string.Join(' ', distribution.Select(span => WhiteSpace.Collapse(source.Slice(span))));
            heading.Apparatus.Add(new ApparatusItem(ApparatusKind.Distribution, "Distribution", names, distribution, [.. distribution.Select(source.LinesOf)]));
            heading.Parts.AddRange(distribution.Select(span => (span, PartKind.Apparatus, "Distribution")));
        }

        foreach (var review in reviews)
        {
            var item = review.ToApparatus(source);
            heading.Apparatus.Add(item);
            heading.OtherDates.Add(new DatedAct(DatedActKind.Reviewed, item.Review!.Date, review.DateSpan));
            heading.Parts.AddRange(review.Spans.Select(span => (span, PartKind.Apparatus, item.Label)));
        }

        heading.Apparatus.Sort((left, right) => left.Spans[0].CompareTo(right.Spans[0]));
        return heading;
    }

    private void AddApparatus(ApparatusKind kind, string label, string text, TextSpan span)
    {
        heading.Apparatus.Add(new ApparatusItem(kind, label, text, [span], [source.LinesOf(span)]));
        heading.Parts.Add((span, PartKind.Apparatus, label));
    }

    private void AddFindingAidDate(string printed, TextSpan line)
    {
        AddApparatus(ApparatusKind.FindingAid, "Finding-aid date", printed, line);
        if (DateParser.Parse(printed) is { } date)
        {
            heading.OtherDates.Add(new DatedAct(DatedActKind.FindingAid, date, line));
        }
    }

    private void AddReviewedBy(Match match, TextSpan line)
    {
        var review = OpenReview();
        review.AddReviewer(match.Groups["reviewer"].Value);
        review.SetDate(DateParser.Parse(match.Groups["date"].Value), line);
        review.AddLine(source, line);
    }

    /// <summary>The heading's own words; what follows them on the line is a stamp's.</summary>
    private void AddKindLine(Match match, TextSpan line)
    {
        var span = new TextSpan(line.Start, match.Groups["kind"].Length);
        heading.KindLine ??= new StatedText(match.Groups["kind"].Value, StatementSource.Stated, span);
        heading.Parts.Add((span, PartKind.Identity, "Kind"));
        var rest = source.Trim(TextSpan.FromBounds(span.End, line.End));
        if (rest.Length > 0)
        {
            AddStampLine(source.TextOf(rest), rest);
        }
    }

    private void AddDrafter(Match match, TextSpan line)
    {
        var name = match.Groups["name"];
        AddApparatus(ApparatusKind.Drafting, "Drafted by", match.Value, line);
        heading.Participants.Add(new Participant(name.Value, null, null, [ParticipantRole.Drafter], [new TextSpan(line.Start + name.Index, name.Length)]));
    }

    private void AddFirstParticipant(Match match, TextSpan line)
    {
        inParticipants = seenParticipants = true;
        listedSide = match.Groups["side"].Success ? SideNames.FromOpening(match.Groups["side"].Value) : null;
        AddPresent(match.Groups["name"], line);
        heading.Parts.Add((line, PartKind.Identity, "Participants"));
    }

    private void AddPresent(Group name, TextSpan line)
    {
        foreach (var finding in AttendanceList.Read(name.Value, listedSide))
        {
            heading.Participants.Add(new Participant(finding.Name, null, listedSide, [finding.Role], [new TextSpan(line.Start + name.Index + finding.Start, finding.Name.Length)]));
        }
    }

    private bool TryListedName(string text, TextSpan line)
    {
        if (!inParticipants)
        {
            return false;
        }

        if (text.EndsWith(':') && AttendanceList.IsSideLabel(text, out var side) && side is not null)
        {
            listedSide = side;
        }
        else if (MemorandumLines.ListedName().Match(text) is { Success: true } match)
        {
            AddPresent(match.Groups["name"], line);
        }
        else
        {
            return false;
        }

        heading.Parts.Add((line, PartKind.Identity, "Participants"));
        return true;
    }

    private void AddStampDate(Match match, TextSpan line)
    {
        var date = DateParser.Parse(match.Groups["date"].Value);
        if (reviews.Count > 0 && reviews[^1].Date is null)
        {
            reviews[^1].SetDate(date, line);
            reviews[^1].AddLine(source, line);
        }
        else
        {
            pendingDate = (date, line);
        }
    }

    private ReviewStamp OpenReview()
    {
        var review = new ReviewStamp();
        reviews.Add(review);
        if (pendingDate is { } pending)
        {
            review.SetDate(pending.Date, pending.Span);
            review.AddLine(source, pending.Span);
            pendingDate = null;
        }

        return review;
    }

    private void AddAgency(Match match, TextSpan line)
    {
        var review = reviews.Count > 0 && reviews[^1].Date is null ? reviews[^1] : OpenReview();
        review.AddReviewer(match.Value);
        review.AddLine(source, line);
    }

    /// <summary>Boxes belong to the stamp that is open; the number of copies that a stamp lies over is the document's.</summary>
    private void AddBoxes(Match match, TextSpan line)
    {
        var stamp = line;
        if (MemorandumLines.Copies().Match(match.Value) is { Success: true } copies)
        {
            AddApparatus(ApparatusKind.Distribution, "Copies", copies.Value, new TextSpan(line.Start + copies.Index, copies.Length));
            stamp = source.Trim(TextSpan.FromBounds(line.Start, line.Start + copies.Index));
        }

        (reviews.Count > 0 ? reviews[^1] : OpenReview()).AddLine(source, stamp);
    }

    /// <summary>Date, hours and place, on lines that follow each other.</summary>
    private bool TryDateline(string text, TextSpan line)
    {
        if (heading.Date is null && DateParser.Parse(text) is { } date)
        {
            heading.Date = date;
            heading.Parts.Add((line, PartKind.Identity, "Date"));
            datelineLine = source.LineAt(line.Start);
            return true;
        }

        if (heading.Date is not { } day || heading.Place is not null || source.LineAt(line.Start) != datelineLine + 1)
        {
            return false;
        }

        datelineLine++;

        if (day.Time is null && DateParser.Parse($"{day.AsPrinted} {text}") is { Time: not null } timed)
        {
            heading.Date = timed;
            heading.Parts.Add((line, PartKind.Identity, "Time"));
            return true;
        }

        heading.Place = new PlaceStatement(text, PlaceRole.Event, null, line);
        heading.Parts.Add((line, PartKind.Identity, "Place"));
        return true;
    }

    /// <summary>A line of a stamp; the end of it may be a name torn from the list of participants.</summary>
    private void AddStampLine(string text, TextSpan line)
    {
        var stamp = line;
        if (seenParticipants && MemorandumLines.TornName().Match(text) is { Success: true } match)
        {
            var name = match.Groups["name"];
            var span = new TextSpan(line.Start + name.Index, name.Length);
            heading.TornNames.Add((name.Value, span));
            heading.Parts.Add((span, PartKind.Identity, "Participants"));
            stamp = source.Trim(TextSpan.FromBounds(line.Start, span.Start));
        }

        if (stamp.Length == 0)
        {
            return;
        }

        if (reviews.Count > 0)
        {
            reviews[^1].AddLine(source, stamp);
        }
        else
        {
            AddApparatus(ApparatusKind.Stamp, "Stamp", WhiteSpace.Collapse(source.Slice(stamp)), stamp);
        }
    }
}
