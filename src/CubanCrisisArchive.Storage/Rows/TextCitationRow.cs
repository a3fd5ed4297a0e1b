using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Citations.InText;
using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Storage.Rows;

/// <summary>A row of <c>text_citation</c>.</summary>
internal class TextCitationRow
{
    /// <summary>Stands in no id.</summary>
    private const char Divider = '|';

    public long RecordKey { get; set; }

    public long Position { get; set; }

    public string ParagraphId { get; set; } = string.Empty;

    public long Start { get; set; }

    public long Length { get; set; }

    public string AsPrinted { get; set; } = string.Empty;

    public string Spans { get; set; } = string.Empty;

    public string Kind { get; set; } = string.Empty;

    public AuthorityId? AuthorId { get; set; }

    public AuthorityId? RecipientId { get; set; }

    public DateOnly? Day { get; set; }

    public string? Number { get; set; }

    public AuthorityId? NamedId { get; set; }

    public long IsSeveral { get; set; }

    public string Outcome { get; set; } = string.Empty;

    public AuthorityId? CitedDocumentId { get; set; }

    public RecordId? CitedRecordId { get; set; }

    public string Candidates { get; set; } = string.Empty;

    public string? Reason { get; set; }

    public static TextCitationRow From(CrossReference reference, long recordKey, int position)
    {
        var citation = reference.Citation;
        var row = new TextCitationRow
        {
            RecordKey = recordKey,
            Position = position,
            ParagraphId = citation.Paragraph,
            Start = citation.Start,
            Length = citation.Length,
            AsPrinted = citation.AsPrinted,
            Spans = CompactJson.Spans(citation.Spans),
            Kind = citation.Kind.ToString(),
            AuthorId = citation.Author,
            RecipientId = citation.Recipient,
            Day = citation.Day,
            Number = citation.Number,
            NamedId = citation.Named,
            IsSeveral = citation.IsSeveral ? 1 : 0,
        };
        row.Set(reference);
        return row;
    }

    /// <summary>Takes over which document is meant, and tells whether that is anything new.</summary>
    public bool Set(CrossReference reference)
    {
        var before = (Outcome, CitedDocumentId, CitedRecordId, Candidates, Reason);
        Outcome = reference.Outcome.ToString();
        CitedDocumentId = reference.Document;
        CitedRecordId = reference.Record;
        Candidates = CompactJson.Strings(reference.Candidates.Select(Write));
        Reason = reference.Reason;
        return before != (Outcome, CitedDocumentId, CitedRecordId, Candidates, Reason);
    }

    public TextCitation ToCitation() => new(
        ParagraphId, (int)Start, (int)Length, AsPrinted, CompactJson.Spans(Spans), Enum.Parse<CitedKind>(Kind), AuthorId, RecipientId, Day)
    {
        Number = Number,
        Named = NamedId,
        IsSeveral = IsSeveral != 0,
    };

    public CrossReference ToReference() => new(
        ToCitation(), Enum.Parse<ReferenceOutcome>(Outcome), CitedDocumentId, CitedRecordId, [.. CompactJson.Strings(Candidates).Select(Read)], Reason);

    private static string Write(ReferenceTarget target) => $"{target.Document}{Divider}{target.Record}";

    private static ReferenceTarget Read(string target)
    {
        var at = target.IndexOf(Divider);
        return new ReferenceTarget(
            at > 0 ? AuthorityId.Parse(target[..at]) : null,
            at + 1 < target.Length ? RecordId.Parse(target[(at + 1)..]) : null);
    }
}
