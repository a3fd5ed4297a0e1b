using System.Collections.Immutable;
using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Web.Api.Forms;
using CubanCrisisArchive.Web.Doors;
using CubanCrisisArchive.Web.Rendering;

namespace CubanCrisisArchive.Web.Api;

/// <summary>All that the interface can be asked.</summary>
internal static class ApiOperations
{
    public const string Root = "/api/v1";

    public static readonly ImmutableArray<ApiOperation> All =
    [
        new($"{Root}/records", "listRecords", "Records, narrowed and ordered as asked, with the place where the list goes on.", RecordsApi.Parameters, typeof(RecordListForm), RecordsApi.ListAsync),
        new($"{Root}/records/{{id}}", "getRecord", "A record whole: the same as /records/{id}.json.", [ApiParameters.Id], typeof(RecordForm), RecordsApi.FindAsync),
        new($"{Root}/search", "search", "A search: the same as /search.json. It takes the facets and orders of the search page too.", [ApiParameters.Query, ApiParameters.Page, ApiParameters.PageSize], typeof(SearchForm), SearchDoor.AnswerAsync),
        .. Enum.GetValues<AuthorityKind>().SelectMany(Authorities),
        new($"{Root}/cited-documents", "listCitedDocuments", "Documents that the archive's documents cite, held here or not, in the order of time.", [], typeof(CitedDocumentListForm), CitedDocumentsApi.ListAsync),
        new($"{Root}/cited-documents/{{id}}", "getCitedDocument", "A cited document.", [ApiParameters.Id], typeof(CitedDocumentForm), CitedDocumentsApi.FindAsync),
        new($"{Root}/collections", "listCollections", "The collections.", [], typeof(CollectionListForm), CollectionsApi.ListAsync),
        new($"{Root}/collections/{{id}}", "getCollection", "A collection.", [ApiParameters.Id], typeof(CollectionForm), CollectionsApi.FindAsync),
        new($"{Root}/timeline", "getTimeline", "The days of which something is held, with how much.", TimelineApi.Parameters, typeof(TimelineForm), TimelineApi.AnswerAsync),
    ];

    private static IEnumerable<ApiOperation> Authorities(AuthorityKind kind)
    {
        var segment = AuthorityPaths.Segment(kind);
        var name = AuthorityPaths.Name(kind);
        yield return new ApiOperation(
            $"{Root}/{segment}", $"list{name}", $"{name}: all authority records, as a register files them.", [], typeof(AuthorityListForm), new AuthoritiesApi(kind).ListAsync);
        yield return new ApiOperation(
            $"{Root}/{segment}/{{id}}", $"get{name}", $"One of the {segment}, with all names and offices.", [ApiParameters.Id], typeof(AuthorityRecordForm), new AuthoritiesApi(kind).FindAsync);
        yield return new ApiOperation(
            $"{Root}/{segment}/{{id}}/mentions",
            $"list{name}Mentions",
            $"The passages that name one of the {segment}, record by record in the order of time, with the place where the list goes on.",
            AuthoritiesApi.MentionParameters,
            typeof(MentionListForm),
            new AuthoritiesApi(kind).MentionsAsync);
    }
}
