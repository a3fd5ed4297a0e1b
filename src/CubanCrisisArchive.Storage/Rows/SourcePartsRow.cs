using System.Globalization;
using System.Runtime.CompilerServices;
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

    /// <summary>Characters of a full row that is not unusually long.</summary>
    private const int UsualLength = 4096;

    private const string Owners = "owners";
    private const string Spans = "spans";

    public long SourceFileKey { get; set; }

    public long Position { get; set; }

    public long Start { get; set; }

    public long Length { get; set; }

    public string Parts { get; set; } = string.Empty;

    public static IEnumerable<SourcePartsRow> From(IReadOnlyList<SourcePart> parts, long sourceFileKey)
    {
        var owners = new Dictionary<Owner, int>();
        for (var position = 0; position < parts.Count; position += PartsInRow)
        {
            owners.Clear();
            yield return From(parts, position, Math.Min(parts.Count, position + PartsInRow), owners, sourceFileKey);
        }
    }

    public IEnumerable<SourcePart> ToParts()
    {
        using var json = JsonDocument.Parse(Parts);
        var owners = json.RootElement.GetProperty(Owners).EnumerateArray().Select(ToOwner).ToList();
        var numbers = json.RootElement.GetProperty(Spans).EnumerateArray().Select(number => number.GetInt32()).ToList();
        var end = 0;
        for (var i = 0; i < numbers.Count; i += 3)
        {
            var span = new TextSpan(end + numbers[i], numbers[i + 1]);
            var owner = owners[numbers[i + 2]];
            end = span.End;
            yield return new SourcePart(span, owner.Kind, owner.Name, owner.Record, owner.Paragraph);
        }
    }

    private static SourcePartsRow From(IReadOnlyList<SourcePart> parts, int from, int to, Dictionary<Owner, int> owners, long sourceFileKey)
    {
        var start = int.MaxValue;
        var end = 0;
        for (var i = from; i < to; i++)
        {
            start = Math.Min(start, parts[i].Span.Start);
            end = Math.Max(end, parts[i].Span.End);
        }

        return new SourcePartsRow
        {
            SourceFileKey = sourceFileKey,
            Position = from,
            Start = start,
            Length = end - start,
            Parts = Pack(parts, from, to, owners),
        };
    }

    private static string Pack(IReadOnlyList<SourcePart> parts, int from, int to, Dictionary<Owner, int> owners)
    {
        var json = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[UsualLength]);
        json.AppendLiteral($"{{\"{Spans}\":[");
        var end = 0;
        for (var i = from; i < to; i++)
        {
            var part = parts[i];
            var owner = new Owner(part.Kind, part.Name, part.Record, part.Paragraph);
            if (!owners.TryGetValue(owner, out var number))
            {
                number = owners.Count;
                owners.Add(owner, number);
            }

            json.AppendLiteral(i == from ? string.Empty : ",");
            json.AppendFormatted(part.Span.Start - end);
            json.AppendLiteral(",");
            json.AppendFormatted(part.Span.Length);
            json.AppendLiteral(",");
            json.AppendFormatted(number);
            end = part.Span.End;
        }

        json.AppendLiteral($"],\"{Owners}\":");
        json.AppendLiteral(CompactJson.Rows(owners.Keys.Select(owner => new[] { owner.Kind.ToString(), owner.Name, owner.Record?.Value, owner.Paragraph })));
        json.AppendLiteral("}");
        return json.ToStringAndClear();
    }

    private static Owner ToOwner(JsonElement json) => new(
        Enum.Parse<PartKind>(json[0].GetString()!),
        json[1].GetString()!,
        json[2].GetString() is { } record ? RecordId.Parse(record) : null,
        json[3].GetString());

    /// <summary>What a part became: the same for many stretches of one paragraph.</summary>
    private readonly record struct Owner(PartKind Kind, string Name, RecordId? Record, string? Paragraph);
}
