using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Storage.Listings;
using CubanCrisisArchive.Web.Api.Forms;
using CubanCrisisArchive.Web.Doors;

namespace CubanCrisisArchive.Web.Api;

/// <summary>The collections.</summary>
internal static class CollectionsApi
{
    public static Task<IResult> ListAsync(HttpRequest request, ArchiveOptions options, CollectionStore collections, CancellationToken cancellationToken) => ApiAnswer.ListAsync(
        request,
        options,
        async site =>
        {
            var forms = (await collections.ListAsync(cancellationToken)).Select(listing => FormOf(listing, site)).ToList();
            return new CollectionListForm(forms.Count, forms);
        },
        DoorJson.Default.CollectionListForm);

    public static Task<IResult> FindAsync(string id, HttpRequest request, ArchiveOptions options, CollectionStore collections, CancellationToken cancellationToken) => ApiAnswer.FindAsync(
        request,
        options,
        async site => await collections.FindAsync(id, cancellationToken) is { } found ? FormOf(found, site) : null,
        DoorJson.Default.CollectionForm,
        $"The archive has no collection '{id}'. The list of all is at {ApiOperations.Root}/collections.");

    private static CollectionForm FormOf(CollectionListing listing, SiteAddress site)
    {
        var collection = listing.Collection;
        return new CollectionForm(
            collection.Id,
            site.Page($"/collections/{collection.Id}"),
            collection.Name,
            listing.Records,
            collection.Introduction,
            collection.Rights,
            RightsForm.Of(collection.RightsStatement),
            site.Page($"{ApiOperations.Root}/records?{ApiParameters.Collection.Name}={collection.Id}"));
    }
}
