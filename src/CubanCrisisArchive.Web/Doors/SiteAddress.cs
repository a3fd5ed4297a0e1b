using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Web.Pages.Records;
using CubanCrisisArchive.Web.Rendering;

namespace CubanCrisisArchive.Web.Doors;

/// <summary>Absolute addresses of what the site shows, for forms that travel without it.</summary>
/// <param name="root">Scheme, host and base path, without a slash at the end.</param>
internal sealed class SiteAddress(string root)
{
    /// <summary>The configured public address, or else the one that was asked.</summary>
    public static SiteAddress Of(HttpRequest request, ArchiveOptions options) =>
        new(options.PublicUrl?.TrimEnd('/') ?? $"{request.Scheme}://{request.Host}{request.PathBase}");

    /// <summary>The configured public address; where there is none, addresses are from the root.</summary>
    public static SiteAddress OfSettings(ArchiveOptions options) => new(options.PublicUrl?.TrimEnd('/') ?? string.Empty);

    /// <summary>A page of the site.</summary>
    /// <param name="path">From the root, with its slash.</param>
    public string Page(string path) => root + path;

    public string Record(RecordId id) => $"{root}/records/{id}";

    /// <summary>The permanent address of a paragraph; where there is none, that of its record.</summary>
    public string Paragraph(RecordId id, string? paragraph) => paragraph is null ? Record(id) : root + Permalinks.PathOf(id, paragraph);

    public string Authority(AuthorityId id, AuthorityKind kind) => root + AuthorityPaths.Of(kind, id);
}
