using CubanCrisisArchive.Records.Apparatus;
using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Storage.Rows;

/// <summary>A row of <c>apparatus</c>.</summary>
internal sealed class ApparatusRow
{
    public long RecordKey { get; set; }

    public long Position { get; set; }

    public string Kind { get; set; } = string.Empty;

    public string Label { get; set; } = string.Empty;

    public string? AsPrinted { get; set; }

    public string Spans { get; set; } = string.Empty;

    public string Lines { get; set; } = string.Empty;

    public string? Review { get; set; }

    public string? Target { get; set; }

    public static ApparatusRow From(ApparatusItem item, long recordKey, int position) => new()
    {
        RecordKey = recordKey,
        Position = position,
        Kind = item.Kind.ToString(),
        Label = item.Label,
        AsPrinted = item.AsPrinted,
        Spans = CompactJson.Spans(item.Spans),
        Lines = CompactJson.Lines(item.Lines),
        Review = CompactJson.Review(item.Review),
        Target = item.Target?.Value,
    };

    public ApparatusItem ToItem() => new(
        Enum.Parse<ApparatusKind>(Kind),
        Label,
        AsPrinted,
        CompactJson.Spans(Spans),
        CompactJson.Lines(Lines),
        CompactJson.Review(Review),
        Target is null ? null : RecordId.Parse(Target));
}
