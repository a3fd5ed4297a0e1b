using System.Text.Json.Serialization;
using CubanCrisisArchive.Web.Api.Forms;

namespace CubanCrisisArchive.Web.Doors;

/// <summary>How the forms become JSON: camelCase, and null written out where something is unknown.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(RecordForm))]
[JsonSerializable(typeof(SearchForm))]
[JsonSerializable(typeof(SuggestForm))]
[JsonSerializable(typeof(HealthForm))]
[JsonSerializable(typeof(RecordListForm))]
[JsonSerializable(typeof(AuthorityListForm))]
[JsonSerializable(typeof(AuthorityRecordForm))]
[JsonSerializable(typeof(MentionListForm))]
[JsonSerializable(typeof(CitedDocumentListForm))]
[JsonSerializable(typeof(CollectionListForm))]
[JsonSerializable(typeof(TimelineForm))]
internal sealed partial class DoorJson : JsonSerializerContext;
