using CubanCrisisArchive.Web.Doors.Forms;

namespace CubanCrisisArchive.Web.Doors;

/// <summary><c>/records/{id}.json</c>, <c>.xml</c>, <c>.txt</c> …: a record in each of its forms.</summary>
internal static class RecordDoor
{
    private const string PageSuffix = ".html";

    public static void AddTo(IServiceCollection services) => services.AddSingleton<DescribedRecords>().AddSingleton<RecordAnswer>();

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapMethods("/records/{id}.{suffix}", DoorMethods.Reading, AnswerAsync);

    private static async Task<IResult> AnswerAsync(
        string id, string suffix, string? p, HttpRequest request, RecordAnswer answer, CancellationToken cancellationToken)
    {
        // No id holds a full stop, but a suffix may: .csl.json.
        var file = $"{id}.{suffix}";
        var dot = file.IndexOf('.', StringComparison.Ordinal);
        var (record, ending) = (file[..dot], file[dot..]);
        if (ending == PageSuffix)
        {
            return TypedResults.LocalRedirect($"~/records/{Uri.EscapeDataString(record)}", permanent: true);
        }

        return RecordFormats.WithSuffix(ending) is { } format
            ? await answer.MakeAsync(request, record, format, p, cancellationToken)
            : DoorProblem.NotFound($"No form of a record ends in '{ending}'. There are {string.Join(", ", RecordFormats.All.Select(each => each.Suffix))}.");
    }
}
