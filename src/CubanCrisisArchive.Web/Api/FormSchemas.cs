using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using CubanCrisisArchive.Web.Doors;

namespace CubanCrisisArchive.Web.Api;

/// <summary>
/// JSON Schemas of the forms, told from the very contract by which they are written. Each form is a schema of its own name, to which others refer.
/// </summary>
internal sealed class FormSchemas
{
    private const string Properties = "properties";

    private readonly SortedDictionary<string, JsonNode?> schemas = new(StringComparer.Ordinal);
    private readonly JsonSchemaExporterOptions exporting;

    public FormSchemas() => exporting = new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = ReferToForms };

    public static JsonObject ReferTo(string name) => new() { ["$ref"] = $"#/components/schemas/{name}" };

    /// <summary>A reference to the form's schema, which is told now where it was not yet.</summary>
    public JsonNode ReferTo(Type form)
    {
        if (!schemas.ContainsKey(form.Name))
        {
            // Its name is taken before its parts are looked at, for one of them may be of the same form.
            schemas[form.Name] = new JsonObject();
            schemas[form.Name] = DoorJson.Default.Options.GetJsonSchemaAsNode(form, exporting);
        }

        return ReferTo(form.Name);
    }

    /// <summary>All schemas told so far, and one more.</summary>
    public JsonObject ToJson(string name, JsonNode schema) => new([.. schemas, KeyValuePair.Create(name, (JsonNode?)schema)]);

    private JsonNode ReferToForms(JsonSchemaExporterContext context, JsonNode node)
    {
        var type = context.TypeInfo.Type;
        if (!IsForm(type))
        {
            return node;
        }

        if (context.Path.Length > 0)
        {
            return context.PropertyInfo is { IsGetNullable: true }
                ? new JsonObject { ["anyOf"] = new JsonArray(ReferTo(type), new JsonObject { ["type"] = "null" }) }
                : ReferTo(type);
        }

        // Every name is written, whether its value is known or not.
        node["required"] = new JsonArray([.. node[Properties]!.AsObject().Select(property => (JsonNode)property.Key)]);
        return node;
    }

    private static bool IsForm(Type type) => type.Assembly == typeof(FormSchemas).Assembly;
}
