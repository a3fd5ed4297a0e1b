using System.Globalization;
using System.Text.RegularExpressions;
using CubanCrisisArchive.Records.Apparatus;
using CubanCrisisArchive.Records.Citations;
using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Diagnostics;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts.PlainText;

namespace CubanCrisisArchive.Records.Transcripts.Scans;

/// <summary>
/// Machine-read scans of declassified records: cover form, release banners, page marks and form numbers, classification
/// misread. What can be told of date, title, kind and parties is told; all else is the text as the machine read it.
/// </summary>
public sealed partial class ScannedRecord : ITranscriptFamily
{
    private const int LengthOfOpening = 4000;
    private const int HeadingLines = 60;

    public string Name => "ocr";

    public bool Recognises(SourceText source)
    {
        var opening = source.Content.AsSpan(0, Math.Min(source.Length, LengthOfOpening));
        return Marks().IsMatch(opening) || ScanFurniture.BeginsWithMisreadNumber(opening);
    }

    public ReadFile Read(SourceText source, FileContext context)
    {
        var diagnostics = new List<Diagnostic>();
        var ledger = new PartLedger(source);
        var id = RecordId.FromStem(context.Stem);
        var lines = TextLine.Read(source);
        var form = IdentificationForm.Read(lines);
        var apparatus = new List<ApparatusItem>();
        var text = TakeCover(source, lines, form, apparatus, ledger, id);
        var body = PlainBody.Read(source, text, IsPageLine, ScanSignature.IsName);
        var paragraphs = ParagraphNumbering.Number(source, body.Drafts);
        foreach (var paragraph in paragraphs)
        {
            ledger.Claim(paragraph, id);
        }

        ledger.Claim(body.Distribution, id);
        apparatus.AddRange(body.Distribution);
        apparatus.AddRange(text.Where(line => ScanMarking.Is(line.Text)).Select(line => ApparatusItem.Of(source, ApparatusKind.Marking, "Marking", line.Span)));
        apparatus.AddRange(text.Where(line => PaperLines.IsCopyNumber(line.Text)).Select(line => ApparatusItem.Of(source, ApparatusKind.Distribution, "Copy number", line.Span)));
        foreach (var gap in ledger.Unclaimed(new TextSpan(0, source.Length)))
        {
            ledger.Claim(gap, PartKind.Apparatus, "Page mark", id);
        }

        if (paragraphs.Count == 0)
        {
            diagnostics.Add(Diagnostic.At(DiagnosticCodes.NoBody, source, default, "Nothing but form and marks could be read."));
        }

        var number = RecordNumber(lines, context.Stem);
        var isFolder = FileFolder.Is(text);
        var kind = form?.DocumentType is null && isFolder ? DocumentKind.Unknown : ScanKind.Of(form, WithTornValues(lines, form, text));
        var date = DateOf(source, form, text, isFolder, diagnostics);
        var people = ScanParties.Find(form, text);
        var title = TitleOf(source, form, text, kind, date, people, number, diagnostics);
        var record = new ArchivalRecord
        {
            Id = id,
            Collection = context.Collection,
            Family = Name,
            Title = title,
            Kind = kind,
            Date = date,
            Citation = CitationOf(title, date, number, context),
            Participants = people,
            Paragraphs = paragraphs,
            Apparatus = apparatus,
            SourceSpan = new TextSpan(0, source.Length),
        };
        return new ReadFile([record], ledger.Complete(diagnostics), diagnostics);
    }

    private static bool IsPageLine(string line) => ScanFurniture.IsPageMark(line) || ScanMarking.Is(line) || ScanFurniture.IsBanner(line) || ScanFurniture.IsHandlingStamp(line)
        || PaperLines.IsCopyNumber(line) || PaperLines.IsForm(line);

    /// <summary>Banners, stamps and the form; what is left is the paper's own.</summary>
    private static List<TextLine> TakeCover(SourceText source, IReadOnlyList<TextLine> lines, IdentificationForm? form, List<ApparatusItem> apparatus, PartLedger ledger, RecordId id)
    {
        var text = new List<TextLine>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (form is not null && i >= form.Start && i < form.End)
            {
                ledger.Claim(lines[i].Span, PartKind.Identity, "Cover form", id);
            }
            else if (ScanFurniture.IsBanner(lines[i].Text) && i < HeadingLines)
            {
                ledger.Claim(lines[i].Span, PartKind.Apparatus, "Release banner", id);
                apparatus.Add(ApparatusItem.Of(source, ApparatusKind.Stamp, "Release banner", lines[i].Span));
            }
            else
            {
                text.Add(lines[i]);
            }
        }

        if (form is not null)
        {
            var span = TextSpan.FromBounds(lines[form.Start].Span.Start, lines[form.End - 1].Span.End);
            apparatus.Add(ApparatusItem.Of(source, ApparatusKind.FindingAid, "Cover form", span));
        }

        return text;
    }

    /// <summary>The text with the form's values that were torn away, of which one may tell the kind.</summary>
    private static List<TextLine> WithTornValues(IReadOnlyList<TextLine> lines, IdentificationForm? form, List<TextLine> text) =>
        form is null || form.End == form.LabelsEnd ? text : [.. lines.Take(form.Start), .. lines.Skip(form.LabelsEnd)];

    /// <summary>The number among the first lines; where the file is named by another, the machine misread it, and it is not repeated.</summary>
    private static string? RecordNumber(IReadOnlyList<TextLine> lines, string stem)
    {
        var numbers = lines.Take(HeadingLines).Select(line => ScanFurniture.RecordNumber(line.Text)).Where(match => match.Success).Select(match => match.Value);
        return ScanFurniture.RecordNumber(stem) is { Success: true } named ? numbers.FirstOrDefault(number => number == named.Value) : numbers.FirstOrDefault();
    }

    private static ArchivalDate DateOf(SourceText source, IdentificationForm? form, List<TextLine> text, bool isFolder, List<Diagnostic> diagnostics)
    {
        if (form?.Date is { } stated)
        {
            return stated;
        }

        if (!isFolder && ScanDate.Find(text) is { } found)
        {
            return found.Date;
        }

        diagnostics.Add(Diagnostic.At(DiagnosticCodes.NoDate, source, default, "Neither a cover form nor a dateline gives a readable date."));
        return ArchivalDate.Undated;
    }

    private static StatedText TitleOf(SourceText source, IdentificationForm? form, List<TextLine> text, DocumentKind kind, ArchivalDate date, List<Participant> people, string? number, List<Diagnostic> diagnostics)
    {
        if (form?.Title is { } title)
        {
            return new StatedText(title.Text, StatementSource.Stated, title.Span);
        }

        diagnostics.Add(Diagnostic.At(DiagnosticCodes.NoTitle, source, default, "No title is printed; one is supplied from kind, date and subject."));
        var subject = FileFolder.Is(text) ? null : SubjectOf(text);
        var what = kind == DocumentKind.Unknown ? "Document" : kind.Name;
        var when = date.Precision == DatePrecision.Day ? $", {date.Earliest!.Value.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}" : string.Empty;
        if (subject is { Length: > 3 })
        {
            return new StatedText($"{what}{when}: {subject}", StatementSource.Supplied, null);
        }

        var which = number is not null ? $"{what}{when} (record {number})" : $"{what}{Parties(people)}{when}";
        return new StatedText(which, StatementSource.Supplied, null);
    }

    private static string? SubjectOf(List<TextLine> text) =>
        text.Take(HeadingLines).Select(line => SubjectLine().Match(line.Text)).FirstOrDefault(match => match.Success && !FormWords.In(match.Groups["value"].Value))?.Groups["value"].Value.Trim();

    /// <summary>Sender and addressee, as far as the machine read their names without signs that no name has.</summary>
    private static string Parties(List<Participant> people) => Party(people, "from", ParticipantRole.Sender) + Party(people, "to", ParticipantRole.Recipient);

    private static string Party(List<Participant> people, string word, ParticipantRole role) =>
        people.Find(person => person.Roles[0] == role) is { } party && CleanName().IsMatch(party.Name) ? $" {word} {party.Name}" : string.Empty;

    private static ArchivalCitation CitationOf(StatedText title, ArchivalDate date, string? number, FileContext context)
    {
        var parts = new[] { title.Text, date.AsPrinted is { } printed && title.Source == StatementSource.Stated ? printed : null, context.CollectionName, number is null ? null : $"record {number}" };
        return new ArchivalCitation(string.Join(", ", parts.Where(part => part is not null)) + ".", StatementSource.Supplied, title.Text, date.AsPrinted, null, null, null, null, null, null, number, null);
    }

    [GeneratedRegex(@"RELEASE UNDER THE PRESIDENT|ASSASSINATION SYSTEM|Identification Form|ASSASSINATION RECORDS|(?:^|\W)\d{3}-\d{5}-\d{5}|(?m:^\d\d-0{4,6}\s{0,8}$)|(?m:^#{1,3} Page 1\s{0,8}$)|Doc[lI1]d: ?\d{6,9}|\bCLASSIFIED MESSAGE\b|\bRETURN TO CIA\b|Background Use Only|Do Not Reproduce|REPRODUCTION PROHIBITED", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Marks();

    [GeneratedRegex(@"^\W{0,4}(?:SUBJECT|Subject|SUBJ|RE|Re) ?[:;=.] ?(?<value>.{4,150})$", RegexOptions.CultureInvariant)]
    private static partial Regex SubjectLine();

    [GeneratedRegex(@"^\p{Lu}[\p{L}.,/&’' -]{3,60}$", RegexOptions.CultureInvariant)]
    private static partial Regex CleanName();
}
