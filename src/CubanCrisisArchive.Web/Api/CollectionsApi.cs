using CubanCrisisArchive.Storage;
using CubanCrisisArchive.Storage.Listings;
using CubanCrisisArchive.Web.Api.Forms;
using CubanCrisisArchive.Web.Doors;

namespace CubanCrisisArchive.Web.Api;

/// <summary>The collections.</summary>
internal static class CollectionsApi
{
    public static async Task<IResult> ListAsync(HttpRequest request, ArchiveOptions options, CollectionStore collections, CancellationToken cancellationToken)
    {
        if (ApiQuery.Of(request, []).Problem is { } problem)
        {
            return problem;
        }

        var site = SiteAddress.Of(request, options);
        var forms = (await collections.ListAsync(cancellationToken)).Select(listing => FormOf(listing, site)).ToList();
        return TypedResults.Json(new CollectionListForm(forms.Count, forms), DoorJson.Default.CollectionListForm);
    }

    public static async Task<IResult> FindAsync(string id, HttpRequest request, ArchiveOptions options, CollectionStore collections, CancellationToken cancellationToken)
    {
        if (ApiQuery.Of(request, []).Problem is { } problem)
        {
            return problem;
        }

        return await collections.FindAsync(id, cancellationToken) is { } found
            ? TypedResults.Json(FormOf(found, SiteAddress.Of(request, options)), DoorJson.Default.CollectionForm)
            : DoorProblem.NotFound($"The archive has no collection '{id}'. The list of all is at {ApiOperations.Root}/collections.");
    }

    private static CollectionForm FormOf(CollectionListing listing, SiteAddress site) => new(
        listing.Collection.Id,
        site.Page($"/collections/{listing.Collection.Id}"),
        listing.Collection.Name,
        listing.Records,
        listing.Collection.Introduction,
        listing.Collection.Rights,
        site.Page($"{ApiOperations.Root}/records?{ApiParameters.Collection.Name}={listing.Collection.Id}"));
}
