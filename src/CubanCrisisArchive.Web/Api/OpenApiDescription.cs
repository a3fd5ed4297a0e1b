using System.Text.Json;
using System.Text.Json.Nodes;
using CubanCrisisArchive.Web.Doors;

namespace CubanCrisisArchive.Web.Api;

/// <summary>
/// The interface described in OpenAPI 3.1, made from what it is: the list of operations that is mapped, and the forms that are written. So the
/// description cannot fall behind.
/// </summary>
internal static class OpenApiDescription
{
    private const string Problem = "Problem";
    private const string ProblemType = "application/problem+json";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, TypeInfoResolver = DoorJson.Default };

    public static string Write(SiteAddress site)
    {
        var schemas = new FormSchemas();
        var paths = new JsonObject();
        foreach (var operation in ApiOperations.All)
        {
            paths[operation.Path] = new JsonObject { ["get"] = Describe(operation, schemas) };
        }

        var description = new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject
            {
                ["title"] = "Cuban Crisis Archive",
                ["version"] = "1",
                ["description"] = "Everything that the archive's pages show, for programs. It is for reading and needs no key. Answers bear an entity tag that changes with the archive; "
                    + "errors are of one shape (RFC 9457). Null means that the source does not tell.",
            },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = site.Page(string.Empty) }),
            ["paths"] = paths,
            ["components"] = new JsonObject
            {
                ["schemas"] = schemas.ToJson(Problem, ProblemSchema()),
                ["responses"] = new JsonObject { [Problem] = ProblemAnswer() },
            },
        };
        return description.ToJsonString(Indented);
    }

    private static JsonObject Describe(ApiOperation operation, FormSchemas schemas)
    {
        var answers = new JsonObject
        {
            ["200"] = new JsonObject
            {
                ["description"] = operation.Summary,
                ["content"] = new JsonObject { ["application/json"] = new JsonObject { ["schema"] = schemas.ReferTo(operation.Answer) } },
            },
            ["304"] = new JsonObject { ["description"] = "Nothing has changed since the answer whose tag was sent back in If-None-Match." },
        };
        if (operation.IsOfOne)
        {
            answers["404"] = ReferToProblem();
        }

        answers["default"] = ReferToProblem();
        return new JsonObject
        {
            ["operationId"] = operation.Name,
            ["summary"] = operation.Summary,
            ["parameters"] = new JsonArray([.. operation.Parameters.Select(Describe)]),
            ["responses"] = answers,
        };
    }

    private static JsonNode Describe(ApiParameter parameter) => new JsonObject
    {
        ["name"] = parameter.Name,
        ["in"] = parameter.IsInPath ? "path" : "query",
        ["required"] = parameter.IsInPath,
        ["description"] = parameter.Description,
        ["schema"] = parameter.Schema(),
    };

    private static JsonObject ReferToProblem() => new() { ["$ref"] = $"#/components/responses/{Problem}" };

    private static JsonObject ProblemAnswer() => new()
    {
        ["description"] = "What is wrong (RFC 9457).",
        ["content"] = new JsonObject { [ProblemType] = new JsonObject { ["schema"] = FormSchemas.ReferTo(Problem) } },
    };

    private static JsonObject ProblemSchema() => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject
        {
            ["type"] = new JsonObject { ["type"] = "string", ["format"] = "uri-reference" },
            ["title"] = new JsonObject { ["type"] = "string" },
            ["status"] = new JsonObject { ["type"] = "integer" },
            ["detail"] = new JsonObject { ["type"] = "string" },
            ["traceId"] = new JsonObject { ["type"] = "string" },
        },
        ["required"] = new JsonArray("title", "status"),
    };
}
