using System.Globalization;
using System.Text.RegularExpressions;
using CubanCrisisArchive.Records.Apparatus;
using CubanCrisisArchive.Records.Citations;
using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Diagnostics;
using CubanCrisisArchive.Records.Participants;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts.Markdown;

namespace CubanCrisisArchive.Records.Transcripts.Memoranda;

/// <summary>
/// Machine-read memoranda with declassification stamps over their heading: boxes, torn lists of participants, struck banners,
/// the drafter's changes as <c>~~struck~~</c> and <c>&lt;sup&gt;inserted&lt;/sup&gt;</c>.
/// </summary>
public sealed partial class StampedMemorandum : ITranscriptFamily
{
    /// <summary>The first line as long as this is text: no line of a heading is.</summary>
    private const int ShortestTextLine = 100;

    public string Name => "stamped-memorandum";

    public bool Recognises(SourceText source) =>
        source.Content.AsSpan().IndexOfAny('☐', '☒') >= 0 && SubjectLine().IsMatch(source.Content) && ParticipantsLine().IsMatch(source.Content);

    public ReadFile Read(SourceText source, FileContext context)
    {
        var diagnostics = new List<Diagnostic>();
        var ledger = new PartLedger(source);
        var id = RecordId.FromStem(context.Stem);
        var blocks = MarkdownBlockReader.Read(source);
        var textStart = blocks.ToList().FindIndex(block => IsText(source, block));
        var bodyBlocks = textStart < 0 ? [] : blocks.Skip(textStart).ToList();
        var lastHeadingLine = bodyBlocks.Count == 0 ? source.LineCount : source.LineAt(bodyBlocks[0].Span.Start) - 1;
        var heading = MemorandumHeadingReader.Read(source, lastHeadingLine);
        var body = MemorandumBody.Read(source, bodyBlocks);

        foreach (var (span, kind, name) in heading.Parts)
        {
            ledger.Claim(span, kind, name, id);
        }

        foreach (var paragraph in body.Paragraphs)
        {
            ledger.Claim(paragraph, id);
        }

        ledger.Claim(body.Distribution, id);
        var apparatus = heading.Apparatus.Concat(body.Markings).Concat(body.Distribution).ToList();
        if (body.Foreign is { } foreign)
        {
            ledger.Claim(foreign, PartKind.Foreign, "Microfiche target", id);
            apparatus.Add(MicroficheTarget.Fence(source, foreign));
            diagnostics.Add(Diagnostic.At(DiagnosticCodes.ForeignMatter, source, foreign, $"A microfiche publisher's target (lines {source.LinesOf(foreign)}) is recorded as present and withheld."));
        }

        ledger.KeepUnclaimed(id, apparatus, diagnostics);
        var date = heading.Date ?? DateOfFindingAid(source, heading, diagnostics);
        var title = SuppliedTitle(heading, date);
        diagnostics.Add(Diagnostic.At(DiagnosticCodes.NoTitle, source, default, "No title is printed; one is supplied from kind, place, date and subject."));
        if (body.Paragraphs.Count == 0)
        {
            diagnostics.Add(Diagnostic.At(DiagnosticCodes.NoBody, source, default, "No text follows the heading; the record holds the heading alone."));
        }

        var record = new ArchivalRecord
        {
            Id = id,
            Collection = context.Collection,
            Family = Name,
            Title = title,
            Kind = heading.KindLine is null ? DocumentKind.Memorandum : DocumentKindFinder.FromTitle(heading.KindLine.Text),
            Date = date,
            OtherDates = heading.OtherDates,
            Places = heading.Place is null ? [] : [heading.Place],

            // The form's own words (SUBJECT, PARTICIPANTS) are English, and nothing says that the text is a translation.
            OriginalLanguage = "en",
            Language = "en",
            Citation = SuppliedCitation(heading, title, context),
            Participants = ParticipantsOf(source, heading, body),
            Paragraphs = body.Paragraphs,
            Apparatus = apparatus,
            SourceSpan = new TextSpan(0, source.Length),
        };
        return new ReadFile([record], ledger.Complete(diagnostics), diagnostics);
    }

    private static bool IsText(SourceText source, MarkdownBlock block)
    {
        var lines = source.LinesOf(block.Span);
        return Enumerable.Range(lines.Start, lines.End - lines.Start + 1).Any(line => source.Line(line).Length >= ShortestTextLine);
    }

    private static ArchivalDate DateOfFindingAid(SourceText source, MemorandumHeading heading, List<Diagnostic> diagnostics)
    {
        if (heading.OtherDates.Find(act => act.Kind == DatedActKind.FindingAid) is { } listed)
        {
            return listed.Date with { Certainty = DateCertainty.Inferred };
        }

        diagnostics.Add(Diagnostic.At(DiagnosticCodes.NoDate, source, default, "The heading holds no readable date."));
        return ArchivalDate.Undated;
    }

    /// <summary>Kind, place, date and subject in the order of DACS 2.3.18: a supplied title says what the material is and what it is about.</summary>
    private static StatedText SuppliedTitle(MemorandumHeading heading, ArchivalDate date)
    {
        var parts = new[] { KindName(heading), heading.Place?.AsPrinted, DayInWords(date) }.Where(part => part is not null);
        var subject = heading.Subject is { } stated ? $": {Capitalised(stated.Text)}" : string.Empty;
        return new StatedText(string.Join(", ", parts) + subject, StatementSource.Supplied, null);
    }

    private static ArchivalCitation SuppliedCitation(MemorandumHeading heading, StatedText title, FileContext context)
    {
        var drafter = heading.Participants.FirstOrDefault(participant => participant.Roles[0] == ParticipantRole.Drafter)?.Name;
        var parts = new[]
        {
            title.Text,
            drafter is null ? null : $"drafted by {drafter}",
            context.CollectionName,
            heading.FindingAidNumber is null ? null : $"no. {heading.FindingAidNumber}",
        };
        return new ArchivalCitation(
            string.Join(", ", parts.Where(part => part is not null)) + ".",
            StatementSource.Supplied,
            title.Text,
            heading.Date?.AsPrinted,
            context.CollectionName,
            null,
            null,
            null,
            null,
            null,
            heading.FindingAidNumber,
            null);
    }

    private static List<Participant> ParticipantsOf(SourceText source, MemorandumHeading heading, MemorandumBody body)
    {
        var side = OtherSide(body, heading.Participants.Find(participant => participant.Side is not null)?.Side);
        return
        [
            .. heading.Participants,
            .. heading.TornNames.Select(torn => new Participant(source.TextOf(torn.Span), null, side, [ParticipantRole.Present], [torn.Span])),
        ];
    }

    /// <summary>The delegation across the table, as the text calls it (<c>the Soviet Delegation</c>); null where it names none or several.</summary>
    private static string? OtherSide(MemorandumBody body, string? listedSide)
    {
        var sides = body.Paragraphs
            .SelectMany(paragraph => Delegation().Matches(paragraph.Text).Select(match => SideNames.FromOpening(match.Groups["side"].Value)))
            .Where(side => side is not null && side != listedSide)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return sides.Count == 1 ? sides[0] : null;
    }

    private static string KindName(MemorandumHeading heading) =>
        heading.KindLine is null ? DocumentKind.Memorandum.Name : DocumentKindFinder.FromTitle(heading.KindLine.Text).Name;

    private static string? DayInWords(ArchivalDate date) =>
        date.Precision == DatePrecision.Day ? date.Earliest?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) : date.AsPrinted;

    private static string Capitalised(string subject) =>
        subject.Any(char.IsLower) ? subject : CultureInfo.InvariantCulture.TextInfo.ToTitleCase(subject.ToLowerInvariant());

    [GeneratedRegex(@"(?m)^SUBJECT:", RegexOptions.CultureInvariant)]
    private static partial Regex SubjectLine();

    [GeneratedRegex(@"(?m)^(?:(?:\p{Lu}[\p{L}.]{1,15} )?PARTICIPANTS|(?:OTHERS )?PRESENT):", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ParticipantsLine();

    [GeneratedRegex(@"\b(?<side>\p{Lu}[\p{L}.]{1,30}) Delegation\b", RegexOptions.CultureInvariant)]
    private static partial Regex Delegation();
}
