using CubanCrisisArchive.Records.Dates.InText;

namespace CubanCrisisArchive.Storage.Rows;

/// <summary>A row of <c>text_date</c>.</summary>
internal sealed class TextDateRow : DatedRow
{
    public long RecordKey { get; set; }

    public long Position { get; set; }

    public string ParagraphId { get; set; } = string.Empty;

    public long Start { get; set; }

    public long Length { get; set; }

    public string Rule { get; set; } = string.Empty;

    public DateOnly? Anchor { get; set; }

    public static TextDateRow From(TextDate date, long recordKey, int position)
    {
        var row = new TextDateRow
        {
            RecordKey = recordKey,
            Position = position,
            ParagraphId = date.Paragraph,
            Start = date.Start,
            Length = date.Length,
            Rule = date.Rule.ToString(),
            Anchor = date.Anchor,
        };
        row.SetDate(date.Date);
        return row;
    }

    public TextDate ToTextDate() => new(ParagraphId, (int)Start, (int)Length, ToDate(), Enum.Parse<TextDateRule>(Rule), Anchor);
}
