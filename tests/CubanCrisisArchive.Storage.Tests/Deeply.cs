using System.Text.Json;
using System.Text.Json.Serialization;

namespace CubanCrisisArchive.Storage.Tests;

/// <summary>A value spelled out with everything in it, for comparing lists within records.</summary>
internal static class Deeply
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Converters = { new JsonStringEnumConverter() } };

    public static string Text<T>(T value) => JsonSerializer.Serialize(value, Options);
}
