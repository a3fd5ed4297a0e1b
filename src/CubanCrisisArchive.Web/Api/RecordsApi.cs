using System.Collections.Immutable;
using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Storage.Listings;
using CubanCrisisArchive.Web.Api.Forms;
using CubanCrisisArchive.Web.Doors;
using CubanCrisisArchive.Web.Doors.Forms;

namespace CubanCrisisArchive.Web.Api;

/// <summary>Lists of records.</summary>
internal static class RecordsApi
{
    public static readonly ImmutableArray<ApiParameter> Parameters =
    [
        ApiParameters.Collection, ApiParameters.Person, ApiParameters.Kind, ApiParameters.Language, ApiParameters.From, ApiParameters.To,
        ApiParameters.Sort, ApiParameters.After, ApiParameters.Size,
    ];

    private static readonly ImmutableArray<(string, string?)> Kinds = [.. DocumentKind.All.Select(kind => (kind.Slug, (string?)kind.Slug))];

    public static async Task<IResult> ListAsync(HttpRequest request, ArchiveOptions options, RecordStore records, CancellationToken cancellationToken)
    {
        var query = ApiQuery.Of(request, Parameters);
        var filter = ReadFilter(query);
        var order = query.Word(ApiParameters.Sort, ApiParameters.Orders, RecordOrder.Earliest);
        var size = query.Number(ApiParameters.Size, ApiParameters.DefaultSize, ApiParameters.LargestSize);
        var after = query.Place(order);
        if (query.Problem is { } problem)
        {
            return problem;
        }

        var part = await records.PartAsync(filter, order, after, size, cancellationToken);
        var site = SiteAddress.Of(request, options);
        var next = ApiPlace.NextOf(request, site, order, part.Next);
        var form = new RecordListForm(await records.CountAsync(filter, cancellationToken), size, [.. part.Records.Select(record => FormOf(record, site))], next);
        return TypedResults.Json(form, DoorJson.Default.RecordListForm);
    }

    public static async Task<IResult> FindAsync(string id, HttpRequest request, RecordAnswer answer, CancellationToken cancellationToken) =>
        ApiQuery.Of(request, []).Problem ?? await answer.MakeAsync(request, id, RecordFormats.Json, paragraph: null, cancellationToken);

    public static RecordLineForm FormOf(RecordListing record, SiteAddress site) => new(
        record.Id.Value,
        site.Record(record.Id),
        record.Title,
        record.TitleSource.Word(),
        record.Kind.Slug,
        record.Collection,
        DateFormWriter.Write(record.Date),
        record.Summary,
        [.. record.Participants.Select(participant => new ParticipantLineForm(participant.Name, participant.Authority?.Value, participant.Side))]);

    private static RecordListFilter ReadFilter(ApiQuery query)
    {
        var from = query.Day(ApiParameters.From);
        var to = query.Day(ApiParameters.To);
        if (from > to)
        {
            query.Refuse(ApiParameters.From, "'from' is later than 'to'.");
        }

        return new RecordListFilter(
            query.Text(ApiParameters.Collection),
            ReadPerson(query),
            from,
            to,
            query.Word(ApiParameters.Kind, Kinds, null),
            query.Text(ApiParameters.Language));
    }

    private static AuthorityId? ReadPerson(ApiQuery query)
    {
        if (query.Text(ApiParameters.Person) is not { } said)
        {
            return null;
        }

        if (AuthorityId.TryParse(said, null, out var person))
        {
            return person;
        }

        query.Refuse(ApiParameters.Person, "'person' must be an id, as in the address of the person's page.");
        return null;
    }
}
