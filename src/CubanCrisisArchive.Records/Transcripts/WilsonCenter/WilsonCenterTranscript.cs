using System.Text.RegularExpressions;
using CubanCrisisArchive.Records.Apparatus;
using CubanCrisisArchive.Records.Citations;
using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Diagnostics;
using CubanCrisisArchive.Records.Participants;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts.Markdown;

namespace CubanCrisisArchive.Records.Transcripts.WilsonCenter;

/// <summary>Transcripts in the form of the Wilson Center Digital Archive: date, title, labelled fields, text, source note.</summary>
public sealed partial class WilsonCenterTranscript : ITranscriptFamily
{
    /// <summary>The form stands at the beginning; a later mention of the labels tells nothing.</summary>
    private const int LongestHead = 8000;

    public string Name => "wilson-center";

    public bool Recognises(SourceText source)
    {
        var head = source.Content.AsSpan(0, Math.Min(source.Length, LongestHead));
        return CitationLabel().IsMatch(head) && OtherLabel().IsMatch(head);
    }

    public ReadFile Read(SourceText source, FileContext context)
    {
        var diagnostics = new List<Diagnostic>();
        var ledger = new PartLedger(source);
        var id = RecordId.FromStem(context.Stem);
        var blocks = MarkdownBlockReader.Read(source);
        var form = WilsonForm.Read(source, blocks);
        var head = WilsonHead.Read(source, form.Head);
        var body = WilsonBody.Read(source, form.Body);
        var citation = CitationOf(source, form, diagnostics);

        var date = DateOf(source, head, citation, diagnostics);
        var title = head.Title ?? SuppliedTitle(source, citation, date, diagnostics);
        var apparatus = ApparatusOf(source, form, body, diagnostics);
        if (body.Paragraphs.Count == 0)
        {
            diagnostics.Add(Diagnostic.At(DiagnosticCodes.NoBody, source, new TextSpan(source.Length, 0), "The form is followed by no text; the record holds the form alone."));
        }

        ClaimParts(ledger, id, form, head, body);
        ledger.KeepUnclaimed(id, apparatus, diagnostics);
        var record = new ArchivalRecord
        {
            Id = id,
            Collection = context.Collection,
            Family = Name,
            Title = title,
            Kind = DocumentKindFinder.FromTitle(title.Text),
            Date = date,
            OtherDates = SignedDates(source, body),
            Places = PlacesOf(source, body),
            OriginalLanguage = Value(source, form, WilsonLabel.OriginalLanguage) is { } original ? LanguageNames.TagOf(original) : null,
            Language = Value(source, form, WilsonLabel.Contents) is { } contents ? LanguageNames.TagOf(contents) : null,
            Summary = Field(form, WilsonLabel.Summary) is { ValueSpan: { } span } summary ? new StatedText(ReadingText.TextOf(source, summary.Value), StatementSource.Stated, source.Trim(span)) : null,
            Citation = citation ?? SuppliedCitation(title, date, source, diagnostics),
            Participants = WilsonPeople.Find(source, title, head.TitleRuns, body.Paragraphs),
            Paragraphs = body.Paragraphs,
            Apparatus = apparatus,
            SourceSpan = new TextSpan(0, source.Length),
        };
        return new ReadFile([record], ledger.Complete(diagnostics), diagnostics);
    }

    private static WilsonField? Field(WilsonForm form, WilsonLabel name) => form.Fields.FirstOrDefault(field => field.Name == name);

    private static string? Value(SourceText source, WilsonForm form, WilsonLabel name) =>
        Field(form, name) is { Value.Count: > 0 } field ? ReadingText.TextOf(source, field.Value) : null;

    private static ArchivalCitation? CitationOf(SourceText source, WilsonForm form, List<Diagnostic> diagnostics)
    {
        if (Field(form, WilsonLabel.Citation) is not { ValueSpan: { } span })
        {
            return null;
        }

        var citation = ArchivalCitationParser.Parse(source.TextOf(span), source.Trim(span));
        if (citation.Title is null || citation.Publisher is null)
        {
            var missing = citation.Title is null ? "title" : "publisher";
            diagnostics.Add(Diagnostic.At(DiagnosticCodes.CitationPart, source, span, $"The citation gives no {missing} that can be read; it is kept as printed."));
        }

        return citation;
    }

    /// <summary>The date above the title; where none stands there, the citation's.</summary>
    private static ArchivalDate DateOf(SourceText source, WilsonHead head, ArchivalCitation? citation, List<Diagnostic> diagnostics)
    {
        var cited = citation?.Date is { } text ? DateParser.Parse(text) : null;
        if (head.Date is { } date)
        {
            if (cited is not null && cited.Iso != date.Iso)
            {
                diagnostics.Add(Diagnostic.At(DiagnosticCodes.DatesDisagree, source, head.DateSpan!.Value, $"The head says {date.AsPrinted}, the citation {cited.AsPrinted}; the head's is used."));
            }

            return date;
        }

        if (cited is null)
        {
            diagnostics.Add(Diagnostic.At(DiagnosticCodes.NoDate, source, default, "No readable date stands above the title or in the citation; put it on a line of its own above the title."));
        }

        return cited ?? ArchivalDate.Undated;
    }

    private static StatedText SuppliedTitle(SourceText source, ArchivalCitation? citation, ArchivalDate date, List<Diagnostic> diagnostics)
    {
        diagnostics.Add(Diagnostic.At(DiagnosticCodes.NoTitle, source, default, "No title stands above the form; one is supplied from the citation."));
        return new StatedText(citation?.Title ?? $"Document {(date.AsPrinted is null ? "without date" : $"of {date.AsPrinted}")}", StatementSource.Supplied, null);
    }

    private static ArchivalCitation SuppliedCitation(StatedText title, ArchivalDate date, SourceText source, List<Diagnostic> diagnostics)
    {
        diagnostics.Add(Diagnostic.At(DiagnosticCodes.NoCitation, source, default, "The Citation field is empty; a citation is made from title and date."));
        var text = date.AsPrinted is null ? $"{title.Text}." : $"{title.Text}, {date.AsPrinted}.";
        return new ArchivalCitation(text, StatementSource.Supplied, title.Text, date.AsPrinted, null, null, null, null, null, null, null, null);
    }

    private static List<ApparatusItem> ApparatusOf(SourceText source, WilsonForm form, WilsonBody body, List<Diagnostic> diagnostics)
    {
        var apparatus = new List<ApparatusItem>();
        if (Field(form, WilsonLabel.Contents) is { ValueSpan: { } contents } field)
        {
            apparatus.Add(Item(source, ApparatusKind.Contents, "Contents", ReadingText.TextOf(source, field.Value), [contents]));
        }

        if (Field(form, WilsonLabel.Credits) is { ValueSpan: { } credits } credited)
        {
            apparatus.Add(Item(source, ApparatusKind.Other, "Credits", ReadingText.Of(source, credited.Value).Text, [credits]));
        }

        foreach (var repeated in form.Fields.Where(other => other.Name != WilsonLabel.Unknown).GroupBy(other => other.Name).SelectMany(group => group.Skip(1)))
        {
            diagnostics.Add(Diagnostic.At(DiagnosticCodes.RepeatedLabel, source, repeated.Label, $"'{repeated.Name}' stands twice; the first is used and this one kept as apparatus."));
            apparatus.Add(Item(source, ApparatusKind.Other, repeated.Name.ToString(), ReadingText.TextOf(source, repeated.Value), [repeated.ValueSpan ?? repeated.Label]));
        }

        foreach (var unknown in form.Fields.Where(other => other.Name == WilsonLabel.Unknown))
        {
            var label = WhiteSpace.Collapse(source.Slice(unknown.Label)).Trim('*', ':', ' ');
            diagnostics.Add(Diagnostic.At(DiagnosticCodes.UnknownLabel, source, unknown.Label, $"The form knows no field '{label}'; it is kept as apparatus."));
            apparatus.Add(Item(source, ApparatusKind.Other, label, ReadingText.TextOf(source, unknown.Value), [unknown.ValueSpan ?? unknown.Label]));
        }

        if (body.SourceNote.Count > 0)
        {
            apparatus.Add(Item(source, ApparatusKind.SourceNote, "Source note", string.Join(' ', body.SourceNote.Select(span => WhiteSpace.Collapse(source.Slice(span)))), body.SourceNote));
        }

        apparatus.AddRange(body.Distribution);
        apparatus.AddRange(body.Sponsors.Select(sponsor => Item(source, ApparatusKind.Other, "Sponsor", WhiteSpace.Collapse(source.Slice(sponsor)), [sponsor])));
        return apparatus;
    }

    private static ApparatusItem Item(SourceText source, ApparatusKind kind, string label, string text, IReadOnlyList<TextSpan> spans) =>
        new(kind, label, text, [.. spans.Select(source.Trim)], [.. spans.Select(source.Trim).Select(source.LinesOf)]);

    private static List<DatedAct> SignedDates(SourceText source, WilsonBody body)
    {
        var acts = new List<DatedAct>();
        foreach (var signature in body.Paragraphs.Where(paragraph => paragraph.Kind == ParagraphKind.Signature))
        {
            var reading = ReadingText.Of(source, signature.Runs);
            if (ClosingNames.DateIn(reading.Text) is { } printed && DateParser.Parse(printed) is { } date)
            {
                acts.Add(new DatedAct(DatedActKind.Signed, date, reading.SourceOf(0, printed.Length)[0]));
            }
        }

        return acts;
    }

    private static List<PlaceStatement> PlacesOf(SourceText source, WilsonBody body)
    {
        foreach (var paragraph in body.Paragraphs)
        {
            if (MeetingPlace().Match(paragraph.Text) is { Success: true } match)
            {
                var place = match.Groups["place"];
                return [new PlaceStatement(place.Value, PlaceRole.Event, null, ReadingText.Of(source, paragraph.Runs).SourceOf(place.Index, place.Length)[0])];
            }
        }

        return [];
    }

    private static void ClaimParts(PartLedger ledger, RecordId id, WilsonForm form, WilsonHead head, WilsonBody body)
    {
        if (head.DateSpan is { } date)
        {
            ledger.Claim(date, PartKind.Identity, "Date", id);
        }

        foreach (var line in head.RunningHead)
        {
            ledger.Claim(line, PartKind.Furniture, "Running head", id);
        }

        foreach (var line in head.TitleSpans)
        {
            ledger.Claim(line, PartKind.Identity, "Title", id);
        }

        foreach (var field in form.Fields)
        {
            ledger.Claim(field.Label, PartKind.Furniture, "Label", id);
            if (field.ValueSpan is { } value)
            {
                var (kind, name) = field.Name switch
                {
                    WilsonLabel.Citation => (PartKind.Citation, "Citation"),
                    WilsonLabel.Summary => (PartKind.Summary, "Summary"),
                    WilsonLabel.OriginalLanguage => (PartKind.Identity, "Original language"),
                    WilsonLabel.Contents => (PartKind.Apparatus, "Contents"),
                    WilsonLabel.Credits => (PartKind.Apparatus, "Credits"),
                    _ => (PartKind.Apparatus, "Other field"),
                };
                ledger.Claim(value, kind, name, id);
            }
        }

        foreach (var paragraph in body.Paragraphs)
        {
            ledger.Claim(paragraph, id);
        }

        foreach (var span in body.SourceNote)
        {
            ledger.Claim(span, PartKind.Apparatus, "Source note", id);
        }

        ledger.Claim(body.Distribution, id);
        foreach (var span in body.Sponsors)
        {
            ledger.Claim(span, PartKind.Apparatus, "Sponsor", id);
        }
    }

    [GeneratedRegex(@"(?m)^[*#\s]{0,20}Citation\s{0,8}:", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex CitationLabel();

    [GeneratedRegex(@"(?m)^[*#\s]{0,20}(?:Summary|Original Language|Contents)\s{0,8}:", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OtherLabel();

    [GeneratedRegex(@"(?:meeting|conversation|talk) took place (?:in|at) (?:the )?(?<place>\p{Lu}[^.,;]{1,100})\.", RegexOptions.CultureInvariant)]
    private static partial Regex MeetingPlace();
}
