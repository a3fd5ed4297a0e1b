using System.Buffers;
using System.Text;
using System.Text.Json;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts;

namespace CubanCrisisArchive.Storage.Rows;

/// <summary>
/// A row of <c>source_parts</c>: parts of a file that follow one another. A volume has tens of thousands, never asked for one by one; a row
/// for each would be most of the archive's rows.
/// </summary>
internal sealed class SourcePartsRow
{
    /// <summary>Few enough that a record of a volume is read with little of its neighbours, many enough that rows are few.</summary>
    private const int PartsInRow = 256;

    private const string Owners = "owners";
    private const string Spans = "spans";

    public long SourceFileKey { get; set; }

    public long Position { get; set; }

    public long Start { get; set; }

    public long Length { get; set; }

    public string Parts { get; set; } = string.Empty;

    public static IEnumerable<SourcePartsRow> From(IReadOnlyList<SourcePart> parts, long sourceFileKey) =>
        parts.Chunk(PartsInRow).Select((row, i) => From(row, sourceFileKey, i * PartsInRow));

    public IEnumerable<SourcePart> ToParts()
    {
        using var json = JsonDocument.Parse(Parts);
        var owners = json.RootElement.GetProperty(Owners).EnumerateArray().Select(ToOwner).ToList();
        var spans = json.RootElement.GetProperty(Spans).EnumerateArray().Select(number => number.GetInt32()).ToList();
        for (var i = 0; i < spans.Count; i += 3)
        {
            var owner = owners[spans[i + 2]];
            yield return new SourcePart(new TextSpan(spans[i], spans[i + 1]), owner.Kind, owner.Name, owner.Record, owner.Paragraph);
        }
    }

    private static SourcePartsRow From(SourcePart[] parts, long sourceFileKey, int position)
    {
        var start = parts.Min(part => part.Span.Start);
        return new SourcePartsRow
        {
            SourceFileKey = sourceFileKey,
            Position = position,
            Start = start,
            Length = parts.Max(part => part.Span.End) - start,
            Parts = Pack(parts),
        };
    }

    private static string Pack(SourcePart[] parts)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer);
        var owners = new Dictionary<Owner, int>();
        json.WriteStartObject();
        json.WriteStartArray(Spans);
        foreach (var part in parts)
        {
            var owner = new Owner(part.Kind, part.Name, part.Record, part.Paragraph);
            if (!owners.TryGetValue(owner, out var number))
            {
                number = owners.Count;
                owners.Add(owner, number);
            }

            json.WriteNumberValue(part.Span.Start);
            json.WriteNumberValue(part.Span.Length);
            json.WriteNumberValue(number);
        }

        json.WriteEndArray();
        json.WriteStartArray(Owners);
        foreach (var owner in owners.Keys)
        {
            json.WriteStartArray();
            json.WriteStringValue(owner.Kind.ToString());
            json.WriteStringValue(owner.Name);
            json.WriteStringValue(owner.Record?.Value);
            json.WriteStringValue(owner.Paragraph);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static Owner ToOwner(JsonElement json) => new(
        Enum.Parse<PartKind>(json[0].GetString()!),
        json[1].GetString()!,
        json[2].GetString() is { } record ? RecordId.Parse(record) : null,
        json[3].GetString());

    /// <summary>What a part became: the same for many stretches of one paragraph.</summary>
    private readonly record struct Owner(PartKind Kind, string Name, RecordId? Record, string? Paragraph);
}
