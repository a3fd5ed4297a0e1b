using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Storage.Listings;

namespace CubanCrisisArchive.Storage.Rows;

/// <summary>A day named in a text, with its paragraph and what tells its record apart.</summary>
internal sealed class DayPassageRow : DatedRow
{
    public RecordId RecordId { get; set; }

    public string Title { get; set; } = string.Empty;

    public long? Number { get; set; }

    public string ParagraphText { get; set; } = string.Empty;

    public string ParagraphId { get; set; } = string.Empty;

    public long Start { get; set; }

    public long Length { get; set; }

    public DayPassage ToPassage() => new(RecordId, Title, ToDate(), ParagraphId, (int?)Number, ParagraphText, new TextSpan((int)Start, (int)Length));
}
