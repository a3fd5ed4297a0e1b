using System.Globalization;
using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Storage.Listings;
using CubanCrisisArchive.Web.Rendering;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CubanCrisisArchive.Web.Pages;

/// <summary>What a reader is told when there is no page, or when something went wrong here; with the way on.</summary>
#pragma warning disable S4502 // It changes nothing: there is no request to forge.
[IgnoreAntiforgeryToken]
#pragma warning restore S4502
[ResponseCache(NoStore = true)]
public sealed class StatusModel(RecordStore records, AuthorityStore authorities) : PageModel
{
    /// <summary>Above this many records the near-at-hand ones are not looked for: it would cost more than a mistyped address is worth.</summary>
    public const int MostCompared = 2000;

    public View Data { get; private set; } = null!;

    /// <summary>For every method, not only GET: a request sent by another is answered by this page too.</summary>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        await ShowAsync(int.Parse((string)RouteData.Values["code"]!, CultureInfo.InvariantCulture), HttpContext.RequestAborted);
        await next();
    }

    private async Task ShowAsync(int code, CancellationToken cancellationToken)
    {
        var asked = HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath
            ?? HttpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path;

        // Asked for by its own address, there is nothing that it could tell of; least of all a fault that never was.
        Response.StatusCode = asked is not null && code is >= 400 and <= 599 ? code : StatusCodes.Status404NotFound;
        var isMissing = Response.StatusCode is StatusCodes.Status404NotFound or StatusCodes.Status410Gone;
        Data = new View(Response.StatusCode, asked, isMissing && asked is not null ? await NearAsync(asked, cancellationToken) : []);
    }

    private async Task<IReadOnlyList<Suggestion>> NearAsync(string path, CancellationToken cancellationToken)
    {
        var segments = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var wanted = segments.Length > 1 ? segments[1] : segments.FirstOrDefault(string.Empty);
        wanted = Path.GetFileNameWithoutExtension(wanted);
        if (segments.Length > 1 && AuthorityPaths.KindOf(segments[0]) is { } kind)
        {
            var all = await authorities.ListAsync(kind, cancellationToken);
            return NearestIds.Of(wanted, all.Select(entry => entry.Authority), authority => authority.Id.Value)
                .Select(authority => new Suggestion(AuthorityPaths.Of(authority.Kind, authority.Id), authority.Name))
                .ToList();
        }

        if (await records.CountAsync(RecordListFilter.All, cancellationToken) > MostCompared)
        {
            return [];
        }

        return NearestIds.Of(wanted, await records.ListAsync(RecordListFilter.All, cancellationToken), record => record.Id.Value)
            .Select(record => new Suggestion($"/records/{record.Id}", record.Title))
            .ToList();
    }

    public sealed record Suggestion(string Href, string Name);

    /// <param name="Asked">The path that was asked for, or null where the page was asked for itself.</param>
    public sealed record View(int Code, string? Asked, IReadOnlyList<Suggestion> Near)
    {
        /// <summary>Under which the log tells what went wrong; null where nothing did.</summary>
        public string? Reference => Code >= 500 ? System.Diagnostics.Activity.Current?.TraceId.ToHexString() : null;

        public string Heading => Code switch
        {
            404 => "There is no such page",
            410 => "This is no longer here",
            400 => "The request could not be read",
            405 => "This address does not take that kind of request",
            429 => "Too many are searching at this moment",
            >= 500 => "Something went wrong here",
            _ => "This could not be done",
        };

        public string Words => Code switch
        {
            404 => "Nothing in the archive has this address. It may have been mistyped, or the link that led here may be wrong.",
            410 => "What stood at this address has been removed.",
            400 => "What was sent does not make sense to the archive.",
            429 => "Nothing is wrong with the search. Try it again in a few seconds.",
            405 => "The archive is read-only: its pages can be asked for, and nothing can be sent to them.",
            >= 500 => "The fault is the archive’s, not yours. Try again in a minute; the other pages may well work.",
            _ => "The archive could not answer this request.",
        };
    }
}
