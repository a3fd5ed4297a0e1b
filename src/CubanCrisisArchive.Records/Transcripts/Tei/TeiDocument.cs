using CubanCrisisArchive.Records.Apparatus;
using CubanCrisisArchive.Records.Citations;
using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Diagnostics;
using CubanCrisisArchive.Records.Participants;
using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Records.Transcripts.Tei;

/// <summary>Reads one document of a TEI volume into its record, and gives its words to their parts.</summary>
internal sealed class TeiDocument(SourceText source, FileContext context, TeiVolume volume, TeiEdition edition, PartLedger ledger, ICollection<Diagnostic> diagnostics)
{
    private const string EncodersRemark = "Encoder's remark";

    private readonly TeiPeople people = new(source);
    private readonly TeiBody body = new(source);
    private readonly List<ApparatusItem> apparatus = [];
    private readonly List<TeiNote> notes = [];
    private readonly List<TeiElement> lists = [];
    private TeiHead? head;
    private TeiDateline? dateline;

    public ArchivalRecord Read(TeiElement document, RecordId id, string familyName)
    {
        foreach (var child in document.Children)
        {
            Take(child, id);
        }

        body.Flush(ParagraphKind.Paragraph);
        var paragraphs = ParagraphNumbering.Number(source, body.Drafts);
        foreach (var paragraph in paragraphs)
        {
            TeiParts.ClaimRuns(ledger, paragraph, id);
        }

        var citationOnly = head is not null && dateline is null && paragraphs.Count == 0 ? CitationOnly.Read(head.Title, TeiVolume.ChapterDate(source, document)) : null;
        notes.AddRange(body.Notes);
        var title = Title(citationOnly?.Title ?? .., document);
        if (head is not null)
        {
            people.AddHead(head, title.Text);
        }

        lists.ForEach(people.AddList);
        AddNotes(id);
        foreach (var signed in document.Descendants().Where(element => element.Name == "signed"))
        {
            people.AddSigned(signed);
        }

        var kind = Kind(title.Text);
        var date = Date(document, kind, citationOnly);
        ClaimHead(id, citationOnly);
        apparatus.AddRange(edition.ItemsFor(document));
        return new ArchivalRecord
        {
            Id = id,
            Collection = context.Collection,
            Family = familyName,
            Title = title,
            Kind = kind,
            Date = date,
            Places = Places(kind),
            Language = volume.Language,
            OriginalLanguage = null,
            Summary = citationOnly is null ? null : Stated(citationOnly.Summary),
            Citation = Citation(title, date, document, citationOnly),
            Participants = people.All,
            Paragraphs = paragraphs,
            Apparatus = [.. apparatus],
            SourceSpan = document.Whole,
        };
    }

    private void Take(TeiNode child, RecordId id)
    {
        switch (child)
        {
            case TeiElement { Name: "head" } element when head is null:
                head = TeiHead.Read(source, element);
                notes.AddRange(head.Notes);
                break;
            case TeiElement { Name: "dateline" } element when dateline is null:
                dateline = TeiDateline.Read(source, element, diagnostics);
                notes.AddRange(dateline.Notes);
                TeiParts.ClaimText(ledger, element, PartKind.Identity, "Place and date", id);
                break;
            case TeiElement { Name: "opener" } element when dateline is null && element.First("dateline") is not null:
                foreach (var inner in element.Children)
                {
                    Take(inner, id);
                }

                break;
            case TeiElement { Name: "list" } element when element["type"] is "participants" or "from" or "to":
                body.Flush(ParagraphKind.Paragraph);
                lists.Add(element);
                notes.AddRange(TeiInline.Read(element).Notes);
                TeiParts.ClaimText(ledger, element, PartKind.Identity, "Participants", id);
                break;
            case TeiElement { Name: "page-count-according-to-citation" or "file" or "pdf" } element:
                AddRemark(element, "Pages of the original", "Page count", id);
                break;
            case TeiElement { Name: "uh-oh" } element:
                AddRemark(element, EncodersRemark, EncodersRemark, id);
                break;
            default:
                body.Add(child);
                break;
        }
    }

    /// <summary>What the encoders say of the images, in elements that are not TEI's.</summary>
    private void AddRemark(TeiElement element, string label, string part, RecordId id)
    {
        var span = source.Trim(element.Inner);
        if (span.Length > 0)
        {
            TeiParts.ClaimText(ledger, element, PartKind.Apparatus, part, id);
            apparatus.Add(new ApparatusItem(ApparatusKind.Other, label, TeiInline.ReadingOf(source, element).Text, [span], [source.LinesOf(span)]));
        }
    }

    private void AddNotes(RecordId id)
    {
        for (var i = 0; i < notes.Count; i++)
        {
            var (element, number) = notes[i];
            var inner = TeiInline.Read(element);
            notes.AddRange(inner.Notes);
            var words = ReadingText.TextOf(source, inner.Runs);
            var isSource = element["type"] == "source" || words.StartsWith("Source:", StringComparison.Ordinal);
            var footnote = number is null ? "Note" : $"Footnote {number}";
            var label = isSource ? "Source note" : footnote;
            var span = source.Trim(element.Inner);
            apparatus.Add(new ApparatusItem(isSource ? ApparatusKind.SourceNote : ApparatusKind.Footnote, label, words, [span], [source.LinesOf(span)]));
            TeiParts.ClaimText(ledger, element, PartKind.Apparatus, label, id);
            if (isSource)
            {
                people.AddDrafters(element);
            }
        }
    }

    private StatedText Title(Range range, TeiElement document)
    {
        if (head is not null && Stated(range) is { } stated)
        {
            return stated;
        }

        diagnostics.Add(Diagnostic.At(DiagnosticCodes.NoTitle, source, document.StartTag, "The document has no head; its number serves as title."));
        return new StatedText(document["n"] is { } number ? $"Document {number}" : "Document without title", StatementSource.Supplied, null);
    }

    /// <summary>The words before the parties tell the kind; a telegram about a memorandum is a telegram.</summary>
    private static DocumentKind Kind(string title) => EditionTitle.KindOf(title);

    private ArchivalDate Date(TeiElement document, DocumentKind kind, CitationOnly? citationOnly)
    {
        var date = dateline?.Date ?? citationOnly?.Date ?? TeiDateline.OfEdition(document);
        if (date is null && kind != DocumentKind.EditorialNote)
        {
            diagnostics.Add(Diagnostic.At(DiagnosticCodes.NoDate, source, document.StartTag, "The document prints no readable date."));
        }
        else if (date?.Certainty == DateCertainty.Doubtful || date?.Time?.IsDoubtful == true)
        {
            diagnostics.Add(Diagnostic.At(DiagnosticCodes.DoubtfulDate, source, dateline?.DateSpan ?? document.StartTag, $"'{date.AsPrinted}' is kept as printed."));
        }

        return date ?? ArchivalDate.Undated;
    }

    private IReadOnlyList<PlaceStatement> Places(DocumentKind kind)
    {
        var role = kind == DocumentKind.MemorandumOfConversation || kind == DocumentKind.Minutes ? PlaceRole.Event : PlaceRole.SentFrom;
        return [.. (dateline?.Places ?? []).Select(place => new PlaceStatement(place.AsPrinted, role, null, place.Span))];
    }

    private ArchivalCitation Citation(StatedText title, ArchivalDate date, TeiElement document, CitationOnly? citationOnly)
    {
        var number = head?.Number ?? document["n"];
        var parts = new[] { volume.Title ?? context.CollectionName, number is null ? null : $"Document {number}" }.Where(part => part is not null);
        var note = apparatus.Find(item => item.Kind == ApparatusKind.SourceNote)?.AsPrinted;
        var holding = citationOnly is null ? SourceNotes.HoldingIn(note) : Stated(citationOnly.Holding)?.Text;
        return new ArchivalCitation(
            $"{title.Text}, {string.Join(", ", parts)}.",
            StatementSource.Supplied,
            title.Text,
            date.AsPrinted,
            volume.Publisher,
            holding,
            null,
            null,
            null,
            null,
            number,
            null);
    }

    private StatedText? Stated(Range range)
    {
        if (head is null)
        {
            return null;
        }

        var (start, length) = range.GetOffsetAndLength(head.Title.Length);
        var words = head.Title.AsSpan(start, length);
        var from = start + (words.Length - words.TrimStart().Length);
        var text = words.Trim().ToString();
        return text.Length == 0 ? null : new StatedText(text.TrimEnd('.'), StatementSource.Stated, head.SpanOf(head.TitleStart + from, text.Length));
    }

    private void ClaimHead(RecordId id, CitationOnly? citationOnly)
    {
        if (head is null)
        {
            return;
        }

        ClaimHead(head, 0, head.TitleStart, PartKind.Identity, "Document number", id);
        if (citationOnly is null)
        {
            ClaimHead(head, head.TitleStart, head.Reading.Text.Length, PartKind.Identity, "Title", id);
            return;
        }

        var from = head.TitleStart;
        var title = from + citationOnly.Title.End.Value;
        var summary = from + citationOnly.Summary.End.Value;
        var holding = from + citationOnly.Holding.Start.Value;
        ClaimHead(head, from, title, PartKind.Identity, "Title", id);
        ClaimHead(head, title, summary, PartKind.Summary, "Summary", id);
        ClaimHead(head, summary, holding, PartKind.Apparatus, "Marking and pages", id);
        ClaimHead(head, holding, head.Reading.Text.Length, PartKind.Citation, "Holding archive", id);
        AddItem(citationOnly.Marking, ApparatusKind.Marking, "Marking");
        AddItem(citationOnly.Holding, ApparatusKind.SourceNote, "Holding archive");
    }

    private void ClaimHead(TeiHead read, int start, int end, PartKind kind, string name, RecordId id)
    {
        foreach (var span in read.Reading.SourceOf(start, end - start))
        {
            ledger.Claim(span, kind, name, id);
        }
    }

    private void AddItem(Range range, ApparatusKind kind, string label)
    {
        if (Stated(range) is { Span: { } span } stated)
        {
            apparatus.Add(new ApparatusItem(kind, label, stated.Text, [span], [source.LinesOf(span)]));
        }
    }
}
