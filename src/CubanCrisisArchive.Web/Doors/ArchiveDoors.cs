using CubanCrisisArchive.Web.Api;
using CubanCrisisArchive.Web.Discovery;
using CubanCrisisArchive.Web.Downloads;
using CubanCrisisArchive.Web.Feeds;
using CubanCrisisArchive.Web.Measuring;
using CubanCrisisArchive.Web.Oai;
using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.Net.Http.Headers;

namespace CubanCrisisArchive.Web.Doors;

/// <summary>The doors for machines: the list of them.</summary>
internal static class ArchiveDoors
{
    /// <summary>Marks an endpoint whose callers are programs.</summary>
    public const string Tag = "door";

    /// <summary>Everything below is for programs, whether or not there is a door.</summary>
    public const string ApiRoot = "/api";

    /// <summary>A browser need not ask again sooner whether a script may read.</summary>
    private static readonly TimeSpan PermissionHolds = TimeSpan.FromDays(1);

    public static IServiceCollection AddDoors(this IServiceCollection services, ArchiveOptions options)
    {
        services.AddProblemDetails();
        services.AddExceptionHandler<DoorExceptionHandler>();
        services.AddCors(cors => cors.AddDefaultPolicy(AllowReading));
        HealthDoors.AddTo(services);
        RecordDoor.AddTo(services);
        MetricsDoor.AddTo(services);
        OaiDoor.AddTo(services);
        DownloadDoor.AddTo(services, options);
        return services;
    }

    public static IEndpointRouteBuilder MapDoors(this IEndpointRouteBuilder routes)
    {
        var doors = routes.MapGroup(string.Empty).WithTags(Tag).RequireCors();
        HealthDoors.Map(doors);
        MetricsDoor.Map(doors);
        RecordDoor.Map(doors);
        SearchDoor.Map(doors);
        SearchReferencesDoor.Map(doors);
        SuggestDoor.Map(doors);
        OaiDoor.Map(doors);
        ApiDoors.Map(doors);
        FeedDoor.Map(doors);
        OpenSearchDoor.Map(doors);
        SitemapDoor.Map(doors);
        RobotsDoor.Map(doors);
        DownloadDoor.Map(doors);
        return routes;
    }

    /// <summary>Scripts of any site may read.</summary>
#pragma warning disable S5122 // Everything here is public, and no one is known by a cookie.
    private static void AllowReading(CorsPolicyBuilder policy) => policy
#pragma warning restore S5122
        .AllowAnyOrigin()
        .WithMethods(HttpMethods.Get, HttpMethods.Head)
        .AllowAnyHeader()
        .WithExposedHeaders(HeaderNames.ETag, HeaderNames.Link, HeaderNames.RetryAfter)
        .SetPreflightMaxAge(PermissionHolds);
}
