using System.Text.Json.Serialization.Metadata;
using CubanCrisisArchive.Web.Doors;

namespace CubanCrisisArchive.Web.Api;

/// <summary>Answers of addresses that take no parameters.</summary>
internal static class ApiAnswer
{
    /// <summary>A list that comes whole.</summary>
    public static async Task<IResult> ListAsync<T>(HttpRequest request, ArchiveOptions options, Func<SiteAddress, Task<T>> list, JsonTypeInfo<T> type) =>
        ApiQuery.Of(request, []).Problem ?? TypedResults.Json(await list(SiteAddress.Of(request, options)), type);

    /// <summary>One thing, or the problem that there is none.</summary>
    /// <param name="find">Gives null where there is none.</param>
    /// <param name="missing">What to tell then.</param>
    public static async Task<IResult> FindAsync<T>(
        HttpRequest request, ArchiveOptions options, Func<SiteAddress, Task<T?>> find, JsonTypeInfo<T> type, string missing)
        where T : class
    {
        if (ApiQuery.Of(request, []).Problem is { } problem)
        {
            return problem;
        }

        return await find(SiteAddress.Of(request, options)) is { } found ? TypedResults.Json(found, type) : DoorProblem.NotFound(missing);
    }
}
