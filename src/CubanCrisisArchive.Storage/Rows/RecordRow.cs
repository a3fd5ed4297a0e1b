using CubanCrisisArchive.Records.Citations;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Storage.Rows;

/// <summary>A row of <c>record</c>.</summary>
internal sealed class RecordRow : DatedRow
{
    public long RecordKey { get; set; }

    public RecordId Id { get; set; }

    public long SourceFileKey { get; set; }

    public string CollectionId { get; set; } = string.Empty;

    public string Family { get; set; } = string.Empty;

    public string Title { get; set; } = string.Empty;

    public string TitleSource { get; set; } = string.Empty;

    public long? TitleStart { get; set; }

    public long? TitleLength { get; set; }

    public string Kind { get; set; } = string.Empty;

    public string? OriginalLanguage { get; set; }

    public string? Language { get; set; }

    public string? Repository { get; set; }

    public string? Summary { get; set; }

    public string? SummarySource { get; set; }

    public long? SummaryStart { get; set; }

    public long? SummaryLength { get; set; }

    public long SourceStart { get; set; }

    public long SourceLength { get; set; }

    public static RecordRow From(ArchivalRecord record, long sourceFileKey)
    {
        var row = new RecordRow
        {
            Id = record.Id,
            SourceFileKey = sourceFileKey,
            CollectionId = record.Collection,
            Family = record.Family,
            Title = record.Title.Text,
            TitleSource = record.Title.Source.ToString(),
            TitleStart = record.Title.Span?.Start,
            TitleLength = record.Title.Span?.Length,
            Kind = record.Kind.Slug,
            OriginalLanguage = record.OriginalLanguage,
            Language = record.Language,
            Repository = record.Citation.Repository,
            Summary = record.Summary?.Text,
            SummarySource = record.Summary?.Source.ToString(),
            SummaryStart = record.Summary?.Span?.Start,
            SummaryLength = record.Summary?.Span?.Length,
            SourceStart = record.SourceSpan.Start,
            SourceLength = record.SourceSpan.Length,
        };
        row.SetDate(record.Date);
        return row;
    }

    /// <summary>The record without what its other tables hold.</summary>
    public ArchivalRecord ToRecord(ArchivalCitation citation) => new()
    {
        Id = Id,
        Collection = CollectionId,
        Family = Family,
        Title = new StatedText(Title, Enum.Parse<StatementSource>(TitleSource), SpanColumns.Join(TitleStart, TitleLength)),
        Kind = DocumentKind.FromSlug(Kind),
        Date = ToDate(),
        OriginalLanguage = OriginalLanguage,
        Language = Language,
        Summary = Summary is null
            ? null
            : new StatedText(Summary, Enum.Parse<StatementSource>(SummarySource!), SpanColumns.Join(SummaryStart, SummaryLength)),
        Citation = citation,
        SourceSpan = new TextSpan((int)SourceStart, (int)SourceLength),
    };
}
