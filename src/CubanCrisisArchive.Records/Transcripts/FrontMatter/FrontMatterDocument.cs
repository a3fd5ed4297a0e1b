using System.Text.RegularExpressions;
using CubanCrisisArchive.Records.Apparatus;
using CubanCrisisArchive.Records.Citations;
using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Diagnostics;
using CubanCrisisArchive.Records.Participants;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts.Datelines;
using CubanCrisisArchive.Records.Transcripts.Markdown;

namespace CubanCrisisArchive.Records.Transcripts.FrontMatter;

/// <summary>
/// One document a file: YAML front matter with title, volume, number and date, then its text in Markdown, as <em>Documents on
/// Australian Foreign Policy</em> is kept.
/// </summary>
public sealed partial class FrontMatterDocument : ITranscriptFamily
{
    public string Name => "front-matter";

    public bool Recognises(SourceText source) =>
        source.Content.StartsWith("---", StringComparison.Ordinal) && source.LineCount > 1 && FirstKey().IsMatch(source.Slice(source.Line(2))) && FrontMatterFields.Read(source) is { } fields && fields["title"] is not null;

    public ReadFile Read(SourceText source, FileContext context)
    {
        var diagnostics = new List<Diagnostic>();
        var ledger = new PartLedger(source);
        var id = RecordId.FromStem(context.Stem);
        if (FrontMatterFields.Read(source) is not { } fields)
        {
            return new ReadFile([], [], [Diagnostic.At(DiagnosticCodes.NotATranscript, source, default, "The file has no front matter.")]);
        }

        var drafts = BrokenLines.Join(source, [.. Blocks(source, fields).Select(block => block.ToDraft() with { Runs = NoteMarks.Mark(source, block.Runs) }).Where(draft => draft.Runs.Count > 0)]);
        var parts = ClosingNotes.Read(source, drafts);
        var apparatus = new List<ApparatusItem>();
        var opening = TakeOpening(source, parts.Body, ledger, id);
        TakeMarkings(source, parts.Body, apparatus, ledger, id);
        var paragraphs = ParagraphNumbering.Number(source, WithSignature(source, parts.Body));
        foreach (var paragraph in paragraphs)
        {
            ledger.Claim(paragraph, id);
        }

        ClaimClosing(source, parts, apparatus, ledger, id);
        ClaimFields(fields, ledger, id);
        ClaimRest(source, fields, ledger, id, apparatus, diagnostics);
        if (paragraphs.Count == 0)
        {
            diagnostics.Add(Diagnostic.At(DiagnosticCodes.NoBody, source, default, "No text follows the front matter."));
        }

        var title = TitleOf(fields);
        var date = DateOf(source, fields, opening.Line, diagnostics);
        var record = new ArchivalRecord
        {
            Id = id,
            Collection = context.Collection,
            Family = Name,
            Title = title,
            Kind = KindOf(title.Text, opening.Line),
            Date = date,
            Places = opening.Place is { } place ? [place] : [],
            OtherDates = opening.Received is { } received ? [received] : [],
            Language = fields["language", "lang"]?.Text is { Length: 2 or 3 } language ? language : null,
            Summary = fields["summary", "description", "abstract"] is { } summary ? new StatedText(summary.Text, StatementSource.Stated, summary.Span) : null,
            Citation = CitationOf(fields, title, date, apparatus, context),
            Participants = ParticipantsOf(source, title, paragraphs),
            Paragraphs = paragraphs,
            Apparatus = apparatus,
            SourceSpan = new TextSpan(0, source.Length),
        };
        return new ReadFile([record], ledger.Complete(diagnostics), diagnostics);
    }

    /// <summary>The front matter blanked out, so that it is no Markdown and all offsets stay.</summary>
    private static IReadOnlyList<MarkdownBlock> Blocks(SourceText source, FrontMatterFields fields)
    {
        var blanked = string.Create(source.Length, (source.Content, fields.Span.End), static (text, from) =>
        {
            from.Content.CopyTo(text);
            foreach (ref var character in text[..from.End])
            {
                character = character is '\n' or '\r' ? character : ' ';
            }
        });
        return MarkdownBlockReader.Read(new SourceText(source.Path, blanked));
    }

    private static (OpeningLine? Line, PlaceStatement? Place, DatedAct? Received) TakeOpening(SourceText source, List<DraftParagraph> body, PartLedger ledger, RecordId id)
    {
        // The line may be broken, and an address may stand before it.
        for (var i = 0; i < Math.Min(3, body.Count); i++)
        {
            var reading = ReadingText.Of(source, body[i].Runs);
            if (OpeningLine.Read(reading.Text) is not { } line)
            {
                continue;
            }

            foreach (var run in body[i].Runs)
            {
                ledger.Claim(run.Span, run.Kind == RunKind.Markup ? PartKind.Furniture : PartKind.Identity, run.Kind == RunKind.Markup ? "Markup" : "Place and date", id);
            }

            body.RemoveAt(i);
            var place = line.Place is null ? null : new PlaceStatement(line.Place, PlaceRole.SentFrom, null, SpanOf(line.PlaceStart, line.Place));
            var received = line.Received is var (date, start) ? new DatedAct(DatedActKind.Received, date, SpanOf(start, date.AsPrinted!)) : null;
            return (line, place, received);

            TextSpan SpanOf(int start, string words) => reading.SourceOf(start, words.Length)[0];
        }

        return (null, null, null);
    }

    private static void TakeMarkings(SourceText source, List<DraftParagraph> body, List<ApparatusItem> apparatus, PartLedger ledger, RecordId id)
    {
        while (body.Count > 0 && ReadingText.TextOf(source, body[0].Runs) is var text && MarkingLine.Is((body[0].Label ?? string.Empty) + text))
        {
            Claim(ledger, body[0], PartKind.Apparatus, "Marking", id);
            apparatus.Add(new ApparatusItem(ApparatusKind.Marking, "Marking", text, [source.Trim(body[0].Span)], [source.LinesOf(source.Trim(body[0].Span))]));
            body.RemoveAt(0);
        }
    }

    private static IEnumerable<DraftParagraph> WithSignature(SourceText source, List<DraftParagraph> body)
    {
        var last = body.Count - 1;
        return body.Select((draft, index) => index == last && index > 0 && Signature().IsMatch(ReadingText.TextOf(source, draft.Runs)) ? draft with { Kind = ParagraphKind.Signature } : draft);
    }

    private static void ClaimClosing(SourceText source, ClosingNotes parts, List<ApparatusItem> apparatus, PartLedger ledger, RecordId id)
    {
        foreach (var (number, paragraphs) in parts.Footnotes)
        {
            var label = $"Footnote {number}";
            paragraphs.ForEach(paragraph => Claim(ledger, paragraph, PartKind.Apparatus, label, id));
            var text = string.Join(' ', paragraphs.Select(paragraph => ReadingText.TextOf(source, paragraph.Runs)));
            apparatus.Add(Item(source, ApparatusKind.Footnote, label, text[(text.IndexOf(number, StringComparison.Ordinal) + number.Length)..].TrimStart(), paragraphs));
        }

        foreach (var reference in parts.References)
        {
            Claim(ledger, reference, PartKind.Citation, "Archive reference", id);
            apparatus.Add(Item(source, ApparatusKind.SourceNote, "Archive reference", ReadingText.TextOf(source, reference.Runs).Trim('_', ' '), [reference]));
        }

        parts.Signs.ForEach(signs => Claim(ledger, signs, PartKind.Furniture, "Markup", id));
    }

    private static ApparatusItem Item(SourceText source, ApparatusKind kind, string label, string text, IReadOnlyList<DraftParagraph> paragraphs)
    {
        var spans = paragraphs.Select(paragraph => source.Trim(paragraph.Span)).ToList();
        return new ApparatusItem(kind, label, text, spans, [.. spans.Select(source.LinesOf)]);
    }

    private static void Claim(PartLedger ledger, DraftParagraph paragraph, PartKind kind, string name, RecordId id)
    {
        foreach (var run in paragraph.Runs)
        {
            ledger.Claim(run.Span, run.Kind == RunKind.Markup ? PartKind.Furniture : kind, run.Kind == RunKind.Markup ? "Markup" : name, id);
        }
    }

    private static void ClaimFields(FrontMatterFields fields, PartLedger ledger, RecordId id)
    {
        foreach (var (name, value) in fields.All)
        {
            var kind = name switch
            {
                "title" or "doc_date" or "date" => PartKind.Identity,
                "summary" or "description" or "abstract" => PartKind.Summary,
                _ => PartKind.Citation,
            };
            ledger.Claim(value.Span, kind, name, id);
        }
    }

    private static void ClaimRest(SourceText source, FrontMatterFields fields, PartLedger ledger, RecordId id, List<ApparatusItem> apparatus, List<Diagnostic> diagnostics)
    {
        if (fields.Fault is { } fault)
        {
            diagnostics.Add(Diagnostic.At(DiagnosticCodes.FrontMatter, source, fields.Span, $"The front matter is not all YAML: {fault}"));
        }

        foreach (var gap in ledger.Unclaimed(fields.Span))
        {
            ledger.Claim(gap, PartKind.Furniture, "Front matter", id);
        }

        ledger.KeepUnclaimed(id, apparatus, diagnostics);
    }

    private static StatedText TitleOf(FrontMatterFields fields)
    {
        var title = fields["title"];
        return title is null
            ? new StatedText("Document without title", StatementSource.Supplied, null)
            : new StatedText(TitleMark().Replace(title.Text, string.Empty).TrimEnd(), StatementSource.Stated, title.Span);
    }

    private static DocumentKind KindOf(string title, OpeningLine? opening)
    {
        var kind = EditionTitle.KindOf(title);
        return kind == DocumentKind.Unknown && opening is not null ? DocumentKindFinder.FromTitle(opening.Before) : kind;
    }

    /// <summary>What the document prints is its date; the front matter's was found by a pattern and helps where it prints none.</summary>
    private static ArchivalDate DateOf(SourceText source, FrontMatterFields fields, OpeningLine? opening, List<Diagnostic> diagnostics)
    {
        var given = fields["doc_date", "date"];
        var listed = given is null ? null : DateParser.Parse(given.Text.Split('T')[0]);
        if (opening?.Date is not { Earliest: { } first, Latest: { } last } printed)
        {
            var date = listed is { Earliest: not null } ? listed with { Certainty = DateCertainty.Inferred } : opening?.Date;
            if (date is null)
            {
                diagnostics.Add(Diagnostic.At(DiagnosticCodes.NoDate, source, given?.Span ?? default, "Neither the document nor its front matter gives a readable date."));
            }

            return date ?? ArchivalDate.Undated;
        }

        if (listed is { Earliest: { } from, Latest: { } to } && (first > to || last < from))
        {
            diagnostics.Add(Diagnostic.At(DiagnosticCodes.DatesDisagree, source, given!.Span, $"'{printed.AsPrinted}' is printed, the front matter says {listed.Iso}; the printed date is the record's."));
        }

        return printed;
    }

    private static ArchivalCitation CitationOf(FrontMatterFields fields, StatedText title, ArchivalDate date, List<ApparatusItem> apparatus, FileContext context)
    {
        var volume = fields["vol_full_title", "vol_title", "volume", "series", "publication"]?.Text ?? context.CollectionName;
        var number = fields["doc_num", "number", "doc_number", "document_number"]?.Text;
        var holding = apparatus.Find(item => item.Label == "Archive reference")?.AsPrinted ?? fields["reference", "archive_reference", "source"]?.Text;
        var parts = new[] { title.Text, volume, number is null ? null : $"Document {number}", holding }.Where(part => part is not null);
        return new ArchivalCitation(
            string.Join(", ", parts) + ".",
            StatementSource.Supplied,
            title.Text,
            date.AsPrinted,
            fields["publisher"]?.Text,
            holding?.Trim('[', ']', ' '),
            null,
            fields["translator"]?.Text,
            null,
            fields["url", "link"]?.Text,
            number,
            null);
    }

    private static List<Participant> ParticipantsOf(SourceText source, StatedText title, IReadOnlyList<Paragraph> paragraphs)
    {
        var people = EditionTitle.Find(title.Text).Select(finding => new Participant(finding.Name, null, finding.Side, [finding.Role], SpansOf(source, title.Span, finding.Name))).ToList();
        foreach (var signature in paragraphs.Where(paragraph => paragraph.Kind == ParagraphKind.Signature))
        {
            var surname = signature.Text.Split(' ')[^1];
            var signed = ReadingText.Of(source, signature.Runs).SourceOf(0, signature.Text.Length);
            var place = people.FindIndex(person => person.Name.Split(' ')[^1].Equals(surname, StringComparison.OrdinalIgnoreCase));
            if (place < 0)
            {
                people.Add(new Participant(signature.Text, null, null, [ParticipantRole.Author], signed));
            }
            else
            {
                people[place] = people[place] with { Spans = [.. people[place].Spans, .. signed] };
            }
        }

        return people;
    }

    /// <summary>The name's own place in the title, or the title where YAML folds the name over two lines.</summary>
    private static TextSpan[] SpansOf(SourceText source, TextSpan? title, string name)
    {
        if (title is not { } span)
        {
            return [];
        }

        var at = source.Content.IndexOf(name, span.Start, span.Length, StringComparison.Ordinal);
        return [at < 0 ? span : new TextSpan(at, name.Length)];
    }

    [GeneratedRegex(@"^[\p{L}_][\p{L}\d_-]*:(?: |$)", RegexOptions.CultureInvariant)]
    private static partial Regex FirstKey();

    [GeneratedRegex(@"\[\d{1,3}\]", RegexOptions.CultureInvariant)]
    private static partial Regex TitleMark();

    [GeneratedRegex(@"^\p{Lu}[\p{Lu} .'’-]{2,30}$", RegexOptions.CultureInvariant)]
    private static partial Regex Signature();
}
