using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Storage.Ledgers;

namespace CubanCrisisArchive.Web.Doors;

/// <summary><c>/records/{id}.json</c>: a record whole.</summary>
internal static class RecordDoor
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapMethods("/records/{id}.json", DoorMethods.Reading, AnswerAsync);

    private static async Task<IResult> AnswerAsync(
        string id, HttpRequest request, ArchiveOptions options, RecordStore records, AuthorityStore authorities, Ledger ledger, CancellationToken cancellationToken)
    {
        if (!RecordId.TryParse(id, null, out var recordId)
            || await records.FindAsync(recordId, cancellationToken) is not { } stored)
        {
            return await ledger.WasRemovedAsync(recordId, cancellationToken)
                ? DoorProblem.Gone($"The record '{id}' was removed from the archive.")
                : DoorProblem.NotFound($"The archive holds no record '{id}'. The list of all is at /records.");
        }

        var named = await authorities.FindManyAsync(RecordFormWriter.NamedIn(stored.Record), cancellationToken);
        var writer = new RecordFormWriter(SiteAddress.Of(request, options), named);
        return TypedResults.Json(writer.Write(stored.Record, stored.Source), DoorJson.Default.RecordForm);
    }
}
