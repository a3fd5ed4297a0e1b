using System.Text.Json;
using System.Text.Json.Serialization;
using CubanCrisisArchive.Records.Apparatus;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts;

namespace CubanCrisisArchive.Storage.Rows;

/// <summary>Short lists that are always read and written whole, as JSON without field names.</summary>
internal static class CompactJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter() },
    };

    public static string Spans(IReadOnlyList<TextSpan> spans) => Write([.. spans.Select(span => new[] { span.Start, span.Length })]);

    public static IReadOnlyList<TextSpan> Spans(string json) => [.. Read<int[][]>(json).Select(pair => new TextSpan(pair[0], pair[1]))];

    public static string Lines(IReadOnlyList<LineRange> lines) => Write([.. lines.Select(range => new[] { range.Start, range.End })]);

    public static IReadOnlyList<LineRange> Lines(string json) => [.. Read<int[][]>(json).Select(pair => new LineRange(pair[0], pair[1]))];

    public static string Roles(IReadOnlyList<ParticipantRole> roles) => JsonSerializer.Serialize(roles, Options);

    public static IReadOnlyList<ParticipantRole> Roles(string json) => Read<ParticipantRole[]>(json);

    public static string Strings(IEnumerable<string> strings) => JsonSerializer.Serialize(strings, Options);

    public static IReadOnlyList<string> Strings(string json) => Read<string[]>(json);

    public static string? Review(Review? review) => review is null ? null : JsonSerializer.Serialize(review, Options);

    public static Review? Review(string? json) => json is null ? null : Read<Review>(json);

    public static string Runs(IReadOnlyList<Run> runs) => JsonSerializer.Serialize(
        runs.Select(run => run.Reading is null
            ? new object[] { run.Kind, run.Span.Start, run.Span.Length }
            : [run.Kind, run.Span.Start, run.Span.Length, run.Reading]),
        Options);

    public static IReadOnlyList<Run> Runs(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.EnumerateArray().Select(run => new Run(
            Enum.Parse<RunKind>(run[0].GetString()!),
            new TextSpan(run[1].GetInt32(), run[2].GetInt32()),
            run.GetArrayLength() > 3 ? run[3].GetString() : null))];
    }

    private static string Write(int[][] pairs) => JsonSerializer.Serialize(pairs, Options);

    private static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Options)!;
}
