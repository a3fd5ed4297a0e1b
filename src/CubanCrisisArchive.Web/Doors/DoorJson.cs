using System.Text.Json.Serialization;

namespace CubanCrisisArchive.Web.Doors;

/// <summary>How the forms become JSON: camelCase, and null written out where something is unknown.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(RecordForm))]
[JsonSerializable(typeof(SearchForm))]
[JsonSerializable(typeof(SuggestForm))]
[JsonSerializable(typeof(HealthForm))]
internal sealed partial class DoorJson : JsonSerializerContext;
