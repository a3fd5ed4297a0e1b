using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Mentions;

namespace CubanCrisisArchive.Storage.Rows;

/// <summary>A row of <c>mention</c>.</summary>
internal sealed class MentionRow
{
    public long RecordKey { get; set; }

    public long Position { get; set; }

    public AuthorityId AuthorityId { get; set; }

    public string Kind { get; set; } = string.Empty;

    public string ParagraphId { get; set; } = string.Empty;

    public long Start { get; set; }

    public long Length { get; set; }

    public string AsPrinted { get; set; } = string.Empty;

    public string Spans { get; set; } = string.Empty;

    public long IsMisreading { get; set; }

    public static MentionRow From(Mention mention, long recordKey, int position) => new()
    {
        RecordKey = recordKey,
        Position = position,
        AuthorityId = mention.Authority,
        Kind = mention.Kind.ToString(),
        ParagraphId = mention.Paragraph,
        Start = mention.Start,
        Length = mention.Length,
        AsPrinted = mention.AsPrinted,
        Spans = CompactJson.Spans(mention.Spans),
        IsMisreading = mention.IsMisreading ? 1 : 0,
    };

    public Mention ToMention() => new(
        AuthorityId, Enum.Parse<AuthorityKind>(Kind), ParagraphId, (int)Start, (int)Length, AsPrinted, CompactJson.Spans(Spans), IsMisreading != 0);
}
