using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Mentions;
using CubanCrisisArchive.Storage.Listings;

namespace CubanCrisisArchive.Storage.Rows;

/// <summary>A mention with its paragraph and what tells its record apart.</summary>
internal sealed class PassageRow : DatedRow
{
    public RecordId RecordId { get; set; }

    public string Title { get; set; } = string.Empty;

    public long? Number { get; set; }

    public string ParagraphText { get; set; } = string.Empty;

    public AuthorityId AuthorityId { get; set; }

    public string Kind { get; set; } = string.Empty;

    public string ParagraphId { get; set; } = string.Empty;

    public long Start { get; set; }

    public long Length { get; set; }

    public string AsPrinted { get; set; } = string.Empty;

    public string Spans { get; set; } = string.Empty;

    public long IsMisreading { get; set; }

    public MentionListing ToListing() => new(
        RecordId,
        Title,
        ToDate(),
        (int?)Number,
        ParagraphText,
        new Mention(
            AuthorityId, Enum.Parse<AuthorityKind>(Kind), ParagraphId, (int)Start, (int)Length, AsPrinted, CompactJson.Spans(Spans), IsMisreading != 0));
}
