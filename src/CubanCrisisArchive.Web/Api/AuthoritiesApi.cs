using System.Globalization;
using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Web.Api.Forms;
using CubanCrisisArchive.Web.Doors;
using CubanCrisisArchive.Web.Rendering;

namespace CubanCrisisArchive.Web.Api;

/// <summary>Authority records of one kind. The register is an editor's work and comes whole.</summary>
internal sealed class AuthoritiesApi(AuthorityKind kind)
{
    public async Task<IResult> ListAsync(HttpRequest request, ArchiveOptions options, AuthorityStore authorities, CancellationToken cancellationToken)
    {
        if (ApiQuery.Of(request, []).Problem is { } problem)
        {
            return problem;
        }

        var site = SiteAddress.Of(request, options);
        var lines = (await authorities.ListAsync(kind, cancellationToken))
            .Select(listing => new AuthorityLineForm(
                listing.Authority.Id.Value,
                site.Authority(listing.Authority.Id, kind),
                listing.Authority.Name,
                listing.Authority.SortName,
                listing.Authority.Dates,
                listing.Authority.Side,
                listing.Authority.Role,
                listing.Participations,
                listing.Mentions))
            .ToList();
        return TypedResults.Json(new AuthorityListForm(lines.Count, lines), DoorJson.Default.AuthorityListForm);
    }

    public async Task<IResult> FindAsync(string id, HttpRequest request, ArchiveOptions options, AuthorityStore authorities, CancellationToken cancellationToken)
    {
        if (ApiQuery.Of(request, []).Problem is { } problem)
        {
            return problem;
        }

        if (!AuthorityId.TryParse(id, null, out var known) || await authorities.FindAsync(known, cancellationToken) is not { } authority || authority.Kind != kind)
        {
            return DoorProblem.NotFound($"The archive knows no {AuthorityPaths.Singular(kind)} '{id}'. The list of all is at {ApiOperations.Root}/{AuthorityPaths.Segment(kind)}.");
        }

        var site = SiteAddress.Of(request, options);
        var form = new AuthorityRecordForm(
            authority.Id.Value,
            site.Authority(authority.Id, kind),
            kind.Word(),
            authority.Name,
            authority.SortName,
            authority.Dates,
            authority.Side,
            authority.Role,
            [.. authority.Variants.Select(variant => new NameForm(variant.Text, variant.IsMisreading, [.. variant.In.Select(record => record.Value)], Iso(variant.From), Iso(variant.To)))],
            [.. authority.Offices.Select(office => new OfficeForm(office.Title, Iso(office.From), Iso(office.To)))],
            authority.Inferred,
            site.Page($"{ApiOperations.Root}/records?{ApiParameters.Person.Name}={authority.Id}"));
        return TypedResults.Json(form, DoorJson.Default.AuthorityRecordForm);
    }

    private static string? Iso(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);
}
