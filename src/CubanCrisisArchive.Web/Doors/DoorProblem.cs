namespace CubanCrisisArchive.Web.Doors;

/// <summary>The one shape of error at every machine door (RFC 9457).</summary>
internal static class DoorProblem
{
    public static IResult NotFound(string detail) =>
        TypedResults.Problem(detail, statusCode: StatusCodes.Status404NotFound, title: "Not found");

    public static IResult Gone(string detail) =>
        TypedResults.Problem(detail, statusCode: StatusCodes.Status410Gone, title: "Gone");

    public static IResult BadParameter(string name, string detail) =>
        TypedResults.Problem(detail, statusCode: StatusCodes.Status400BadRequest, title: $"The parameter '{name}' cannot be read");
}
