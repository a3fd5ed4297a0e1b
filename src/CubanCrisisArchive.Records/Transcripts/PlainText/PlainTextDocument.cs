using CubanCrisisArchive.Records.Apparatus;
using CubanCrisisArchive.Records.Citations;
using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Diagnostics;
using CubanCrisisArchive.Records.Participants;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts.Datelines;
using CubanCrisisArchive.Records.Transcripts.Scans;
using CubanCrisisArchive.Records.Transcripts.Tei;

namespace CubanCrisisArchive.Records.Transcripts.PlainText;

/// <summary>Memoranda, telegrams and letters as plain text: what the heading tells is read, all else is the text.</summary>
public sealed class PlainTextDocument : ITranscriptFamily
{
    private const int FewestLetters = 20;
    private const int LengthOfOpening = 4000;

    public string Name => "plain-text";

    /// <summary>
    /// Text in words that shows a document's sign: a date, a label such as <c>SUBJECT:</c>, or its kind. Data, markup, binary
    /// matter and mere prose are none.
    /// </summary>
    public bool Recognises(SourceText source)
    {
        var opening = source.Content.AsSpan(0, Math.Min(source.Length, LengthOfOpening)).Trim();
        if (opening.IsEmpty || opening[0] is '{' or '<' || opening.StartsWith("[{", StringComparison.Ordinal) || opening.Contains('\0'))
        {
            return false;
        }

        var letters = 0;
        foreach (var character in opening)
        {
            letters += char.IsLetter(character) ? 1 : 0;
        }

        return letters >= FewestLetters && HasSign(opening.ToString());
    }

    private static bool HasSign(string opening) =>
        DateFinder.FindAll(opening).Count > 0
        || CitationOnly.CountsPages(opening)
        || DocumentKindFinder.FromTitle(opening) != DocumentKind.Unknown
        || opening.Split('\n').Any(line => HeadingLabels.Of(line.Trim()) is not null);

    public ReadFile Read(SourceText source, FileContext context)
    {
        var diagnostics = new List<Diagnostic>();
        var ledger = new PartLedger(source);
        var id = RecordId.FromStem(context.Stem);
        var lines = TextLine.Read(source);
        var heading = PlainHeadingReader.Read(lines);
        var body = PlainBody.Read(source, heading.Text);
        var paragraphs = ParagraphNumbering.Number(source, body.Drafts);
        foreach (var part in heading.Parts)
        {
            ledger.Claim(part.Span, part.Kind, part.Name, id);
        }

        foreach (var paragraph in paragraphs)
        {
            ledger.Claim(paragraph, id);
        }

        var apparatus = heading.Apparatus.ConvertAll(item => ApparatusItem.Of(source, item.Kind, item.Label, item.Span));
        List<ApparatusItem> below = [.. body.Distribution, .. body.Notes.Select(note => ApparatusItem.Of(source, ApparatusKind.Footnote, $"Footnote {note.Number}", note.Span))];
        ledger.Claim(below, id);
        apparatus.AddRange(below);

        ledger.KeepUnclaimed(id, apparatus, diagnostics);
        var kind = KindOf(heading);
        var date = DateOf(source, heading, kind, diagnostics);
        var title = TitleOf(source, heading, kind, date, diagnostics);
        var record = new ArchivalRecord
        {
            Id = id,
            Collection = context.Collection,
            Family = Name,
            Title = title,
            Kind = kind,
            Date = date,
            Places = PlacesOf(heading, kind),
            Summary = SummaryOf(heading),
            Citation = new ArchivalCitation(CitationText(title, date, heading, context), StatementSource.Supplied, title.Text, date.AsPrinted, null, HolderOf(heading, apparatus), null, null, null, null, heading.Number, null),
            Participants = ParticipantsOf(source, heading, paragraphs),
            Paragraphs = paragraphs,
            Apparatus = apparatus,
            SourceSpan = new TextSpan(0, source.Length),
        };
        return new ReadFile([record], ledger.Complete(diagnostics), diagnostics);
    }

    private static List<PlaceStatement> PlacesOf(PlainHeading heading, DocumentKind kind)
    {
        var role = IsMeeting(kind) ? PlaceRole.Event : PlaceRole.SentFrom;
        return heading.Place is { } place ? [new PlaceStatement(place.AsPrinted, role, null, place.Span)] : [];
    }

    private static bool IsMeeting(DocumentKind kind) => kind == DocumentKind.MemorandumOfConversation || kind == DocumentKind.Minutes || kind == DocumentKind.RecordOfConversation;

    private static DocumentKind KindOf(PlainHeading heading)
    {
        if (heading.Title is { } title && EditionTitle.KindOf(title.Text) is var kind && kind != DocumentKind.Unknown)
        {
            return kind;
        }

        return heading.Listed.Exists(person => person.Roles[0] == ParticipantRole.Recipient) && heading.Subject is not null ? DocumentKind.Memorandum : DocumentKind.Unknown;
    }

    private static ArchivalDate DateOf(SourceText source, PlainHeading heading, DocumentKind kind, List<Diagnostic> diagnostics)
    {
        var date = heading.Date ?? (heading.Title is { } title && DateFinder.FindAll(title.Text) is [.., var last] ? last.Date : null);
        if (date is null && kind != DocumentKind.EditorialNote)
        {
            diagnostics.Add(Diagnostic.At(DiagnosticCodes.NoDate, source, default, "The heading holds no readable date."));
        }

        return date ?? ArchivalDate.Undated;
    }

    private static StatedText TitleOf(SourceText source, PlainHeading heading, DocumentKind kind, ArchivalDate date, List<Diagnostic> diagnostics)
    {
        if (heading.Title is { } stated)
        {
            return stated;
        }

        diagnostics.Add(Diagnostic.At(DiagnosticCodes.NoTitle, source, default, "No title is printed; one is supplied from kind, subject and date."));
        var what = kind == DocumentKind.Unknown ? "Document" : kind.Name;
        var when = date.AsPrinted is null ? string.Empty : $", {date.AsPrinted}";
        var about = heading.Subject is null ? string.Empty : $": {heading.Subject.Text}";
        return new StatedText($"{what}{when}{about}", StatementSource.Supplied, null);
    }

    /// <summary>Title, summary and archive stand in one paragraph; the span is that of the whole.</summary>
    private static StatedText? SummaryOf(PlainHeading heading) =>
        heading.Summary is { Length: > 0 } text ? new StatedText(text, StatementSource.Stated, heading.Title?.Span) : null;

    private static string? HolderOf(PlainHeading heading, List<ApparatusItem> apparatus) =>
        heading.Holding ?? SourceNotes.HoldingIn(apparatus.Find(item => item.Kind == ApparatusKind.SourceNote)?.AsPrinted);

    private static string CitationText(StatedText title, ArchivalDate date, PlainHeading heading, FileContext context)
    {
        var dated = date.AsPrinted is { } printed && !title.Text.Contains(printed, StringComparison.Ordinal) ? printed : null;
        var parts = new[] { title.Text, dated, context.CollectionName, heading.Number is null ? null : $"Document {heading.Number}" }.Where(part => part is not null);
        return string.Join(", ", parts) + ".";
    }

    /// <summary>Letters that an unknown signature must exceed.</summary>
    private const int LongestScrap = 3;

    private static List<Participant> ParticipantsOf(SourceText source, PlainHeading heading, IReadOnlyList<Paragraph> paragraphs)
    {
        var people = new List<Participant>();
        if (heading.Title is { Source: StatementSource.Stated, Span: { } span } title)
        {
            people.AddRange(EditionTitle.Find(title.Text).Select(finding => new Participant(finding.Name, null, finding.Side, [finding.Role], [SpanOf(source, span, finding.Name)])));
        }

        foreach (var listed in heading.Listed.Where(listed => !people.Exists(person => person.Name == listed.Name && person.Roles.SequenceEqual(listed.Roles))))
        {
            people.Add(listed);
        }

        foreach (var signature in paragraphs.Where(paragraph => paragraph.Kind == ParagraphKind.Signature))
        {
            AddSigned(source, signature, people);
        }

        return people;
    }

    /// <summary>The first line is a name; office and place may follow, or the name of one who signs for another's words.</summary>
    private static void AddSigned(SourceText source, Paragraph signature, List<Participant> people)
    {
        var lines = source.TextOf(signature.Runs[^1].Span).Split('\n');
        var spans = ReadingText.Of(source, signature.Runs).SourceOf(0, signature.Text.Length);
        foreach (var line in lines.Take(1).Concat(lines.Skip(1).Where(IsName)))
        {
            AddSigned(WhiteSpace.Collapse(line.Replace("/s/", string.Empty, StringComparison.Ordinal)).TrimEnd(',', '"', '”'), spans, people);
        }
    }

    private static void AddSigned(string name, IReadOnlyList<TextSpan> spans, List<Participant> people)
    {
        var words = name.Replace(", Jr.", string.Empty, StringComparison.Ordinal).Split(' ');
        var place = people.FindIndex(person => Surname.Of(person.Name).Equals(words[^1], StringComparison.OrdinalIgnoreCase));
        if (place < 0 && people.Count(person => person.Roles.Contains(ParticipantRole.Sender)) == 1)
        {
            place = people.FindIndex(person => person.Roles.Contains(ParticipantRole.Sender) && !EditionOffices.NamesBody(person.Name) && ShortSignature.IsOf(person.Name, name));
        }

        if (place >= 0)
        {
            people[place] = people[place] with { Spans = [.. people[place].Spans, .. spans] };
        }
        else if (words.Length <= 4 && IsAuthor(name))
        {
            people.Add(new Participant(name, null, null, [ParticipantRole.Author], spans));
        }
    }

    /// <summary>Whether a signature that is nobody's of the heading names anyone: neither a marking or stamp nor a few letters, the rest of a misread line.</summary>
    private static bool IsAuthor(string name) =>
        name.Length > LongestScrap && !MarkingLine.Is(name) && !ScanMarking.Is(name) && !ScanFurniture.IsHandlingStamp(name) && !FormWords.In(name);

    /// <summary>One word that is no office: <c>Rusk</c> below <c>John F. Kennedy”</c>.</summary>
    private static bool IsName(string line)
    {
        var word = line.Trim();
        return word.Length > 2 && char.IsUpper(word[0]) && word.Skip(1).All(char.IsLower) && !EditionOffices.IsOfficeOrBody(word);
    }

    private static TextSpan SpanOf(SourceText source, TextSpan within, string name)
    {
        var at = source.Content.IndexOf(name, within.Start, within.Length, StringComparison.Ordinal);
        return at < 0 ? within : new TextSpan(at, name.Length);
    }
}
