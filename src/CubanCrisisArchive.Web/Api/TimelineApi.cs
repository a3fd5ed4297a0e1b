using System.Collections.Immutable;
using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Web.Api.Forms;
using CubanCrisisArchive.Web.Doors;
using CubanCrisisArchive.Web.Rendering;

namespace CubanCrisisArchive.Web.Api;

/// <summary>The days of which something is held.</summary>
internal static class TimelineApi
{
    public static readonly ImmutableArray<ApiParameter> Parameters = [ApiParameters.From, ApiParameters.To];

    public static async Task<IResult> AnswerAsync(HttpRequest request, ArchiveOptions options, RecordStore records, CancellationToken cancellationToken)
    {
        var query = ApiQuery.Of(request, Parameters);
        var from = query.Day(ApiParameters.From);
        var to = query.Day(ApiParameters.To);
        if (from > to)
        {
            query.Refuse(ApiParameters.From, "'from' is later than 'to'.");
        }

        if (query.Problem is { } problem)
        {
            return problem;
        }

        var site = SiteAddress.Of(request, options);
        var days = (await records.DaysAsync(cancellationToken))
            .Where(day => (from is null || day.Day >= from) && (to is null || day.Day <= to))
            .Select(day => new TimelineDayForm(
                DateWords.Iso(day.Day),
                day.Records,
                site.Page($"/dates/{DateWords.Iso(day.Day)}"),
                site.Page($"{ApiOperations.Root}/records?{ApiParameters.From.Name}={DateWords.Iso(day.Day)}&{ApiParameters.To.Name}={DateWords.Iso(day.Day)}")))
            .ToList();
        return TypedResults.Json(new TimelineForm(days), DoorJson.Default.TimelineForm);
    }
}
