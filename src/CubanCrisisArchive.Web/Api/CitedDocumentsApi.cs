using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Storage.Listings;
using CubanCrisisArchive.Web.Api.Forms;
using CubanCrisisArchive.Web.Doors;
using CubanCrisisArchive.Web.Rendering;

namespace CubanCrisisArchive.Web.Api;

/// <summary>Documents that others cite. The list is an editor's work and comes whole.</summary>
internal static class CitedDocumentsApi
{
    public static Task<IResult> ListAsync(HttpRequest request, ArchiveOptions options, CitedDocumentStore documents, CancellationToken cancellationToken) => ApiAnswer.ListAsync(
        request,
        options,
        async site =>
        {
            var forms = (await documents.ListAsync(cancellationToken)).Select(listing => FormOf(listing, site)).ToList();
            return new CitedDocumentListForm(forms.Count, forms);
        },
        DoorJson.Default.CitedDocumentListForm);

    public static Task<IResult> FindAsync(string id, HttpRequest request, ArchiveOptions options, CitedDocumentStore documents, CancellationToken cancellationToken) => ApiAnswer.FindAsync(
        request,
        options,
        async site => AuthorityId.TryParse(id, null, out var known) && await documents.FindAsync(known, cancellationToken) is { } found ? FormOf(found, site) : null,
        DoorJson.Default.CitedDocumentForm,
        $"The archive knows no cited document '{id}'. The list of all is at {ApiOperations.Root}/cited-documents.");

    private static CitedDocumentForm FormOf(CitedDocumentListing listing, SiteAddress site)
    {
        var document = listing.Document;
        return new CitedDocumentForm(
            document.Id.Value,
            site.Page(CitedWords.PathOf(document.Id)),
            document.Kind.Word(),
            document.Name,
            document.Author?.Value,
            document.Recipient?.Value,
            document.Date.Iso,
            document.Number,
            document.What,
            document.Published,
            [.. document.Parts.Select(part => part.Value)],
            [.. listing.Records.Select(record => record.Value)],
            listing.Passages,
            document.Inferred);
    }
}
