using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts;

namespace CubanCrisisArchive.Storage.Rows;

/// <summary>A row of <c>source_part</c>, with its record's id where it is read.</summary>
internal sealed class SourcePartRow
{
    public long SourceFileKey { get; set; }

    public long Position { get; set; }

    public long Start { get; set; }

    public long Length { get; set; }

    public string Kind { get; set; } = string.Empty;

    public string Name { get; set; } = string.Empty;

    public long? RecordKey { get; set; }

    public RecordId? RecordId { get; set; }

    public string? ParagraphId { get; set; }

    public static SourcePartRow From(SourcePart part, long sourceFileKey, int position, long? recordKey) => new()
    {
        SourceFileKey = sourceFileKey,
        Position = position,
        Start = part.Span.Start,
        Length = part.Span.Length,
        Kind = part.Kind.ToString(),
        Name = part.Name,
        RecordKey = recordKey,
        ParagraphId = part.Paragraph,
    };

    public SourcePart ToPart() =>
        new(new TextSpan((int)Start, (int)Length), Enum.Parse<PartKind>(Kind), Name, RecordId, ParagraphId);
}
