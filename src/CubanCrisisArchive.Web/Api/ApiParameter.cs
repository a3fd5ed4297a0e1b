using System.Text.Json.Nodes;

namespace CubanCrisisArchive.Web.Api;

/// <summary>A parameter of the interface: what reads it and what describes it are the same.</summary>
/// <param name="Description">What it does, as a sentence.</param>
/// <param name="Schema">JSON Schema of its values.</param>
internal sealed record ApiParameter(string Name, string Description, Func<JsonObject> Schema)
{
    /// <summary>Whether it stands in the path and not in the query.</summary>
    public bool IsInPath { get; init; }
}
