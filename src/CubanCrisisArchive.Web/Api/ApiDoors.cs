using CubanCrisisArchive.Web.Doors;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CubanCrisisArchive.Web.Api;

/// <summary><c>/api/v1</c>: everything that the pages show, for programs, and the description of it (OpenAPI 3.1).</summary>
internal static class ApiDoors
{
    public const string Description = $"{ApiOperations.Root}/openapi.json";

    public static void Map(IEndpointRouteBuilder routes)
    {
        foreach (var operation in ApiOperations.All)
        {
            routes.MapMethods(operation.Path, DoorMethods.Reading, operation.Handler);
        }

        routes.MapMethods(Description, DoorMethods.Reading, Describe);
    }

    private static ContentHttpResult Describe(HttpRequest request, ArchiveOptions options) =>
        TypedResults.Text(OpenApiDescription.Write(SiteAddress.Of(request, options)), "application/vnd.oai.openapi+json;version=3.1", System.Text.Encoding.UTF8);
}
