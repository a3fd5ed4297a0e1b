using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Search.Answering;

/// <summary>A record, or one paragraph of it, whose like is looked for: <c>wilson-111988</c>, <c>wilson-111988/12-9f3a01bc</c>.</summary>
/// <param name="Paragraph">Null where the whole record is meant.</param>
public sealed record LikeRequest(RecordId Record, string? Paragraph = null)
{
    private const char Divider = '/';

    /// <summary>Null where the text names no record.</summary>
    public static LikeRequest? Parse(string? text) => text?.Split(Divider, 2) switch
    {
        [var record] when RecordId.TryParse(record, null, out var id) => new LikeRequest(id),
        [var record, var paragraph] when RecordId.TryParse(record, null, out var id) => new LikeRequest(id, paragraph),
        _ => null,
    };

    public override string ToString() => Paragraph is null ? Record.Value : $"{Record}{Divider}{Paragraph}";
}
