using System.Globalization;
using System.Text;
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

    public static string Spans(IReadOnlyList<TextSpan> spans) => Pairs(spans, span => (span.Start, span.Length));

    public static IReadOnlyList<TextSpan> Spans(string json) => [.. Read<int[][]>(json).Select(pair => new TextSpan(pair[0], pair[1]))];

    public static string Lines(IReadOnlyList<LineRange> lines) => Pairs(lines, range => (range.Start, range.End));

    public static IReadOnlyList<LineRange> Lines(string json) => [.. Read<int[][]>(json).Select(pair => new LineRange(pair[0], pair[1]))];

    public static string Roles(IReadOnlyList<ParticipantRole> roles) => JsonSerializer.Serialize(roles, Options);

    public static IReadOnlyList<ParticipantRole> Roles(string json) => Read<ParticipantRole[]>(json);

    public static string Strings(IEnumerable<string> strings) => JsonSerializer.Serialize(strings, Options);

    public static IReadOnlyList<string> Strings(string json) => Read<string[]>(json);

    public static string? Review(Review? review) => review is null ? null : JsonSerializer.Serialize(review, Options);

    public static Review? Review(string? json) => json is null ? null : Read<Review>(json);

    public static string Runs(IReadOnlyList<Run> runs)
    {
        var json = new StringBuilder("[");
        foreach (var run in runs)
        {
            Divide(json).Append(CultureInfo.InvariantCulture, $"[\"{run.Kind}\",{run.Span.Start},{run.Span.Length}");
            if (run.Reading is { } reading)
            {
                json.Append(',').Append(JsonSerializer.Serialize(reading, Options));
            }

            json.Append(']');
        }

        return json.Append(']').ToString();
    }

    public static IReadOnlyList<Run> Runs(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.EnumerateArray().Select(run => new Run(
            Enum.Parse<RunKind>(run[0].GetString()!),
            new TextSpan(run[1].GetInt32(), run[2].GetInt32()),
            run.GetArrayLength() > 3 ? run[3].GetString() : null))];
    }

    /// <summary>Written here and not by the serialiser, for every row of an archive has some.</summary>
    private static string Pairs<T>(IReadOnlyList<T> items, Func<T, (int First, int Second)> numbers)
    {
        var json = new StringBuilder("[");
        foreach (var (first, second) in items.Select(numbers))
        {
            Divide(json).Append(CultureInfo.InvariantCulture, $"[{first},{second}]");
        }

        return json.Append(']').ToString();
    }

    private static StringBuilder Divide(StringBuilder json) => json.Length > 1 ? json.Append(',') : json;

    private static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Options)!;
}
