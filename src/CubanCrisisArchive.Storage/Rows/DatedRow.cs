using CubanCrisisArchive.Records.Dates;

namespace CubanCrisisArchive.Storage.Rows;

/// <summary>The columns of an archival date, wherever a table has one.</summary>
internal abstract class DatedRow
{
    public string? DateAsPrinted { get; set; }

    public DateOnly? DateEarliest { get; set; }

    public DateOnly? DateLatest { get; set; }

    public string DatePrecision { get; set; } = string.Empty;

    public string DateCertainty { get; set; } = string.Empty;

    public string? TimeAsPrinted { get; set; }

    public TimeOnly? TimeFrom { get; set; }

    public TimeOnly? TimeTo { get; set; }

    public string? TimeZone { get; set; }

    public long? TimeIsDoubtful { get; set; }

    public ArchivalDate ToDate() => new(
        DateAsPrinted,
        DateEarliest,
        DateLatest,
        Enum.Parse<DatePrecision>(DatePrecision),
        Enum.Parse<DateCertainty>(DateCertainty),
        TimeAsPrinted is null ? null : new ClockTime(TimeAsPrinted, TimeFrom, TimeTo, TimeZone, TimeIsDoubtful != 0));

    protected void SetDate(ArchivalDate date)
    {
        DateAsPrinted = date.AsPrinted;
        DateEarliest = date.Earliest;
        DateLatest = date.Latest;
        DatePrecision = date.Precision.ToString();
        DateCertainty = date.Certainty.ToString();
        TimeAsPrinted = date.Time?.AsPrinted;
        TimeFrom = date.Time?.From;
        TimeTo = date.Time?.To;
        TimeZone = date.Time?.Zone;
        TimeIsDoubtful = Flags.ToColumn(date.Time?.IsDoubtful);
    }
}
