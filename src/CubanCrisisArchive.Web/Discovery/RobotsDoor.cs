using CubanCrisisArchive.Web.Doors;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CubanCrisisArchive.Web.Discovery;

/// <summary><c>/robots.txt</c>: everything may be read; what has no end of addresses (searches, comparisons, packets) need not be walked through (RFC 9309).</summary>
internal static class RobotsDoor
{
    public const string Path = "/robots.txt";

    public static void Map(IEndpointRouteBuilder routes) => routes.MapMethods(Path, DoorMethods.Reading, Answer);

    private static ContentHttpResult Answer(HttpRequest request, ArchiveOptions options) => TypedResults.Text($"""
        User-agent: *
        Disallow: /search?
        Disallow: /search.
        Disallow: /suggest
        Disallow: /compare
        Disallow: /packet
        Disallow: /api/
        Disallow: /metrics

        Sitemap: {SiteAddress.Of(request, options).Page(SitemapDoor.Index)}

        """);
}
