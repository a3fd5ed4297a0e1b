using System.Text.Json;
using System.Text.Json.Nodes;
using CubanCrisisArchive.Web.Tests.Doors;
using CubanCrisisArchive.Web.Tests.Hosting;
using Json.Schema;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CubanCrisisArchive.Web.Tests.Api;

public sealed class OpenApiTests(ArchiveSiteFactory site)
{
    private readonly HttpClient client = site.CreateClient();

    /// <summary>Addresses that between them show every form with all its parts, and the path by which each is described.</summary>
    public static TheoryData<string, string> Answers => new()
    {
        { "/api/v1/records", "/api/v1/records" },
        { "/api/v1/records?size=2&sort=-date", "/api/v1/records" },
        { "/api/v1/records?collection=none", "/api/v1/records" },
        { "/api/v1/records/wilson-111988", "/api/v1/records/{id}" },
        { "/api/v1/records/nsarchive-01117", "/api/v1/records/{id}" },
        { "/api/v1/search?q=Cuba", "/api/v1/search" },
        { "/api/v1/search?q=Zarin%20quarantine%20missiles", "/api/v1/search" },
        { "/api/v1/search", "/api/v1/search" },
        { "/api/v1/people", "/api/v1/people" },
        { "/api/v1/people/kuznetsov-vasily", "/api/v1/people/{id}" },
        { "/api/v1/people/kuznetsov-vasily/mentions", "/api/v1/people/{id}/mentions" },
        { "/api/v1/ships", "/api/v1/ships" },
        { "/api/v1/cited-documents", "/api/v1/cited-documents" },
        { "/api/v1/cited-documents/khrushchev-kennedy-1962-10-27", "/api/v1/cited-documents/{id}" },
        { "/api/v1/collections", "/api/v1/collections" },
        { "/api/v1/collections/wilson-center", "/api/v1/collections/{id}" },
        { "/api/v1/timeline", "/api/v1/timeline" },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task Answers_are_what_the_description_says_and_nothing_more(string address, string path)
    {
        var answer = await client.JsonAsync(address);
        var described = await DescriptionAsync();
        var reference = described["paths"]![path]!["get"]!["responses"]!["200"]!["content"]!["application/json"]!["schema"]!["$ref"]!.GetValue<string>();

        Complaints(described, reference, answer).ShouldBeEmpty(address);
    }

    [Theory]
    [InlineData("/api/v1/records?size=0")]
    [InlineData("/api/v1/people/nobody-at-all")]
    [InlineData("/api/v1/nothing")]
    public async Task Problems_are_what_the_description_says(string address)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        var problem = JsonElement.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Complaints(await DescriptionAsync(), "#/components/schemas/Problem", problem).ShouldBeEmpty(address);
    }

    [Fact]
    public async Task What_is_described_is_what_there_is()
    {
        var described = (await DescriptionAsync())["paths"]!.AsObject().Select(path => path.Key);
        var mapped = site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(endpoint => endpoint.RoutePattern.RawText!)
            .Where(path => path.StartsWith("/api/v1/", StringComparison.Ordinal) && !path.EndsWith("openapi.json", StringComparison.Ordinal));

        described.ShouldBe(mapped, ignoreOrder: true);
    }

    [Fact]
    public async Task The_description_is_served_as_what_it_is()
    {
        using var answer = await client.GetAsync(new Uri("/api/v1/openapi.json", UriKind.Relative), TestContext.Current.CancellationToken);

        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/vnd.oai.openapi+json");
        (await DescriptionAsync())["openapi"]!.GetValue<string>().ShouldBe("3.1.0");
        (await DescriptionAsync())["servers"]![0]!["url"]!.GetValue<string>().ShouldBe("http://localhost");
    }

    /// <summary>What in the answer is not as described; names that are not described are refused too.</summary>
    private static IEnumerable<string> Complaints(JsonNode described, string reference, JsonElement answer)
    {
        var forms = JsonNode.Parse(described["components"]!["schemas"]!.ToJsonString().Replace("#/components/schemas/", "#/$defs/", StringComparison.Ordinal))!;
        foreach (var form in forms.AsObject().Select(entry => entry.Value!.AsObject()).Where(form => form.ContainsKey("properties")))
        {
            form["additionalProperties"] = false;
        }

        var schema = new JsonObject { ["$defs"] = forms, ["$ref"] = reference.Replace("#/components/schemas/", "#/$defs/", StringComparison.Ordinal) };
        var result = JsonSchema.FromText(schema.ToJsonString()).Evaluate(answer, new EvaluationOptions { OutputFormat = OutputFormat.List });
        return result.IsValid
            ? []
            : (result.Details ?? []).SelectMany(detail => (detail.Errors ?? new Dictionary<string, string>()).Select(error => $"{detail.InstanceLocation}: {error.Value}")).Append("not valid");
    }

    private async Task<JsonNode> DescriptionAsync() =>
        JsonNode.Parse(await client.GetStringAsync(new Uri("/api/v1/openapi.json", UriKind.Relative), TestContext.Current.CancellationToken))!;
}
