using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Transcripts;
using CubanCrisisArchive.Storage.Ledgers;
using Microsoft.Net.Http.Headers;

namespace CubanCrisisArchive.Web.Doors.Forms;

/// <summary>Answers a request for a form of a record.</summary>
internal sealed class RecordAnswer(DescribedRecords records, Ledger ledger, ArchiveOptions options)
{
    /// <param name="paragraph">Number or id of the one paragraph that references are to cite; null for the whole.</param>
    public async Task<IResult> MakeAsync(HttpRequest request, string id, RecordFormat format, string? paragraph, CancellationToken cancellationToken)
    {
        var site = SiteAddress.Of(request, options);
        if (!RecordId.TryParse(id, null, out var recordId))
        {
            return NotHeld(id);
        }

        if (await records.FindAsync(recordId, site, cancellationToken) is not { } found)
        {
            return await ledger.WasRemovedAsync(recordId, cancellationToken)
                ? DoorProblem.Gone($"The record '{id}' was removed from the archive.")
                : NotHeld(id);
        }

        if (paragraph is null)
        {
            return new Result(found, format);
        }

        return CitedParagraph.Find(found.Record, paragraph) is { } cited
            ? new Result(found.CitedAt(cited), format)
            : DoorProblem.NotFound($"The record '{id}' has no paragraph '{paragraph}'.");
    }

    /// <summary>That no form is of a type that the asker accepts, and which there are.</summary>
    public static IResult NotAcceptable() => TypedResults.Problem(
        $"A record is to be had as text/html, {string.Join(", ", RecordFormats.All.Select(format => format.MediaType))}.",
        statusCode: StatusCodes.Status406NotAcceptable,
        title: "Not acceptable");

    private static IResult NotHeld(string id) => DoorProblem.NotFound($"The archive holds no record '{id}'. The list of all is at /records.");

    private sealed class Result(DescribedRecord record, RecordFormat format) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            var response = httpContext.Response;
            response.ContentType = new MediaTypeHeaderValue(format.MediaType) { Charset = "utf-8" }.ToString();
            response.Headers.Link = string.Join(", ", Signposts.OfForm(record, format));
            return format.WriteAsync(record, response.Body, httpContext.RequestAborted);
        }
    }
}
