using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Storage.Rows;

/// <summary>A row of <c>dated_act</c>.</summary>
internal sealed class DatedActRow : DatedRow
{
    public long RecordKey { get; set; }

    public long Position { get; set; }

    public string Kind { get; set; } = string.Empty;

    public long? Start { get; set; }

    public long? Length { get; set; }

    public static DatedActRow From(DatedAct act, long recordKey, int position)
    {
        var row = new DatedActRow
        {
            RecordKey = recordKey,
            Position = position,
            Kind = act.Kind.ToString(),
            Start = act.Span?.Start,
            Length = act.Span?.Length,
        };
        row.SetDate(act.Date);
        return row;
    }

    public DatedAct ToDatedAct() => new(Enum.Parse<DatedActKind>(Kind), ToDate(), SpanColumns.Join(Start, Length));
}
