using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Transcripts;

namespace CubanCrisisArchive.Storage.Rows;

/// <summary>A row of <c>paragraph</c>.</summary>
internal sealed class ParagraphRow
{
    public long RecordKey { get; set; }

    public long Position { get; set; }

    public long? Number { get; set; }

    public string Id { get; set; } = string.Empty;

    public string Kind { get; set; } = string.Empty;

    public string? Label { get; set; }

    public string Text { get; set; } = string.Empty;

    public string Runs { get; set; } = string.Empty;

    public string Lines { get; set; } = string.Empty;

    public string? SpeakerName { get; set; }

    public AuthorityId? SpeakerAuthorityId { get; set; }

    public long? SpeakerIsCarriedOn { get; set; }

    public static ParagraphRow From(Paragraph paragraph, long recordKey, int position) => new()
    {
        RecordKey = recordKey,
        Position = position,
        Number = paragraph.Number,
        Id = paragraph.Id,
        Kind = paragraph.Kind.ToString(),
        Label = paragraph.Label,
        Text = paragraph.Text,
        Runs = CompactJson.Runs(paragraph.Runs),
        Lines = CompactJson.Lines(paragraph.Lines),
        SpeakerName = paragraph.Speaker?.Name,
        SpeakerAuthorityId = paragraph.Speaker?.Authority,
        SpeakerIsCarriedOn = Flags.ToColumn(paragraph.Speaker?.IsCarriedOn),
    };

    public Paragraph ToParagraph() => new(
        (int?)Number,
        Id,
        Enum.Parse<ParagraphKind>(Kind),
        Label,
        Text,
        CompactJson.Runs(Runs),
        CompactJson.Lines(Lines),
        SpeakerName is null ? null : new Speaker(SpeakerName, SpeakerAuthorityId, SpeakerIsCarriedOn != 0));
}
