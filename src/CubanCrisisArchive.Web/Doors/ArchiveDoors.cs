namespace CubanCrisisArchive.Web.Doors;

/// <summary>The doors for machines: the list of them.</summary>
internal static class ArchiveDoors
{
    /// <summary>Marks an endpoint whose callers are programs.</summary>
    public const string Tag = "door";

    public static IServiceCollection AddDoors(this IServiceCollection services)
    {
        services.AddProblemDetails();
        services.AddExceptionHandler<DoorExceptionHandler>();
        HealthDoors.AddTo(services);
        return services;
    }

    public static IEndpointRouteBuilder MapDoors(this IEndpointRouteBuilder routes)
    {
        var doors = routes.MapGroup(string.Empty).WithTags(Tag);
        RecordDoor.Map(doors);
        SearchDoor.Map(doors);
        HealthDoors.Map(doors);
        return routes;
    }
}
