using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Storage.Listings;

namespace CubanCrisisArchive.Storage.Rows;

/// <summary>A citation with its paragraph and what tells its record apart.</summary>
internal sealed class CitationPassageRow : ResolvingCitationRow
{
    public string Title { get; set; } = string.Empty;

    public string? DateAsPrinted { get; set; }

    public DateOnly? DateEarliest { get; set; }

    public DateOnly? DateLatest { get; set; }

    public string DatePrecision { get; set; } = string.Empty;

    public string DateCertainty { get; set; } = string.Empty;

    public long? ParagraphNumber { get; set; }

    public string ParagraphText { get; set; } = string.Empty;

    public CitationListing ToListing() => new(
        RecordId,
        Title,
        new ArchivalDate(DateAsPrinted, DateEarliest, DateLatest, Enum.Parse<DatePrecision>(DatePrecision), Enum.Parse<DateCertainty>(DateCertainty)),
        (int?)ParagraphNumber,
        ParagraphText,
        ToReference());
}
