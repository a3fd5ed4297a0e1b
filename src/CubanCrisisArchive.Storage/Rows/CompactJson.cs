using System.Globalization;
using System.Runtime.CompilerServices;
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
    /// <summary>Characters of a list that is not unusually long.</summary>
    private const int Usual = 256;

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

    public static string Rows(IEnumerable<string?[]> rows) => JsonSerializer.Serialize(rows, Options);

    public static string? Review(Review? review) => review is null ? null : JsonSerializer.Serialize(review, Options);

    public static Review? Review(string? json) => json is null ? null : Read<Review>(json);

    /// <summary>Of each run its kind, start and length, then what is read in its place; plain text, which most is, does not name its kind.</summary>
    public static string Runs(IReadOnlyList<Run> runs)
    {
        var json = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[Usual]);
        json.AppendLiteral("[");
        for (var i = 0; i < runs.Count; i++)
        {
            var run = runs[i];
            json.AppendLiteral(i == 0 ? "[" : ",[");
            if (run.Kind != RunKind.Text)
            {
                json.AppendLiteral("\"");
                json.AppendFormatted(run.Kind);
                json.AppendLiteral("\",");
            }

            AppendPair(ref json, run.Span.Start, run.Span.Length);
            if (run.Reading is { } reading)
            {
                json.AppendLiteral(",");
                json.AppendLiteral(JsonSerializer.Serialize(reading, Options));
            }

            json.AppendLiteral("]");
        }

        json.AppendLiteral("]");
        return json.ToStringAndClear();
    }

    public static IReadOnlyList<Run> Runs(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.EnumerateArray().Select(ToRun)];
    }

    private static Run ToRun(JsonElement json)
    {
        var (kind, span) = json[0].ValueKind == JsonValueKind.String ? (Enum.Parse<RunKind>(json[0].GetString()!), 1) : (RunKind.Text, 0);
        return new Run(
            kind,
            new TextSpan(json[span].GetInt32(), json[span + 1].GetInt32()),
            json.GetArrayLength() > span + 2 ? json[span + 2].GetString() : null);
    }

    /// <summary>Written here and not by the serialiser, for every row of an archive has some.</summary>
    private static string Pairs<T>(IReadOnlyList<T> items, Func<T, (int First, int Second)> numbers)
    {
        var json = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[Usual]);
        json.AppendLiteral("[");
        for (var i = 0; i < items.Count; i++)
        {
            var (first, second) = numbers(items[i]);
            json.AppendLiteral(i == 0 ? "[" : ",[");
            AppendPair(ref json, first, second);
            json.AppendLiteral("]");
        }

        json.AppendLiteral("]");
        return json.ToStringAndClear();
    }

    private static void AppendPair(ref DefaultInterpolatedStringHandler json, int first, int second)
    {
        json.AppendFormatted(first);
        json.AppendLiteral(",");
        json.AppendFormatted(second);
    }

    private static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Options)!;
}
