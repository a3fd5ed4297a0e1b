using System.Collections.Immutable;
using System.Globalization;
using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Storage.Listings;
using CubanCrisisArchive.Web.Api.Forms;
using CubanCrisisArchive.Web.Doors;
using CubanCrisisArchive.Web.Rendering;

namespace CubanCrisisArchive.Web.Api;

/// <summary>Authority records of one kind. The register is an editor's work and comes whole; the passages that name one come in parts.</summary>
internal sealed class AuthoritiesApi(AuthorityKind kind)
{
    /// <summary>Of the passages that name one.</summary>
    public static readonly ImmutableArray<ApiParameter> MentionParameters = [ApiParameters.Id, ApiParameters.After, ApiParameters.Size];

    private string Root => $"{ApiOperations.Root}/{AuthorityPaths.Segment(kind)}";

    public Task<IResult> ListAsync(HttpRequest request, ArchiveOptions options, AuthorityStore authorities, CancellationToken cancellationToken) => ApiAnswer.ListAsync(
        request,
        options,
        async site =>
        {
            var lines = (await authorities.ListAsync(kind, cancellationToken)).Select(listing => LineOf(listing, site)).ToList();
            return new AuthorityListForm(lines.Count, lines);
        },
        DoorJson.Default.AuthorityListForm);

    public Task<IResult> FindAsync(string id, HttpRequest request, ArchiveOptions options, AuthorityStore authorities, CancellationToken cancellationToken) => ApiAnswer.FindAsync(
        request,
        options,
        async site => await KnownAsync(id, authorities, cancellationToken) is { } authority ? FormOf(authority, site) : null,
        DoorJson.Default.AuthorityRecordForm,
        Missing(id));

    /// <summary>The passages that name one, record by record in the order of time.</summary>
    public async Task<IResult> MentionsAsync(string id, HttpRequest request, ArchiveOptions options, AuthorityStore authorities, CancellationToken cancellationToken)
    {
        var query = ApiQuery.Of(request, MentionParameters);
        var size = query.Number(ApiParameters.Size, ApiParameters.DefaultSize, ApiParameters.LargestSize);
        var after = query.Place(RecordOrder.Earliest);
        if (query.Problem is { } problem)
        {
            return problem;
        }

        if (await KnownAsync(id, authorities, cancellationToken) is not { } authority)
        {
            return DoorProblem.NotFound(Missing(id));
        }

        var site = SiteAddress.Of(request, options);
        var part = await authorities.PassagesPartAsync(authority.Id, after, size, cancellationToken);
        var counts = await authorities.CountAsync(authority.Id, cancellationToken);
        var form = new MentionListForm(
            counts.Naming,
            counts.Passages,
            size,
            [.. part.Passages.GroupBy(passage => passage.Record).Select(passages => FormOf([.. passages], site))],
            ApiPlace.NextOf(request, site, RecordOrder.Earliest, part.Next));
        return TypedResults.Json(form, DoorJson.Default.MentionListForm);
    }

    private static AuthorityLineForm LineOf(AuthorityListing listing, SiteAddress site) => new(
        listing.Authority.Id.Value,
        site.Authority(listing.Authority.Id, listing.Authority.Kind),
        listing.Authority.Name,
        listing.Authority.SortName,
        listing.Authority.Dates,
        listing.Authority.Side,
        listing.Authority.Role,
        listing.Participations,
        listing.Mentions);

    private static NamingRecordForm FormOf(IReadOnlyList<MentionListing> passages, SiteAddress site) => new(
        passages[0].Record.Value,
        site.Record(passages[0].Record),
        passages[0].Title,
        DateFormWriter.Write(passages[0].Date),
        [.. passages.Select(passage => FormOf(passage, site))]);

    private static NamingPassageForm FormOf(MentionListing passage, SiteAddress site) => new(
        passage.Mention.Paragraph,
        passage.Number,
        site.Paragraph(passage.Record, passage.Mention.Paragraph),
        passage.Mention.AsPrinted,
        passage.Mention.Start,
        passage.Mention.Length,
        passage.Mention.IsMisreading,
        passage.Text);

    private static string? Iso(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);

    private AuthorityRecordForm FormOf(AuthorityRecord authority, SiteAddress site) => new(
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
        site.Page($"{ApiOperations.Root}/records?{ApiParameters.Person.Name}={authority.Id}"),
        site.Page($"{Root}/{authority.Id}/mentions"));

    private async Task<AuthorityRecord?> KnownAsync(string id, AuthorityStore authorities, CancellationToken cancellationToken) =>
        AuthorityId.TryParse(id, null, out var known) && await authorities.FindAsync(known, cancellationToken) is { } authority && authority.Kind == kind ? authority : null;

    private string Missing(string id) => $"The archive knows no {AuthorityPaths.Singular(kind)} '{id}'. The list of all is at {Root}.";
}
