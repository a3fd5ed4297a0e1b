using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Emendations;
using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Storage.Rows;

/// <summary>A row of <c>emendation</c>.</summary>
internal sealed class EmendationRow
{
    public long RecordKey { get; set; }

    public long Position { get; set; }

    public string Kind { get; set; } = string.Empty;

    public string AsPrinted { get; set; } = string.Empty;

    public string? Reading { get; set; }

    public AuthorityId? AuthorityId { get; set; }

    public string Editor { get; set; } = string.Empty;

    public string Reason { get; set; } = string.Empty;

    public long Start { get; set; }

    public long Length { get; set; }

    public long FirstLine { get; set; }

    public long LastLine { get; set; }

    public string? ParagraphId { get; set; }

    public static EmendationRow From(Emendation emendation, long recordKey, int position) => new()
    {
        RecordKey = recordKey,
        Position = position,
        Kind = emendation.Kind.ToString(),
        AsPrinted = emendation.AsPrinted,
        Reading = emendation.Reading,
        AuthorityId = emendation.Authority,
        Editor = emendation.By,
        Reason = emendation.Why,
        Start = emendation.Span.Start,
        Length = emendation.Span.Length,
        FirstLine = emendation.Lines.Start,
        LastLine = emendation.Lines.End,
        ParagraphId = emendation.Paragraph,
    };

    public Emendation ToEmendation() => new(
        Enum.Parse<EmendationKind>(Kind),
        AsPrinted,
        Reading,
        AuthorityId,
        Editor,
        Reason,
        new TextSpan((int)Start, (int)Length),
        new LineRange((int)FirstLine, (int)LastLine),
        ParagraphId);
}
